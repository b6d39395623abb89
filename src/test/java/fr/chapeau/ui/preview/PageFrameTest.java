package fr.chapeau.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.chapeau.app.preview.ShownPage;
import fr.chapeau.markdown.SafeNode;
import fr.chapeau.text.Span;
import java.awt.image.BufferedImage;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
class PageFrameTest {
    private static final int CHANGES = 60;

    @TempDir private Path folder;
    private PageFrame frame;
    private ShownPage shown = ShownPage.empty();

    @Start
    void start(Stage stage) {
        frame = new PageFrame("Page", folder);
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
    void anyPageBecomesAnyOther() throws Exception {
        Random random = new Random(20_260_102);
        List<SafeNode> nodes = MadePage.random(random, 0);

        for (int i = 0; i < CHANGES; i++) {
            nodes =
                    random.nextInt(6) == 0
                            ? MadePage.random(random, 0)
                            : MadePage.changed(nodes, random, 0);
            show(new ShownPage(Map.of(), Map.of(), List.of(), nodes));

            assertThat(script(MadePage.DESCRIBE))
                    .as("change %d", i)
                    .isEqualTo(MadePage.described(nodes));
        }
    }

    @Test
    void showsALongPageStepByStep() throws Exception {
        String html = "<main>" + "<p>Une phrase de l’article.</p>".repeat(5_000) + "</main>";
        ShownPage page = MadePage.of(html, "");

        show(page);

        assertThat(PageChange.scripts(ShownPage.empty(), page))
                .hasSizeGreaterThan(5)
                .allMatch(script -> script.length() < 150_000);
        assertThat(script("document.querySelectorAll('main > p').length")).isEqualTo(5_000);
    }

    @Test
    void marksTheBlockOfAPlaceAndKeepsItsClass() throws Exception {
        String rest = "<p>ligne</p>".repeat(200);
        show(
                "<p data-source='0-4'>a</p>" + rest + "<p class='b' data-source='6-9' id='b'>b</p>",
                "");

        mark(new Span(6, 9));

        assertThat(script("document.querySelector('.chapeau-current').id")).isEqualTo("b");
        assertThat(script("document.getElementById('b').getBoundingClientRect().top < innerHeight"))
                .isEqualTo(true);
        mark(new Span(0, 4));
        assertThat(script("document.querySelectorAll('.chapeau-current').length")).isEqualTo(1);
        fx(() -> {
            frame.unmark();
            return "";
        });
        assertThat(script("document.getElementById('b').className")).isEqualTo("b");
        assertThat(script("document.querySelectorAll('[class=\"\"]').length")).isEqualTo(0);
    }

    @Test
    void keepsThePlaceOfTheReaderWhenTheTextAboveGrows() throws Exception {
        String rest = "<p>ligne</p>".repeat(200);
        String menu = "<nav style='position: fixed; top: 0; width: 100%'>menu</nav>";
        show(menu + "<main><p id='a'>court</p>" + rest + "</main>", "");
        script("window.scrollTo(0, 2000); 1");
        Object before = script("document.querySelectorAll('p')[100].getBoundingClientRect().top");

        show(menu + "<main><p id='a'>" + "long<br>".repeat(30) + "</p>" + rest + "</main>", "");

        Object after = script("document.querySelectorAll('p')[100].getBoundingClientRect().top");
        assertThat(((Number) after).doubleValue())
                .isCloseTo(((Number) before).doubleValue(), within(2.0));
    }

    @Test
    void runsNothingAndFetchesNothing() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        try (ServerSocket listener = HostilePage.listener(calls)) {
            String url = "http://127.0.0.1:" + listener.getLocalPort() + "/";
            String css =
                    "@import url(URLx.css); body { background: url(URLy.png) }".replace("URL", url);

            // once as the safety pass leaves it, twice around it: the policy alone must hold
            show(HostilePage.of(url), css);
            show(new ShownPage(Map.of(), Map.of(), List.of(), HostilePage.nodes(url)));
            fx(() -> frame.engine().executeScript(HostilePage.script(url)));

            Path picture = folder.resolve("une image.png");
            ImageIO.write(
                    new BufferedImage(7, 5, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
            show("<img id='i' src='" + CheckoutAddress.of(picture) + "'>", "");
            until(() -> script("document.getElementById('i').naturalWidth").equals(7));
            assertThat(script("typeof window.pwned")).isEqualTo("undefined");
            assertThat(calls).hasValue(0);
        }
    }

    private void mark(Span source) throws Exception {
        NodePath path = new PagePlaces(shown).of(source).orElseThrow();
        fx(() -> {
            frame.mark(path, true);
            return "";
        });
        until(() -> fx(frame::isSettled));
    }

    private void show(String html, String css) throws Exception {
        show(MadePage.of(html, css));
    }

    private void show(ShownPage page) throws Exception {
        List<String> change = PageChange.scripts(shown, page);
        fx(() -> {
            frame.change(change);
            return "";
        });
        shown = page;
        until(() -> fx(frame::isSettled));
    }

    private Object script(String script) throws Exception {
        return fx(() -> frame.engine().executeScript(script));
    }

    private static <T> T fx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }
}
