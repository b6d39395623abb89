package fr.chapeau.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.preview.SitePreview;
import fr.chapeau.markdown.SafeHtml;
import fr.chapeau.markdown.SafePage;
import fr.chapeau.text.Span;
import java.awt.image.BufferedImage;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SiteFrameTest {
    @TempDir private Path folder;
    private SiteFrame frame;

    @Start
    void start(Stage stage) {
        frame = new SiteFrame("Page", folder);
        stage.setScene(new Scene(frame.root(), 600, 400));
        stage.show();
    }

    @Test
    void showsThePageInItsOwnLook() throws Exception {
        show("<header>Site</header><p id='p'>a</p>", "body > p { color: rgb(1, 2, 3) }");

        assertThat(script("getComputedStyle(document.getElementById('p')).color"))
                .isEqualTo("rgb(1, 2, 3)");
        assertThat(script("document.body.className")).isEqualTo("home");
        assertThat(script("document.documentElement.lang")).isEqualTo("fr");
    }

    @Test
    void changesOnlyTheNodesThatDiffer() throws Exception {
        show("<nav>n</nav><main><p>un</p><p>deux</p><p>trois</p></main>", "");
        script("window.kept = document.querySelectorAll('nav, p'); 1");

        show("<nav>n</nav><main><p>un</p><p>DEUX <b>x</b></p><p>new</p><p>trois</p></main>", "");

        assertThat(script("document.querySelector('main').innerHTML"))
                .isEqualTo("<p>un</p><p>DEUX <b>x</b></p><p>new</p><p>trois</p>");
        assertThat(
                        script(
                                "[0, 1, 2, 3].map(i => kept[i] === document.querySelectorAll('nav, p')[i < 3 ? i : 4]).join()"))
                .isEqualTo("true,true,true,true");
    }

    @Test
    void marksTheBlockOfAPlaceAndKeepsItsClass() throws Exception {
        show("<p data-source='0-4'>a</p><p class='b' data-source='6-9' id='b'>b</p>", "");

        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> frame.mark(new Span(6, 9)));

        assertThat(script("document.querySelector('.chapeau-current').id")).isEqualTo("b");
        WaitForAsyncUtils.waitForAsyncFx(5_000, frame::unmark);
        assertThat(script("document.getElementById('b').className")).isEqualTo("b");
    }

    @Test
    void runsNothingAndFetchesNothing() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        try (ServerSocket listener = HostilePage.listener(calls)) {
            String url = "http://127.0.0.1:" + listener.getLocalPort() + "/";
            String hostile = HostilePage.of(url);
            String css =
                    "@import url(URLx.css); body { background: url(URLy.png) }".replace("URL", url);

            // once as the safety pass leaves it, once around it: the policy alone must hold
            SafePage safe = new SafeHtml(new Pictures("")).page(hostile);
            assertThat(safe.html())
                    .doesNotContain("onerror", "<script", "<meta", " href=\"javascript:");
            show(safe.html(), safe.sheets().getFirst().css());
            show(hostile, css);

            Path picture = folder.resolve("image.png");
            ImageIO.write(
                    new BufferedImage(7, 5, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
            show("<img id='i' src='" + CheckoutAddress.of(picture) + "'>", "");
            until(() -> script("document.getElementById('i').naturalWidth").equals(7));
            assertThat(script("typeof window.pwned")).isEqualTo("undefined");
            assertThat(calls).hasValue(0);
        }
    }

    private record Pictures(String address) implements SafeHtml.Surroundings {
        @Override
        public String media(String written) {
            return address;
        }

        @Override
        public String notShown(String element, String written) {
            return element;
        }
    }

    private void show(String html, String css) throws Exception {
        until(() -> script("typeof window.chapeauPage").equals("function"));
        SitePreview.Page page =
                new SitePreview.Page(
                        Map.of("lang", "fr"),
                        Map.of("class", "home"),
                        List.of(new SitePreview.Sheet(css, "")),
                        html);
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> frame.show(page));
    }

    private Object script(String script) throws Exception {
        Callable<Object> work = () -> frame.engine().executeScript(script);
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }
}
