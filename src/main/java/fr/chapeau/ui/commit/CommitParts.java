package fr.chapeau.ui.commit;

import fr.chapeau.app.article.FieldWords;
import fr.chapeau.app.commit.CommitDraft;
import fr.chapeau.app.commit.CommitDraft.CheckedArticle;
import fr.chapeau.app.dismissal.DismissedFinding;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.git.ChangeSize;
import fr.chapeau.git.CommitPlan;
import fr.chapeau.git.HeadState;
import fr.chapeau.git.PlannedFile;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Message;
import fr.chapeau.problem.Severity;
import fr.chapeau.ui.kit.Badge;
import fr.chapeau.ui.kit.Banner;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.Tone;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Makes the parts of a commit card.
final class CommitParts {
    private static final int MOST_FINDINGS = 8;
    private static final String NEW_BRANCH = "redaction";

    private final Texts texts;

    CommitParts(Texts texts) {
        this.texts = texts;
    }

    /// Where the commit would go; where that is nowhere, a warning with an offer.
    Node head(HeadState head, CommitModel model) {
        return switch (head) {
            case HeadState.OnBranch(String name, String commit) ->
                    words(CommitUiMessage.CARD_BRANCH, name);
            case HeadState.Unborn(String name) -> words(CommitUiMessage.CARD_UNBORN, name);
            case HeadState.Detached(String commit, List<String> branches) ->
                    detached(branches, model);
        };
    }

    private Node detached(List<String> branches, CommitModel model) {
        List<Command> offers = new ArrayList<>();
        for (String branch : branches) {
            offers.add(
                    Command.of(
                            Message.of(CommitUiMessage.CARD_DETACHED_USE, branch),
                            () -> model.useBranch(branch)));
        }
        Banner banner =
                new Banner(texts, Tone.WARNING, texts.of(CommitUiMessage.CARD_DETACHED), offers);
        TextField name = new TextField(NEW_BRANCH);
        Button create = new Button(texts.of(CommitUiMessage.CARD_DETACHED_CREATE));
        create.setOnAction(event -> model.createBranch(name.getText().strip()));
        HBox line = new HBox(field(CommitUiMessage.CARD_DETACHED_NAME, name), create);
        line.getStyleClass().addAll("form-line", "baseline");
        return new VBox(banner, line);
    }

    Node author(TextField name, TextField email) {
        VBox box =
                new VBox(
                        words(CommitUiMessage.CARD_AUTHOR_ASK),
                        field(CommitUiMessage.CARD_AUTHOR_NAME, name),
                        field(CommitUiMessage.CARD_AUTHOR_EMAIL, email));
        box.getStyleClass().add("form-card");
        return box;
    }

    /// A control below its label.
    Region field(CommitUiMessage key, TextInputControl control) {
        Label label = new Label(texts.of(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(control);
        control.setAccessibleText(texts.of(key));
        VBox box = new VBox(label, control);
        if (key == CommitUiMessage.CARD_REASON) {
            Label hint = words(CommitUiMessage.CARD_REASON_HINT);
            hint.getStyleClass().add("form-hint");
            box.getChildren().add(hint);
        }
        box.getStyleClass().add("form-field");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /// Exactly which files go in, with how much of them changes.
    ///
    /// @param draft what was set aside comes last: the article is what a reader looks for
    Node files(CommitDraft draft) {
        CommitPlan plan = draft.plan();
        VBox box = new VBox(words(CommitUiMessage.CARD_FILES, plan.files().size()));
        box.getStyleClass().add("commit-files");
        List<PlannedFile> files = new ArrayList<>(plan.files());
        files.sort(Comparator.comparing(file -> draft.records().contains(file.path())));
        for (PlannedFile file : files) {
            box.getChildren().add(file(file));
            if (file.stagedDifferently()) {
                Label staged = words(CommitUiMessage.CARD_STAGED);
                staged.getStyleClass().add("form-hint");
                box.getChildren().add(staged);
            }
        }
        for (CommitPlan.LeftOut out : plan.leftOut()) {
            box.getChildren()
                    .add(
                            new Banner(
                                    texts,
                                    Tone.WARNING,
                                    texts.of(
                                            CommitUiMessage.CARD_LEFT_OUT,
                                            texts.of(out.reason().message())),
                                    List.of()));
        }
        return box;
    }

    /// New pictures that nothing uses: those ticked go in, too.
    List<Node> unused(CommitDraft draft, CommitModel model) {
        Set<Path> pictures = new TreeSet<>(draft.unused());
        pictures.addAll(model.included());
        if (pictures.isEmpty()) {
            return List.of();
        }
        VBox box = new VBox(words(CommitUiMessage.CARD_UNUSED, pictures.size()));
        box.getStyleClass().add("commit-files");
        for (Path picture : pictures) {
            CheckBox choice = new CheckBox(String.valueOf(picture.getFileName()));
            choice.setSelected(model.included().contains(picture));
            choice.selectedProperty().subscribe((before, wanted) -> model.include(picture, wanted));
            box.getChildren().add(choice);
        }
        return List.of(box);
    }

    private HBox file(PlannedFile file) {
        CommitUiMessage kind =
                switch (file.kind()) {
                    case NEW -> CommitUiMessage.FILE_NEW;
                    case CHANGED -> CommitUiMessage.FILE_CHANGED;
                    case DELETED -> CommitUiMessage.FILE_DELETED;
                };
        Tone tone = file.kind() == PlannedFile.Kind.DELETED ? Tone.WARNING : Tone.ACCENT;
        Label path = new Label(file.path().toString());
        path.setMaxWidth(Double.MAX_VALUE);
        path.setWrapText(true);
        path.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(path, Priority.ALWAYS);
        Label size = new Label(size(file.size()));
        size.getStyleClass().add("commit-size");
        size.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(new Badge(tone, null, texts.of(kind)), path, size);
        line.getStyleClass().add("commit-file");
        return line;
    }

    private String size(ChangeSize size) {
        return switch (size) {
            case ChangeSize.Lines(int added, int removed) ->
                    texts.of(CommitUiMessage.SIZE_LINES, added, removed, Math.max(added, removed));
            case ChangeSize.Bytes(long before, long after) ->
                    texts.of(CommitUiMessage.SIZE_BYTES, after > 0 ? after : before);
        };
    }

    /// What the checks say: what blocks, what was there already, how much else.
    List<Node> findings(CommitDraft draft) {
        List<String> fresh = sentences(draft, CheckedArticle::newErrors);
        List<String> old = sentences(draft, CheckedArticle::oldErrors);
        long others =
                draft.posts().stream()
                        .map(CheckedArticle::findings)
                        .flatMap(List::stream)
                        .filter(finding -> finding.severity() != Severity.ERROR)
                        .count();
        List<Node> nodes = new ArrayList<>();
        if (!fresh.isEmpty()) {
            nodes.add(
                    new Banner(
                            texts,
                            Tone.DANGER,
                            texts.of(CommitUiMessage.CARD_NEW_ERRORS, fresh.size()),
                            List.of()));
            nodes.add(list(fresh, "error"));
        }
        if (!old.isEmpty()) {
            nodes.add(words(CommitUiMessage.CARD_OLD_ERRORS, old.size()));
            nodes.add(list(old, "old"));
        }
        if (others > 0) {
            nodes.add(words(CommitUiMessage.CARD_OTHERS, others));
        }
        nodes.addAll(dismissed(draft));
        return nodes;
    }

    /// What this commit sets aside, and why: a reviewer is to see it.
    private List<Node> dismissed(CommitDraft draft) {
        List<Node> nodes = new ArrayList<>();
        List<String> aside =
                draft.posts().stream()
                        .flatMap(post ->
                                draft.dismissed(post).stream().map(one -> sentence(post, one)))
                        .toList();
        if (!aside.isEmpty()) {
            nodes.add(words(CommitUiMessage.CARD_DISMISSED, aside.size()));
            nodes.add(list(aside, "dismissed"));
        }
        if (draft.broughtBack() > 0) {
            nodes.add(words(CommitUiMessage.CARD_BROUGHT_BACK, draft.broughtBack()));
        }
        return nodes;
    }

    private String sentence(CheckedArticle post, DismissedFinding one) {
        return texts.of(
                CommitUiMessage.CARD_DISMISSED_LINE,
                sentence(post, one.finding()),
                one.dismissal().reason());
    }

    private List<String> sentences(
            CommitDraft draft, Function<CheckedArticle, List<Finding>> findings) {
        return draft.posts().stream()
                .flatMap(post ->
                        findings.apply(post).stream().map(finding -> sentence(post, finding)))
                .toList();
    }

    /// What a finding says, behind the name of the field that it is about.
    private String sentence(CheckedArticle post, Finding finding) {
        String said = texts.of(finding.beside());
        return finding.fix() instanceof Fix.OpenField(FieldPath field)
                ? texts.of(
                        CommitUiMessage.CARD_FIELD,
                        FieldWords.of(post.form(), field, texts.language()),
                        said)
                : said;
    }

    private VBox list(List<String> findings, String style) {
        VBox box = new VBox();
        box.getStyleClass().addAll("commit-findings", style);
        findings.stream()
                .limit(MOST_FINDINGS)
                .forEach(finding -> {
                    Label line = new Label("• " + finding);
                    line.setWrapText(true);
                    line.setMinHeight(Region.USE_PREF_SIZE);
                    box.getChildren().add(line);
                });
        if (findings.size() > MOST_FINDINGS) {
            box.getChildren().add(new Label("…"));
        }
        return box;
    }

    private Label words(CommitUiMessage key, Object... arguments) {
        Label label = new Label(texts.of(key, arguments));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
