package fr.chapeau.ui.checks;

import fr.chapeau.app.article.Remark;
import fr.chapeau.app.dismissal.Dismissal;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.kit.Banner;
import fr.chapeau.ui.kit.Keyboard;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks why a finding is to be set aside. FX thread only.
final class DismissCard implements FindingCard {
    private final Texts texts;
    private final Remark remark;
    private final TextField reason = new TextField();
    private final Button apply = new Button();
    private final VBox problem = new VBox();
    private final ScrollPane root;

    /// @param chosen takes the reason
    /// @param close takes the card away
    DismissCard(Texts texts, Remark remark, Consumer<String> chosen, Runnable close) {
        this.texts = texts;
        this.remark = remark;
        Label title = new Label(texts.of(ChecksMessage.DISMISS_TITLE));
        title.getStyleClass().add("form-label");
        title.setWrapText(true);
        title.setLabelFor(reason);
        Label finding = hint(texts.of(remark.finding().beside()));
        Label kept = hint(texts.of(ChecksMessage.DISMISS_HINT));
        reason.setId("dismiss-reason");
        reason.setAccessibleText(texts.of(ChecksMessage.DISMISS_TITLE));
        reason.setPromptText(texts.of(ChecksMessage.DISMISS_PROMPT));
        reason.setOnAction(event -> apply.fire());
        reason.textProperty().subscribe(text -> apply.setDisable(!Dismissal.isReason(text)));
        apply.setText(texts.of(ChecksMessage.DISMISS_APPLY));
        apply.setId("dismiss-apply");
        apply.getStyleClass().addAll("accent", "small");
        apply.setOnAction(event -> chosen.accept(reason.getText()));
        Button cancel = new Button(texts.of(ChecksMessage.ALTERNATIVE_CANCEL));
        cancel.getStyleClass().add("small");
        cancel.setOnAction(event -> close.run());
        FlowPane buttons = new FlowPane(apply, cancel);
        buttons.getStyleClass().add("button-row");
        VBox column = new VBox(title, finding, reason, kept, problem, buttons);
        column.getStyleClass().addAll("alternative-column", "dismiss-column");
        root = new ScrollPane(column);
        root.setFitToWidth(true);
        root.setId("dismiss-card");
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().addAll("alternative-card", "edge-to-edge");
        root.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        close.run();
                        event.consume();
                    }
                });
    }

    private static Label hint(String words) {
        Label hint = new Label(words);
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("form-hint");
        return hint;
    }

    /// Says why the finding could not be set aside; what was written stays.
    void say(Problem why) {
        problem.getChildren().setAll(Banner.of(texts, why));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Remark remark() {
        return remark;
    }

    @Override
    public void focus() {
        Keyboard.give(root, reason::requestFocus);
    }

    @Override
    public void close() {}
}
