package fr.chapeau.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.preview.ArticleHead;
import fr.chapeau.app.preview.PreviewComposer;
import fr.chapeau.app.preview.PreviewPage;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.markdown.SafePiece;
import fr.chapeau.text.Span;
import fr.chapeau.ui.kit.SameThreadBackground;
import java.awt.image.BufferedImage;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PreviewPaneTest {
    private static final Texts TEXTS = new Texts(Language.FRENCH);
    private static final ArticleHead HEAD =
            new ArticleHead(List.of(), "Un titre", "", List.of(), List.of(), List.of());

    @TempDir private Path folder;
    private PreviewPane pane;
    private @Nullable PreviewPage shown;

    @Start
    void start(Stage stage) {
        pane = new PreviewPane(TEXTS, new SameThreadBackground(), folder);
        stage.setScene(new Scene(pane.root(), 600, 400));
        stage.show();
    }

    @Test
    void showsTheTitleAndTheBody() throws Exception {
        show("<p>Bonjour</p>");

        assertThat(html()).contains("Un titre").contains("<p>Bonjour</p>");
    }

    @Test
    void showsAPictureOfTheCheckout() throws Exception {
        Path picture = folder.resolve("une image.png");
        ImageIO.write(new BufferedImage(7, 5, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());

        show("<img id='i' alt='' src='/x.png'>", CheckoutAddress.of(picture));

        until(() -> script("document.getElementById('i').naturalWidth").equals(7));
    }

    @Test
    void keepsTheNodesThatDidNotChange() throws Exception {
        show("<p>un</p><p>deux</p><p>trois</p>");
        fx(() -> pane.engine().executeScript("window.kept = document.querySelectorAll('p')[2]"));

        show("<p>un</p><p>DEUX</p><p>trois</p>");

        assertThat(script("window.kept === document.querySelectorAll('p')[2]")).isEqualTo(true);
        assertThat(html()).contains("<p>DEUX</p>").doesNotContain("<p>deux</p>");
    }

    @Test
    void marksOneBlockAndFollowsItWhenItMoves() throws Exception {
        String rest = "<p>ligne</p>".repeat(200);
        show(
                "<p data-source='0-3'>un</p>"
                        + rest
                        + "<ul data-source='9-20'>"
                        + "<li data-source='9-12'>a</li><li data-source='13-16' id='b'>b</li></ul>");

        mark(202, new Span(4, 7));

        assertThat(script("document.querySelector('.chapeau-current').id")).isEqualTo("b");
        assertThat(
                        (Boolean)
                                script(
                                        "document.getElementById('b').getBoundingClientRect().top < innerHeight"))
                .isTrue();
        mark(1, new Span(0, 3));
        assertThat(script("document.querySelectorAll('.chapeau-current').length")).isEqualTo(1);
        assertThat(script("document.querySelector('.chapeau-current').textContent"))
                .isEqualTo("un");
        fx(() -> {
            pane.unmark();
            return "";
        });
        assertThat(script("document.querySelectorAll('.chapeau-current').length")).isEqualTo(0);
    }

    private void mark(int piece, Span source) throws Exception {
        PreviewPage page = shown;
        assertThat(page).isNotNull();
        fx(() -> {
            pane.mark(page, piece, source);
            return "";
        });
    }

    @Test
    void keepsThePlaceOfTheReaderWhenTheTextAboveGrows() throws Exception {
        String rest = "<p>ligne</p>".repeat(200);
        show("<p id='a'>court</p>" + rest);
        fx(() -> pane.engine().executeScript("window.scrollTo(0, 2000)"));
        Object before = script("document.querySelectorAll('p')[100].getBoundingClientRect().top");

        show("<p id='a'>" + "long<br>".repeat(30) + "</p>" + rest);

        Object after = script("document.querySelectorAll('p')[100].getBoundingClientRect().top");
        assertThat(((Number) after).doubleValue())
                .isCloseTo(((Number) before).doubleValue(), within());
    }

    @Test
    void runsNothingAndFetchesNothing() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        try (ServerSocket listener = HostilePage.listener(calls)) {
            String url = "http://127.0.0.1:" + listener.getLocalPort() + "/";

            show(HostilePage.of(url));
            pieceAroundTheSafetyPass(HostilePage.of(url));
            show("<p id='later'>après</p>");

            // A picture of the checkout asked for last has come: what was asked before had its
            // turn.
            showsAPictureOfTheCheckout();
            assertThat(script("typeof window.pwned")).isEqualTo("undefined");
            assertThat(calls).hasValue(0);
        }
    }

    /// Puts HTML straight into the page, as if the safety pass had let everything through: the
    /// policy alone must hold.
    private void pieceAroundTheSafetyPass(String html) throws Exception {
        fx(() -> {
            pane.show(new PreviewPage(9, "fr", List.of(SafePiece.of(html))));
            return "";
        });
    }

    private void show(String body) throws Exception {
        show(body, "");
    }

    private void show(String body, String media) throws Exception {
        PreviewComposer composer = new PreviewComposer(TEXTS, address -> media);
        PreviewPage page = composer.compose(1, "fr", HEAD, body);
        fx(() -> {
            pane.show(page);
            return "";
        });
        shown = page;
        until(() -> fx(() -> pane.isShown(page)));
    }

    private String html() throws Exception {
        return fx(pane::html);
    }

    private Object script(String script) throws Exception {
        return fx(() -> pane.engine().executeScript(script));
    }

    private static <T> T fx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(2.0);
    }
}
