package fr.chapeau.ui.alternatives;

import fr.chapeau.app.alternatives.AlternativesMessage;
import fr.chapeau.app.alternatives.ArticlePicture;
import fr.chapeau.app.alternatives.ArticlePicture.State;
import fr.chapeau.app.alternatives.Decision;
import fr.chapeau.app.alternatives.Suggestion;
import fr.chapeau.app.article.Remark;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.kit.Banner;
import fr.chapeau.ui.kit.Icons;
import fr.chapeau.ui.kit.TabKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The controls of one picture: what is wrong with it, the choice, the boxes. They are made when
/// the row comes near to view and thrown away when it is far, so that what they hold has to be
/// asked for ([#draft]). FX thread only.
final class PictureForm {
    private static final int MOST_SUGGESTIONS = 3;

    private final Texts texts;
    private final String where;
    private final Verbs verbs;
    private final Label state = new Label();
    private final VBox remarks = new VBox();
    private final ChoiceBar choice;
    private final TextArea words = new TextArea();
    private final VBox complex = new VBox();
    private final VBox suggested = new VBox();
    private final Button write = new Button();
    private final VBox problem = new VBox();
    private final VBox root;
    private @Nullable TextArea details;
    private ArticlePicture shown;
    private boolean touched;
    private boolean showing;

    /// What its buttons do.
    interface Verbs {

        /// Writes a decision.
        void write(Decision decision);

        /// Goes on with the next picture that lacks words.
        void next();
    }

    /// @param where the line or the field, in words
    PictureForm(Texts texts, ArticlePicture picture, String where, Verbs verbs) {
        this.texts = texts;
        this.shown = picture;
        this.where = where;
        this.verbs = verbs;
        this.choice = new ChoiceBar(texts, this::chosen);
        this.root = column();
    }

    Region root() {
        return root;
    }

    /// What takes the keyboard; nothing where nothing can be written.
    Optional<Node> target() {
        if (shown.locked().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(words.isDisabled() ? choice.selected() : words);
    }

    /// What was begun and not written; empty where nothing was.
    Optional<Draft> draft() {
        return touched
                ? Optional.of(
                        new Draft(
                                words.getText(),
                                detailed(),
                                choice.isDecorative(),
                                choice.isComplex()))
                : Optional.empty();
    }

    /// Goes on with what was begun.
    void goOn(Draft draft) {
        words.setText(draft.words());
        choice.select(draft);
        if (draft.complex() || !draft.details().isEmpty()) {
            details().setText(draft.details());
        }
        touched = true;
        enable();
    }

    /// Takes over how the picture is by now; what is being written stays.
    void show(ArticlePicture now) {
        shown = now;
        State of = now.state();
        state.setText(texts.of(stateWords(now)));
        state.getStyleClass().setAll("label", "alternatives-state", styleOf(of));
        remarks.getChildren().setAll(now.remarks().stream().map(this::remark).toList());
        place(remarks, !now.remarks().isEmpty());
        if (!touched) {
            showing = true;
            words.setText(now.words());
            choice.select(of == State.DECORATIVE);
            showing = false;
        }
        enable();
    }

    /// Offers what other places say of the same picture.
    void suggest(List<Suggestion> all) {
        if (shown.locked().isPresent()) {
            return;
        }
        List<Suggestion> others =
                all.stream().filter(one -> !one.words().equals(shown.words().strip())).toList();
        Label title = wrapped(texts.of(AlternativesUiMessage.SUGGESTIONS), "form-hint");
        suggested.getStyleClass().setAll("alternatives-suggested");
        suggested.getChildren().setAll(title);
        others.stream()
                .limit(MOST_SUGGESTIONS)
                .forEach(one -> suggested.getChildren().add(suggestion(one)));
        place(suggested, !others.isEmpty());
    }

    /// A decision was written, or why it was not.
    void written(Optional<Problem> why) {
        problem.getChildren().clear();
        if (why.isPresent()) {
            problem.getChildren().add(Banner.of(texts, why.get()));
        } else {
            touched = false;
            if (details != null) {
                details.clear();
            }
        }
        place(problem, why.isPresent());
        enable();
    }

    private VBox column() {
        Label place = wrapped(where, "alternatives-place");
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMaxWidth(Double.MAX_VALUE);
        state.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(place, state);
        head.getStyleClass().add("alternatives-head");
        Label address = wrapped(shown.picture().source(), "form-hint");
        remarks.getStyleClass().add("alternatives-remarks");
        VBox column = new VBox(head, address, remarks);
        column.getStyleClass().add("alternatives-column");
        Optional<AlternativesMessage> locked = shown.locked();
        if (locked.isPresent()) {
            if (!shown.words().isBlank()) {
                column.getChildren().add(wrapped(shown.words(), "alternatives-words"));
            }
            column.getChildren().add(wrapped(texts.of(locked.get()), "form-hint"));
            return column;
        }
        boxes();
        choice.offer(shown);
        FlowPane buttons = new FlowPane(write);
        buttons.getStyleClass().add("button-row");
        problem.setManaged(false);
        column.getChildren().addAll(choice.root(), words, suggested, complex, problem, buttons);
        return column;
    }

    private void boxes() {
        area(words, AlternativesUiMessage.WORDS_PROMPT, 2);
        words.setAccessibleText(texts.of(AlternativesUiMessage.WORDS_NAME, where));
        words.getStyleClass().add("alternatives-box");
        complex.getStyleClass().add("alternatives-complex");
        place(complex, false);
        place(suggested, false);
        write.setText(texts.of(AlternativesUiMessage.WRITE));
        write.setAccessibleText(texts.of(AlternativesUiMessage.WRITE_NAME, where));
        write.getStyleClass().addAll("small", "alternatives-write");
        write.setOnAction(event -> decision().ifPresent(one -> verbs.write(one)));
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The box for a description, which few pictures need.
    private TextArea details() {
        TextArea known = details;
        if (known != null) {
            return known;
        }
        TextArea made = new TextArea();
        area(made, AlternativesUiMessage.DETAILS_PROMPT, 4);
        made.setAccessibleText(texts.of(AlternativesUiMessage.DETAILS_NAME, where));
        made.getStyleClass().add("alternatives-details");
        made.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Label title = wrapped(texts.of(AlternativesUiMessage.DETAILS), "form-label");
        title.setLabelFor(made);
        complex.getChildren().setAll(title, made);
        details = made;
        return made;
    }

    private String detailed() {
        TextArea known = details;
        return known == null ? "" : known.getText();
    }

    private void area(TextArea area, AlternativesUiMessage prompt, int rows) {
        area.setPromptText(texts.of(prompt));
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setPrefColumnCount(20);
        area.textProperty().subscribe((old, now) -> touch());
        TabKey.movesOn(area);
    }

    /// An alternative is one line: Enter takes it and goes on with the next one. A description may
    /// be long, so there it takes the key for commands, too.
    private void pressed(KeyEvent event) {
        boolean takes =
                event.getCode() == KeyCode.ENTER
                        && (event.isShortcutDown() || event.getTarget() == words);
        if (takes) {
            event.consume();
            if (!write.isDisabled()) {
                write.fire();
                verbs.next();
            }
        }
    }

    private Button suggestion(Suggestion one) {
        Button button =
                new Button(
                        one.posts() == 0
                                ? texts.of(AlternativesUiMessage.SUGGESTION_HERE, one.words())
                                : texts.of(
                                        AlternativesUiMessage.SUGGESTION,
                                        one.words(),
                                        one.posts()));
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.getStyleClass().addAll("small", "alternatives-suggestion");
        button.setOnAction(event -> {
            if (choice.isDecorative()) {
                choice.select(false);
                chosen();
            }
            words.setText(one.words());
            words.requestFocus();
            words.end();
        });
        return button;
    }

    private Label remark(Remark remark) {
        Label label = wrapped(texts.of(remark.finding().message()), "alternatives-remark");
        label.setGraphic(Icons.of(remark.finding().severity()));
        return label;
    }

    private void chosen() {
        if (!showing) {
            touch();
        }
    }

    private void touch() {
        if (!showing) {
            touched = true;
            place(problem, false);
            enable();
        }
    }

    /// Nothing is ever written without a decision: no words are none.
    private void enable() {
        boolean decorative = choice.isDecorative();
        words.setDisable(decorative);
        if (choice.isComplex()) {
            details();
        }
        place(complex, choice.isComplex());
        boolean changes =
                decision()
                        .filter(decision ->
                                switch (decision) {
                                    case Decision.Informative(String now) -> isOther(now);
                                    case Decision.Decorative() -> shown.state() != State.DECORATIVE;
                                    case Decision.Complex complexOne -> true;
                                })
                        .isPresent();
        write.setDisable(!changes);
    }

    private boolean isOther(String now) {
        return !now.strip().equals(shown.words().strip()) || shown.state() != State.WORDS;
    }

    private Optional<Decision> decision() {
        String said = words.getText();
        if (choice.isDecorative()) {
            return Optional.of(new Decision.Decorative());
        }
        if (said.isBlank() || (choice.isComplex() && detailed().isBlank())) {
            return Optional.empty();
        }
        return Optional.of(
                choice.isComplex()
                        ? new Decision.Complex(said, detailed())
                        : new Decision.Informative(said));
    }

    /// How a picture stands, in words.
    static AlternativesUiMessage stateWords(ArticlePicture picture) {
        return switch (picture.state()) {
            case MISSING -> AlternativesUiMessage.STATE_MISSING;
            case WORDS ->
                    picture.isDoubtful()
                            ? AlternativesUiMessage.STATE_DOUBTFUL
                            : AlternativesUiMessage.STATE_WORDS;
            case DECORATIVE -> AlternativesUiMessage.STATE_DECORATIVE;
            case ELSEWHERE -> AlternativesUiMessage.STATE_ELSEWHERE;
        };
    }

    private static String styleOf(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /// Words that take as many lines as they need.
    private static Label wrapped(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static void place(Region part, boolean there) {
        part.setVisible(there);
        part.setManaged(there);
    }
}
