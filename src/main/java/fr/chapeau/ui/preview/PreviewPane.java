package fr.chapeau.ui.preview;

import fr.chapeau.app.preview.PreviewPage;
import fr.chapeau.i18n.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
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
    private List<String> shown = List.of();
    private @Nullable PreviewPage waiting;
    private boolean ready;

    /// A pane that shows nothing yet.
    ///
    /// @param data where the browser keeps what it must keep on disk
    public PreviewPane(Texts texts, Path data) {
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

    /// Shows a page. One that comes before the browser is ready waits; the newest wins.
    public void show(PreviewPage page) {
        if (!ready) {
            waiting = page;
            return;
        }
        PieceChange change = PieceChange.between(shown, page.blocks());
        if (!change.isEmpty()) {
            engine.executeScript(splice(change));
            shown = page.blocks();
        }
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
            PreviewPage page = waiting;
            waiting = null;
            show(page);
        }
    }

    private static String splice(PieceChange change) {
        String added =
                change.added().stream()
                        .map(PreviewPane::literal)
                        .collect(Collectors.joining(",", "[", "]"));
        return "chapeauSplice(" + change.from() + "," + change.removed() + "," + added + ")";
    }

    /// A text as a string literal of JavaScript.
    private static String literal(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < ' ' || c == '\u2028' || c == '\u2029') {
                literal.append(String.format("\\u%04x", (int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }

    private static String frame() {
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\">"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\""
                + POLICY
                + "\"><style>"
                + resource("preview.css")
                + "</style></head><body><main id=\"article\"></main></body></html>";
    }

    private static String resource(String name) {
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
