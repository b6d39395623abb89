package fr.chapeau.ui.audit;

import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.MessageKey;
import fr.chapeau.ui.kit.Banner;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandControls;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How far a long reading has come, with the way to call it off; or why it gave nothing.
final class ReadingBar {
    private final Texts texts;
    private final MessageKey working;
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button stop;
    private final HBox row;
    private final VBox root = new VBox();

    /// @param working says how far it is
    ReadingBar(Texts texts, MessageKey working, Runnable cancel) {
        this.texts = texts;
        this.working = working;
        stop = new CommandControls(texts).button(Command.of(AuditUiMessage.CANCEL, cancel));
        stop.getStyleClass().add("reading-cancel");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        words.setWrapText(true);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        HBox.setHgrow(bar, Priority.ALWAYS);
        row = new HBox(words, bar, stop);
        row.getStyleClass().add("reading-row");
        root.getStyleClass().add("reading");
    }

    Region root() {
        return root;
    }

    /// Gives the way to call it off the keyboard.
    void focus() {
        stop.requestFocus();
    }

    boolean hasKeyboard() {
        return root.isFocusWithin();
    }

    void show(ReadingState<?> stage) {
        ReadingState.Steps steps = stage.steps();
        if (steps != null) {
            boolean known = steps.all() > 0;
            words.setText(
                    known
                            ? texts.of(working, steps.done(), steps.all())
                            : texts.of(AuditUiMessage.READING));
            bar.setProgress(
                    known
                            ? (double) steps.done() / steps.all()
                            : ProgressBar.INDETERMINATE_PROGRESS);
            bar.setAccessibleText(words.getText());
            put(row);
        } else if (stage.problem() != null) {
            put(Banner.of(texts, stage.problem()));
        } else {
            root.getChildren().clear();
        }
        root.setVisible(!root.getChildren().isEmpty());
        root.setManaged(root.isVisible());
    }

    /// Set anew at each step, the button would lose the keyboard.
    private void put(Region part) {
        if (root.getChildren().isEmpty() || root.getChildren().getFirst() != part) {
            root.getChildren().setAll(part);
        }
    }
}
