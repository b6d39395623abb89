package fr.chapeau.ui.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.concurrent.Worker;
import javafx.geometry.Point2D;
import javafx.print.PrinterJob;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
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
    private Runnable whenEmptied = () -> {};
    private @Nullable NodePath mark;
    private boolean bring;
    private boolean loadedOnce;
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

    /// Lets go of the page and what the browser keeps for it. Nothing is shown any more.
    void close() {
        ready = false;
        scripts.clear();
        engine.getLoadWorker().cancel();
        engine.loadContent("");
    }

    /// Tells when a change could not be made and the page was emptied.
    void onEmptied(Runnable then) {
        whenEmptied = then;
    }

    /// Tells of clicks that select nothing, and of the link with the keyboard when Enter is
    /// pressed.
    void onClick(Consumer<PageClick> then) {
        view.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    boolean one =
                            event.getButton() == MouseButton.PRIMARY
                                    && event.getClickCount() == 1
                                    && event.isStillSincePress();
                    if (isSettled() && one) {
                        double x = event.getX() / view.getZoom();
                        double y = event.getY() / view.getZoom();
                        String[] hit = text("chapeauPoint(" + x + "," + y + ")").split(";", -1);
                        if (hit.length == 2) {
                            then.accept(click(hit[0], Integer.parseInt(hit[1]), x, y));
                        }
                    }
                });
        view.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (isSettled() && event.getCode() == KeyCode.ENTER) {
                        String[] link = text("chapeauFocused()").split(";", -1);
                        if (link.length == 3) {
                            event.consume();
                            double x = Double.parseDouble(link[1]);
                            then.accept(click(link[0], 0, x, Double.parseDouble(link[2])));
                        }
                    }
                });
    }

    /// @param x in the page's own pixels, as is y
    private PageClick click(String path, int offset, double x, double y) {
        Point2D place = view.localToScreen(x * view.getZoom(), y * view.getZoom());
        return new PageClick(NodePath.parse(path), offset, place == null ? Point2D.ZERO : place);
    }

    /// Scrolls to the element that has a name; to the start of the page for an empty one.
    void go(String name) {
        if (isSettled()) {
            StringBuilder script = new StringBuilder("chapeauGo(");
            Literal.text(name, script);
            engine.executeScript(script.append(')').toString());
        }
    }

    /// Tells when the reader has scrolled.
    void onScroll(Runnable then) {
        view.addEventHandler(ScrollEvent.SCROLL, event -> Platform.runLater(then));
    }

    /// What stands at the top of the view; empty while it is at its start.
    Optional<NodePath> top() {
        String path = isSettled() ? text("chapeauTop()") : "";
        return path.isEmpty() ? Optional.empty() : Optional.of(NodePath.parse(path));
    }

    /// How much of a node is above the view, from 0 to 1.
    double above(NodePath node) {
        return engine.executeScript("chapeauAbove(" + node + ")") instanceof Number share
                ? share.doubleValue()
                : 0;
    }

    /// Scrolls so that this much of a node is above the view.
    ///
    /// @param above from 0 to 1
    void scroll(NodePath node, double above) {
        if (isSettled()) {
            engine.executeScript("chapeauScroll(" + node + "," + above + ")");
        }
    }

    /// Scrolls to the start of the page.
    void scrollToStart() {
        if (isSettled()) {
            engine.executeScript("chapeauScroll(null,0)");
        }
    }

    /// Puts the page into a job, without the mark.
    void print(PrinterJob job) {
        NodePath marked = mark;
        unmark();
        engine.print(job);
        if (marked != null) {
            mark(marked, false);
        }
    }

    private String text(String script) {
        return engine.executeScript(script) instanceof String text ? text : "";
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
        if (state == Worker.State.SUCCEEDED && !loadedOnce) {
            loadedOnce = true;
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
        if (next != null && !runs(next)) {
            return;
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

    /// Whether a change could be made. A page that is not as it was left has emptied itself.
    private boolean runs(String script) {
        if (Boolean.TRUE.equals(engine.executeScript(script))) {
            return true;
        }
        scripts.clear();
        mark = null;
        whenEmptied.run();
        return false;
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
