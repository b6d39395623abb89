package fr.chapeau.ui.preview;

import fr.chapeau.app.preview.SitePreview;
import fr.chapeau.text.Span;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import javafx.concurrent.Worker;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;

/// Shows the site's own page and changes only the nodes that differ. FX thread only.
///
/// Nothing of a page can run or be fetched: [fr.chapeau.markdown.SafeHtml] lets no such thing in,
/// and behind it stands the content security policy of the frame.
final class SiteFrame {
    private static final String POLICY =
            "default-src 'none'; img-src SCHEME:; media-src SCHEME:; font-src SCHEME:; style-src 'unsafe-inline'"
                    .replace("SCHEME", CheckoutAddress.SCHEME);

    private final WebView view = new WebView();
    private final StackPane root = new StackPane(view);
    private final WebEngine engine = view.getEngine();
    private SitePreview.@Nullable Page shown;
    private SitePreview.@Nullable Page waiting;
    private @Nullable Span mark;
    private Runnable whenReady = () -> {};
    private boolean ready;

    /// @param data where the browser keeps what it must keep on disk
    SiteFrame(String name, Path data) {
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

    /// Whether a page that is shown is seen at once.
    boolean isReady() {
        return ready;
    }

    /// Tells once when it is.
    void whenReady(Runnable then) {
        whenReady = then;
    }

    /// Gives the page a width to fit in; 0 for all there is.
    ///
    /// @param width in the page's own pixels
    /// @param zoom how many times larger everything is
    void fit(double width, double zoom) {
        view.setZoom(zoom);
        view.setMaxWidth(width <= 0 ? Double.MAX_VALUE : width * zoom);
    }

    void show(SitePreview.Page page) {
        if (!ready) {
            waiting = page;
            return;
        }
        SitePreview.Page before = shown;
        shown = page;
        StringBuilder script = new StringBuilder("chapeauPage(");
        script.append(Literal.of(page.html())).append(',').append(attributes(page.root()));
        script.append(',').append(attributes(page.body()));
        boolean sameSheets = before != null && before.sheets().equals(page.sheets());
        script.append(',').append(sameSheets ? "null" : sheets(page)).append(')');
        engine.executeScript(script.toString());
        place(false);
    }

    /// Marks the block of the body that comes from a place, and brings it into view.
    void mark(Span source) {
        boolean moved = !source.equals(mark);
        mark = source;
        place(moved);
    }

    void unmark() {
        mark = null;
        if (ready) {
            engine.executeScript("chapeauMark('',false)");
        }
    }

    private void place(boolean bring) {
        Span at = mark;
        if (ready && at != null) {
            engine.executeScript("chapeauMark('%d-%d',%b)".formatted(at.start(), at.end(), bring));
        }
    }

    /// For tests.
    WebEngine engine() {
        return engine;
    }

    private void loaded(Worker.State state) {
        if (state != Worker.State.SUCCEEDED || ready) {
            return;
        }
        engine.executeScript(PreviewPane.resource("site.js"));
        ready = true;
        if (waiting != null) {
            SitePreview.Page first = Objects.requireNonNull(waiting);
            waiting = null;
            show(first);
        }
        whenReady.run();
    }

    private static String attributes(Map<String, String> attributes) {
        StringBuilder object = new StringBuilder("{");
        attributes.forEach((name, value) ->
                object.append(object.length() > 1 ? "," : "")
                        .append(Literal.of(name))
                        .append(':')
                        .append(Literal.of(value)));
        return object.append('}').toString();
    }

    private static String sheets(SitePreview.Page page) {
        StringBuilder list = new StringBuilder("[");
        for (SitePreview.Sheet sheet : page.sheets()) {
            list.append(list.length() > 1 ? "," : "")
                    .append("{css:")
                    .append(Literal.of(sheet.css()))
                    .append(",media:")
                    .append(Literal.of(sheet.media()))
                    .append('}');
        }
        return list.append(']').toString();
    }
}
