package fr.chapeau.ui.kit;

import fr.chapeau.i18n.Texts;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The last stop of exceptions that nobody expected: has the work rescued, logs, and shows a window
/// with the error's code. Any thread.
public final class Bugs implements Thread.UncaughtExceptionHandler, Consumer<Throwable> {
    private static final System.Logger LOG = System.getLogger(Bugs.class.getName());

    private final Supplier<Texts> texts;
    private final String version;
    private final Runnable rescue;
    private @Nullable Stage shown;

    /// @param texts in the language of the moment
    /// @param rescue writes down what would be lost; runs first, on the JavaFX thread
    public Bugs(Supplier<Texts> texts, String version, Runnable rescue) {
        this.texts = texts;
        this.version = version;
        this.rescue = rescue;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable bug) {
        accept(bug);
    }

    @Override
    public void accept(Throwable bug) {
        LOG.log(System.Logger.Level.ERROR, "unexpected", bug);
        if (Platform.isFxApplicationThread()) {
            rescueAndShow(bug);
        } else {
            Platform.runLater(() -> rescueAndShow(bug));
        }
    }

    private void rescueAndShow(Throwable bug) {
        try {
            rescue.run();
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.ERROR, "the rescue failed as well", failed);
        }
        // One window is enough: what follows from the first bug helps nobody.
        if (shown == null) {
            show(BugReport.of(bug));
        }
    }

    private void show(BugReport report) {
        Stage stage = new Stage();
        stage.setTitle(texts.get().of(KitText.BUG_TITLE));
        stage.setScene(new Scene(content(report, stage::hide)));
        stage.setOnHidden(event -> shown = null);
        shown = stage;
        stage.show();
    }

    private Region content(BugReport report, Runnable hide) {
        Texts now = texts.get();
        Label sentence = new Label(now.of(KitText.BUG_SENTENCE));
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        Label name = new Label(now.of(KitText.BUG_CODE));
        TextField code = new TextField(report.code());
        code.setId("bug-code");
        code.setEditable(false);
        code.setAccessibleText(now.of(KitText.BUG_CODE));
        Button copy = new Button(now.of(KitText.BUG_COPY), Icons.of(Feather.COPY));
        copy.setId("bug-copy");
        copy.setDefaultButton(true);
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(
                    "Chapeau " + version + "\n" + report.code() + "\n" + report.details());
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(now.of(KitText.BUG_COPIED));
        });
        HBox row = new HBox(name, code, copy);
        row.getStyleClass().add("bug-code-row");
        Button close = new Button(now.of(KitText.CLOSE));
        close.setId("bug-close");
        close.setCancelButton(true);
        close.setOnAction(event -> hide.run());
        HBox last = new HBox(close);
        last.getStyleClass().add("bug-last-row");
        VBox content = new VBox(sentence, row, last);
        content.getStyleClass().add("bug-window");
        return content;
    }
}
