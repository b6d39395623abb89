package fr.chapeau.ui.checks;

import fr.chapeau.app.article.Remark;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Picture;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.TextEdits;
import fr.chapeau.ui.kit.Banner;
import fr.chapeau.ui.kit.Keyboard;
import fr.chapeau.ui.kit.SmallPicture;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Asks for the alternative of one picture, with the picture in view: words, or the decision that
/// it is decorative. FX thread only.
final class AlternativeCard implements FindingCard {
    private static final int WIDTH = 150;
    private static final int HEIGHT = 100;

    private final Texts texts;
    private final Remark remark;
    private final Fix.WriteAlternative offer;
    private final TextArea words = new TextArea();
    private final CheckBox decorative = new CheckBox();
    private final Button apply = new Button();
    private final VBox problem = new VBox();
    private final ScrollPane root;
    private final Subscription search;

    /// Finds pictures and makes them small, as [ChecksPort#picture] does.
    @FunctionalInterface
    interface Pictures {
        /// Shows a picture once it is there.
        Subscription show(String address, int width, int height, Consumer<SmallPicture> show);
    }

    /// What the author has decided on.
    sealed interface Choice {

        /// Edits for the offer as it is by now; it may have moved since it was shown.
        Optional<TextEdits> edits(Fix.WriteAlternative offer);

        /// These words.
        record Words(String words) implements Choice {
            @Override
            public Optional<TextEdits> edits(Fix.WriteAlternative offer) {
                return Optional.of(offer.edits(words));
            }
        }

        /// No words are needed.
        record Decorative() implements Choice {
            @Override
            public Optional<TextEdits> edits(Fix.WriteAlternative offer) {
                return offer.decorative();
            }
        }
    }

    /// @param chosen takes the decision
    /// @param close takes the card away
    AlternativeCard(
            Texts texts,
            Remark remark,
            Fix.WriteAlternative offer,
            Pictures pictures,
            Consumer<Choice> chosen,
            Runnable close) {
        this.texts = texts;
        this.remark = remark;
        this.offer = offer;
        Label title = new Label(texts.of(ChecksMessage.ALTERNATIVE_TITLE));
        title.getStyleClass().add("form-label");
        title.setLabelFor(words);
        Label address = new Label(offer.picture().source());
        address.getStyleClass().add("form-hint");
        words();
        decorative();
        apply.setText(texts.of(ChecksMessage.ALTERNATIVE_APPLY));
        apply.setId("alternative-apply");
        apply.getStyleClass().addAll("accent", "small");
        apply.setOnAction(event -> choose(chosen));
        Button cancel = new Button(texts.of(ChecksMessage.ALTERNATIVE_CANCEL));
        cancel.getStyleClass().add("small");
        cancel.setOnAction(event -> close.run());
        FlowPane buttons = new FlowPane(apply, cancel);
        buttons.getStyleClass().add("button-row");
        VBox column = new VBox(title, words, address, decorative, problem, buttons);
        column.getStyleClass().add("alternative-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        Label instead = new Label();
        ImageView view = new ImageView();
        HBox row = new HBox(frame(instead, view), column);
        row.getStyleClass().add("alternative-row");
        root = new ScrollPane(row);
        root.setFitToWidth(true);
        root.setId("alternative-card");
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().addAll("alternative-card", "edge-to-edge");
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, close));
        enable();
        search =
                pictures.show(
                        offer.picture().source(),
                        WIDTH,
                        HEIGHT,
                        made -> {
                            made.showIn(view, WIDTH, HEIGHT);
                            instead.setText(made.instead());
                        });
    }

    /// Ends the search for the picture.
    @Override
    public void close() {
        search.unsubscribe();
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Remark remark() {
        return remark;
    }

    /// Says why the choice could not be kept.
    void say(Problem why) {
        problem.getChildren().setAll(Banner.of(texts, why));
    }

    @Override
    public void focus() {
        Keyboard.give(root, words::requestFocus);
        words.selectAll();
    }

    private void words() {
        Picture picture = offer.picture();
        words.setId("alternative-words");
        words.setAccessibleText(texts.of(ChecksMessage.ALTERNATIVE_TITLE));
        words.setPromptText(texts.of(ChecksMessage.ALTERNATIVE_PROMPT));
        words.setWrapText(true);
        words.setPrefRowCount(2);
        words.setText(picture.alternative() == null ? "" : picture.alternative());
        words.textProperty().subscribe(this::enable);
        words.disableProperty().bind(decorative.selectedProperty());
    }

    private void decorative() {
        boolean offered = offer.decorative().isPresent();
        decorative.setId("alternative-decorative");
        decorative.setText(texts.of(ChecksMessage.ALTERNATIVE_DECORATIVE));
        decorative.setWrapText(true);
        decorative.setVisible(offered);
        decorative.setManaged(offered);
        decorative.selectedProperty().subscribe(this::enable);
    }

    private StackPane frame(Label instead, ImageView view) {
        instead.setWrapText(true);
        instead.getStyleClass().add("form-hint");
        view.setPreserveRatio(true);
        view.setAccessibleText(
                texts.of(ChecksMessage.ALTERNATIVE_PICTURE, offer.picture().source()));
        StackPane frame = new StackPane(instead, view);
        frame.getStyleClass().add("form-picture");
        frame.setMinSize(WIDTH, HEIGHT);
        frame.setMaxSize(WIDTH, HEIGHT);
        return frame;
    }

    /// An alternative is one line: Enter takes it, Tab goes on.
    private void pressed(KeyEvent event, Runnable close) {
        boolean inWords = event.getTarget() == words;
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
        } else if (inWords && event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            apply.fire();
        } else if (inWords && event.getCode() == KeyCode.TAB) {
            words.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        } else {
            return;
        }
        event.consume();
    }

    /// Nothing is ever written without a decision: no words are none.
    private void enable() {
        apply.setDisable(!decorative.isSelected() && words.getText().isBlank());
    }

    private void choose(Consumer<Choice> chosen) {
        chosen.accept(
                decorative.isSelected()
                        ? new Choice.Decorative()
                        : new Choice.Words(words.getText()));
    }
}
