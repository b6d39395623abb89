package fr.chapeau.bench;

import fr.chapeau.app.document.Document;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Message;
import fr.chapeau.problem.MessageKey;
import fr.chapeau.text.FileText;
import fr.chapeau.text.Span;
import fr.chapeau.ui.kit.FxBackground;
import fr.chapeau.ui.text.DocumentSource;
import fr.chapeau.ui.text.MarkdownLines;
import fr.chapeau.ui.text.TextPane;
import fr.chapeau.ui.text.TextSetup;
import fr.chapeau.ui.text.UndoRedo;
import fr.chapeau.ui.window.WindowMessage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// What a key press costs the JavaFX thread in the middle of an article: from the event to the end
/// of the layout pass that is then painted. Prints p50 and p95 for three lengths of text.
public final class TypingBench extends Application {
    private static final int WARM_UP = 150;
    private static final int KEYS = 400;
    private static final int[] SIZES = {5_000, 100_000, 1_000_000};
    private static final String PARAGRAPH =
            "Une phrase **en gras** avec un [lien](/ailleurs/), « des guillemets » et `du code`.\n\n";

    private final StackPane holder = new StackPane();
    private final List<Long> nanos = new ArrayList<>();
    private int size;
    private int key;
    private long pressed;

    /// For JavaFX.
    public TypingBench() {}

    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(holder, 900, 700);
        scene.addPostLayoutPulseListener(this::laidOut);
        stage.setScene(scene);
        stage.show();
        open();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                press();
            }
        }.start();
    }

    private void open() {
        String text = PARAGRAPH.repeat(SIZES[size] / PARAGRAPH.length());
        Clock clock = Clock.system(ZoneId.systemDefault());
        Document document = Document.of(Path.of("banc.md"), new FileText(text, false), clock);
        TextPane pane =
                new TextPane(
                        new Texts(Language.FRENCH),
                        new FxBackground(Platform::runLater, Throwable::printStackTrace),
                        DocumentSource.body(document),
                        TextSetup.markdown(Message.of(name()), new MarkdownLines()),
                        new UndoRedo(document::undo, document::redo));
        holder.getChildren().setAll(pane.root());
        pane.reveal(new Span(text.length() / 2, text.length() / 2));
        key = 0;
        nanos.clear();
    }

    private void press() {
        Node area = holder.lookup(".editor-area");
        if (area == null) {
            return;
        }
        pressed = System.nanoTime();
        TypedKey.press(area);
    }

    private void laidOut() {
        if (pressed == 0) {
            return;
        }
        if (++key > WARM_UP) {
            nanos.add(System.nanoTime() - pressed);
        }
        pressed = 0;
        if (nanos.size() == KEYS) {
            report();
        }
    }

    private void report() {
        Collections.sort(nanos);
        System.out.printf(
                "%,10d characters: p50 %.2f ms, p95 %.2f ms%n",
                SIZES[size], nanos.get(KEYS / 2) / 1e6, nanos.get(KEYS * 95 / 100) / 1e6);
        if (++size < SIZES.length) {
            open();
        } else {
            Platform.exit();
        }
    }

    private static MessageKey name() {
        return WindowMessage.BODY_TEXT_NAME;
    }
}
