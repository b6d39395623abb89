package fr.chapeau.ui.preview;

import fr.chapeau.app.preview.PreviewPage;
import fr.chapeau.i18n.Texts;
import fr.chapeau.markdown.SafePiece;
import fr.chapeau.text.Span;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Derivation;
import fr.chapeau.ui.kit.Pause;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javafx.concurrent.Worker;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;

/// Shows preview pages and changes only what differs, so that nothing flashes and the reader's
/// place stays. FX thread only.
///
/// Nothing of a page can run or be fetched: [fr.chapeau.markdown.SafeHtml] lets no such thing in,
/// and behind it stands the content security policy of the frame into which the pieces go. The
/// pane's own script is evaluated by the host, which the policy does not concern.
public final class PreviewPane {

    private static final String POLICY =
            "default-src 'none'; img-src SCHEME:; media-src SCHEME:; style-src 'unsafe-inline'"
                    .replace("SCHEME", CheckoutAddress.SCHEME);

    private final WebView view = new WebView();
    private final StackPane root = new StackPane(view);
    private final WebEngine engine = view.getEngine();
    private final Derivation<PreviewPage, Step> steps;
    private volatile List<String> shown = List.of();
    private @Nullable PreviewPage waiting;
    private @Nullable PreviewPage page;
    private @Nullable BlockMark mark;
    private boolean ready;

    /// What turns the page that is shown into another.
    private record Step(PreviewPage page, List<String> pieces, @Nullable String script) {}

    /// A block of a page.
    private record BlockMark(PreviewPage page, int piece, Span source) {}

    /// A pane that shows nothing yet.
    ///
    /// @param background finds out what differs
    /// @param data where the browser keeps what it must keep on disk
    public PreviewPane(Texts texts, Background background, Path data) {
        steps = new Derivation<>(background, Pause.onFxThread(), this::step, this::take);
        engine.setUserDataDirectory(data.toFile());
        view.setContextMenuEnabled(false);
        view.setAccessibleText(texts.of(PreviewMessage.PREVIEW_NAME));
        engine.getLoadWorker().stateProperty().addListener((state, before, now) -> loaded(now));
        engine.loadContent(frame());
    }

    /// The node to place.
    public Region root() {
        return root;
    }

    /// Makes everything larger, as the zoom of a browser does; 1 for the size that the page wants.
    void zoom(double times) {
        view.setZoom(times);
    }

    /// Shows a page. One that comes before the browser is ready waits; the newest wins.
    public void show(PreviewPage next) {
        if (ready) {
            steps.update(next);
        } else {
            waiting = next;
        }
    }

    /// Marks a block of a page, as soon as that page is shown, and brings it into view.
    ///
    /// @param source how the piece names the block
    public void mark(PreviewPage of, int piece, Span source) {
        BlockMark before = mark;
        mark = new BlockMark(of, piece, source);
        boolean seen = isShown(of);
        if (before != null && before.piece() == piece && before.source().equals(source)) {
            if (seen && !isSame(before.page(), of)) {
                placeMark(false);
            }
        } else if (seen) {
            placeMark(true);
        }
    }

    /// Marks no block any more.
    public void unmark() {
        if (mark != null) {
            mark = null;
            if (ready) {
                engine.executeScript("chapeauUnmark()");
            }
        }
    }

    /// Ends the work on the page.
    public void close() {
        steps.close();
    }

    private Step step(PreviewPage next) {
        List<String> pieces = next.pieces().stream().map(SafePiece::html).toList();
        PieceChange change = PieceChange.between(shown, pieces);
        return new Step(next, pieces, change.isEmpty() ? null : change.script());
    }

    private void take(Step step) {
        if (step.script() != null) {
            engine.executeScript(step.script());
        }
        shown = step.pieces();
        page = step.page();
        placeMark(false);
    }

    private void placeMark(boolean bring) {
        BlockMark wanted = mark;
        if (wanted != null && isShown(wanted.page())) {
            engine.executeScript(
                    "chapeauMark(%d,\"%d-%d\",%b)"
                            .formatted(
                                    wanted.piece(),
                                    wanted.source().start(),
                                    wanted.source().end(),
                                    bring));
        }
    }

    /// Whether a page is the one that is seen.
    boolean isShown(PreviewPage wanted) {
        return isSame(wanted, page);
    }

    /// Two states of an article may well have equal pages, and comparing their text takes time.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(PreviewPage one, @Nullable PreviewPage other) {
        return one == other;
    }

    /// The page as it stands in the browser, for tests.
    String html() {
        return (String) engine.executeScript("document.documentElement.outerHTML");
    }

    /// For tests.
    WebEngine engine() {
        return engine;
    }

    private void loaded(Worker.State state) {
        if (state != Worker.State.SUCCEEDED) {
            return;
        }
        engine.executeScript(resource("preview.js"));
        ready = true;
        if (waiting != null) {
            PreviewPage first = waiting;
            waiting = null;
            show(first);
        }
    }

    private static String frame() {
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\">"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\""
                + POLICY
                + "\"><style>"
                + resource("preview.css")
                + "</style></head><body><main id=\"article\"></main></body></html>";
    }

    static String resource(String name) {
        try (InputStream in = PreviewPane.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
