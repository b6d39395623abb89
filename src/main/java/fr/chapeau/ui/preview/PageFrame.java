package fr.chapeau.ui.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.application.Platform;
import javafx.concurrent.Worker;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;

/// Shows a page and takes changes of it, script by script. FX thread only.
///
/// Nothing of a page can run or be fetched: [fr.chapeau.markdown.SafeHtml] lets no such thing in,
/// and behind it stands the content security policy of the frame. The frame's own script is
/// evaluated by the host, which the policy does not concern.
final class PageFrame {
    private static final String POLICY =
            "default-src 'none'; img-src SCHEME:; media-src SCHEME:; font-src SCHEME:; style-src 'unsafe-inline'"
                    .replace("SCHEME", CheckoutAddress.SCHEME);

    private final WebView view = new WebView();
    private final StackPane root = new StackPane(view);
    private final WebEngine engine = view.getEngine();
    private final Queue<String> scripts = new ArrayDeque<>();
    private @Nullable NodePath mark;
    private boolean bring;
    private boolean ready;
    private boolean working;

    /// @param name for screen readers
    /// @param data where the browser keeps what it must keep on disk
    PageFrame(String name, Path data) {
        engine.setUserDataDirectory(data.toFile());
        view.setContextMenuEnabled(false);
        view.setAccessibleText(name);
        engine.getLoadWorker().stateProperty().addListener((state, before, now) -> loaded(now));
        engine.loadContent(
                "<!DOCTYPE html><html><head><meta charset=\"utf-8\">"
                        + "<meta http-equiv=\"Content-Security-Policy\" content=\""
                        + POLICY
                        + "\"></head><body></body></html>");
    }

    Region root() {
        return root;
    }

    /// Gives the page a width to fit in; 0 for all there is.
    ///
    /// @param width in the page's own pixels
    /// @param zoom how many times larger everything is
    void fit(double width, double zoom) {
        view.setZoom(zoom);
        view.setMaxWidth(width <= 0 ? Double.MAX_VALUE : width * zoom);
    }

    /// Changes the page, as [PageChange] says, after what it was given before. Other events have
    /// their turn between two scripts. Takes the mark away.
    void change(List<String> change) {
        if (!change.isEmpty()) {
            mark = null;
            scripts.addAll(change);
            work();
        }
    }

    /// Marks a node of the page as it stands after the last change.
    ///
    /// @param into whether to bring it into view
    void mark(NodePath node, boolean into) {
        mark = node;
        bring = into;
        work();
    }

    void unmark() {
        mark = null;
        if (ready) {
            engine.executeScript("chapeauUnmark()");
        }
    }

    /// Whether everything that it was given is seen.
    boolean isSettled() {
        return ready && scripts.isEmpty();
    }

    /// For tests.
    WebEngine engine() {
        return engine;
    }

    private void loaded(Worker.State state) {
        if (state == Worker.State.SUCCEEDED && !ready) {
            engine.executeScript(resource("page.js"));
            ready = true;
            work();
        }
    }

    private void work() {
        if (!ready || working) {
            return;
        }
        String next = scripts.poll();
        if (next != null) {
            engine.executeScript(next);
        }
        if (!scripts.isEmpty()) {
            working = true;
            Platform.runLater(() -> {
                working = false;
                work();
            });
        } else if (mark != null) {
            engine.executeScript("chapeauMark(" + mark + "," + bring + ")");
        }
    }

    private static String resource(String name) {
        try (InputStream in = PageFrame.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
