package fr.chapeau.ui.commit;

import fr.chapeau.app.commit.CommitDraft;
import fr.chapeau.git.Author;
import fr.chapeau.git.CommitResult;
import fr.chapeau.git.HeadState;
import fr.chapeau.git.PlannedFile;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Message;
import fr.chapeau.problem.MessageKey;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.kit.Banner;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.Keyboard;
import fr.chapeau.ui.kit.TabKey;
import fr.chapeau.ui.kit.Tone;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Shows before a commit exactly what goes in, and what the checks say; makes it on demand. FX
/// thread only.
public final class CommitCard {
    private final Texts texts;
    private final CommitModel model;
    private final CommitSubject subject;
    private final CommitParts parts;
    private final Runnable close;
    private final VBox body = new VBox();
    private final VBox problem = new VBox();
    private final TextArea message = new TextArea();
    private final TextField reason = new TextField();
    private final TextField name = new TextField();
    private final TextField email = new TextField();
    private final Button commit = new Button();
    private final Button cancel = new Button();
    private final HBox buttons = new HBox();
    private final CommitMore more;
    private boolean isAsked;
    private Node first = cancel;
    private final VBox root;

    /// A card for one commit.
    ///
    /// @param subject what it is about
    /// @param close takes the card away
    public CommitCard(Texts texts, CommitModel model, CommitSubject subject, Runnable close) {
        this.texts = texts;
        this.model = model;
        this.subject = subject;
        this.close = close;
        this.parts = new CommitParts(texts);
        this.more = new CommitMore(texts, this::enable);
        Label heading = new Label(texts.of(subject.heading()));
        heading.getStyleClass().add("card-title");
        body.getStyleClass().add("commit-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        // A scroll pane asks for the height of sentences that are not wrapped.
        scroll.prefViewportHeightProperty().bind(body.heightProperty());
        scroll.getStyleClass().addAll("edge-to-edge", "commit-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(heading, problem, scroll, buttons());
        root.getStyleClass().add("commit-card");
        root.setId("commit-card");
        fields();
        model.problemProperty().subscribe(this::say);
        model.stageProperty().subscribe(this::show);
        model.lookingUpProperty().subscribe(busy -> enable());
    }

    /// What to place.
    public Region root() {
        return root;
    }

    /// What takes the keyboard first: what is to be written, once that is known.
    public Node first() {
        return first;
    }

    private HBox buttons() {
        cancel.setText(texts.of(CommitUiMessage.CARD_CANCEL));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> close.run());
        commit.setText(texts.of(CommitUiMessage.CARD_COMMIT));
        commit.getStyleClass().add("accent");
        commit.setId("commit-confirm");
        commit.setOnAction(event -> commit());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        buttons.getChildren().addAll(space, cancel, commit);
        buttons.getStyleClass().add("button-row");
        return buttons;
    }

    /// Offers to show what changed before it is committed.
    public void offerChanges(Runnable show) {
        Button changes = new Button(texts.of(CommitUiMessage.CARD_CHANGES));
        changes.setId("commit-changes");
        changes.setMnemonicParsing(false);
        changes.setMinWidth(Region.USE_PREF_SIZE);
        changes.setOnAction(event -> show.run());
        buttons.getChildren().addFirst(changes);
    }

    private void fields() {
        TabKey.movesOn(message);
        message.setId("commit-message");
        message.setPrefRowCount(2);
        message.setWrapText(true);
        reason.setId("commit-reason");
        name.setId("commit-author-name");
        email.setId("commit-author-email");
        message.textProperty().subscribe(text -> enable());
        reason.textProperty().subscribe(text -> enable());
        name.textProperty().subscribe(text -> enable());
        email.textProperty().subscribe(text -> enable());
    }

    private void say(@Nullable Problem why) {
        problem.getChildren().clear();
        if (why != null) {
            problem.getChildren().add(Banner.of(texts, why));
        }
        problem.setManaged(why != null);
    }

    private void show(CommitStage stage) {
        enable();
        switch (stage) {
            case CommitStage.Preparing preparing ->
                    body.getChildren().setAll(words(CommitUiMessage.CARD_PREPARING));
            case CommitStage.Ready ready -> ready(ready);
            case CommitStage.Committing committing ->
                    commit.setText(texts.of(CommitUiMessage.CARD_BUSY));
            case CommitStage.Done done -> done(done.result());
            case CommitStage.TakingBack busy ->
                    body.getChildren().setAll(words(CommitUiMessage.UNDO_BUSY));
            case CommitStage.TakenBack back -> {
                body.getChildren()
                        .setAll(
                                new Banner(
                                        texts,
                                        Tone.SUCCESS,
                                        texts.of(
                                                CommitUiMessage.UNDO_DONE, back.commit().subject()),
                                        List.of()));
                endWithClose();
            }
            case CommitStage.Stopped stopped -> {
                body.getChildren().setAll(Banner.of(texts, stopped.problem()));
                endWithClose();
            }
        }
    }

    private void ready(CommitStage.Ready ready) {
        CommitDraft draft = ready.draft();
        commit.setText(texts.of(CommitUiMessage.CARD_COMMIT));
        body.getChildren().clear();
        if (draft.plan().isEmpty()) {
            body.getChildren().add(words(subject.nothing()));
            endWithClose();
            return;
        }
        if (message.getText().isEmpty()) {
            message.setText(proposal(ready));
        }
        body.getChildren().add(parts.head(draft.plan().head(), model));
        if (ready.author() == null) {
            body.getChildren().add(parts.author(name, email));
        } else {
            body.getChildren().add(words(CommitUiMessage.CARD_AUTHOR, ready.author().name()));
        }
        body.getChildren().add(parts.files(draft));
        body.getChildren().addAll(parts.unused(draft, model));
        body.getChildren().addAll(parts.findings(draft));
        if (draft.newErrors() > 0) {
            body.getChildren().add(parts.field(CommitUiMessage.CARD_REASON, reason));
        }
        body.getChildren().add(parts.field(CommitUiMessage.CARD_MESSAGE, message));
        body.getChildren().add(more.root());
        enable();
        if (isAsked) {
            return;
        }
        isAsked = true;
        message.selectAll();
        first = ready.author() == null ? name : message;
        Keyboard.give(root, first::requestFocus);
    }

    private String proposal(CommitStage.Ready ready) {
        CommitDraft draft = ready.draft();
        // An article whose file does not go in is changed all the same: what is said of it is.
        PlannedFile.Kind kind =
                draft.posts().isEmpty() ? PlannedFile.Kind.DELETED : PlannedFile.Kind.CHANGED;
        String article =
                draft.posts().isEmpty()
                        ? ""
                        : String.valueOf(draft.posts().getFirst().file().getFileName());
        for (PlannedFile file : draft.plan().files()) {
            if (file.path().endsWith(article)) {
                kind = file.kind();
            }
        }
        return subject.proposal(ready.habit(), kind);
    }

    private void done(CommitResult result) {
        switch (result) {
            case CommitResult.Committed made -> {
                body.getChildren()
                        .setAll(
                                new Banner(
                                        texts,
                                        Tone.SUCCESS,
                                        texts.of(CommitUiMessage.CARD_DONE, made.shortId()),
                                        List.of(
                                                Command.of(
                                                        CommitUiMessage.UNDO,
                                                        () -> model.takeBack(made)))));
                made.remarks().forEach(remark -> body.getChildren().add(Banner.of(texts, remark)));
            }
            case CommitResult.NothingToCommit nothing ->
                    body.getChildren().setAll(words(subject.nothing()));
        }
        endWithClose();
    }

    private void endWithClose() {
        commit.setVisible(false);
        commit.setManaged(false);
        cancel.setText(texts.of(CommitUiMessage.CARD_CLOSE));
        cancel.requestFocus();
    }

    private void commit() {
        if (model.stageProperty().get() instanceof CommitStage.Ready ready) {
            Author typed =
                    ready.author() == null ? new Author(name.getText(), email.getText()) : null;
            more.credits()
                    .ifPresent(credits ->
                            model.commit(
                                    ready,
                                    message.getText().strip(),
                                    reason.getText(),
                                    typed,
                                    credits));
        }
    }

    /// What is missing keeps the button off, so that pressing it always does something.
    private void enable() {
        boolean able =
                model.stageProperty().get() instanceof CommitStage.Ready ready
                        && !model.lookingUpProperty().get()
                        && !ready.draft().plan().isEmpty()
                        && !message.getText().isBlank()
                        && more.credits().isPresent()
                        && (ready.draft().newErrors() == 0 || !reason.getText().isBlank())
                        && (ready.author() != null
                                || new Author(name.getText(), email.getText()).isComplete())
                        && !(ready.draft().plan().head() instanceof HeadState.Detached);
        commit.setDisable(!able);
    }

    private Label words(MessageKey key, Object... arguments) {
        Label label = new Label(texts.of(Message.of(key, arguments)));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
