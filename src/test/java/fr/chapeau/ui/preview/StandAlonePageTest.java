package fr.chapeau.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.pagefile.SentPage;
import fr.chapeau.app.pagefile.StandAloneHtml;
import fr.chapeau.app.preview.ShownPage;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.markdown.SafeNode;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.concurrent.Worker;
import javafx.scene.Scene;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A page as a file of its own, in a browser in which scripts may run and anything be fetched.
@ExtendWith(ApplicationExtension.class)
class StandAlonePageTest {
    @TempDir private Path folder;
    private WebView view;

    @Start
    void start(Stage stage) {
        view = new WebView();
        stage.setScene(new Scene(view, 600, 400));
        stage.show();
    }

    @Test
    void neitherRunsNorCalls() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        try (ServerSocket listener = HostilePage.listener(calls)) {
            String url = "http://127.0.0.1:" + listener.getLocalPort() + "/";
            String css = "@import url(%sx.css); p { background: url(%sy.png) }".replace("%s", url);
            List<SafeNode> nodes = new ArrayList<>(MadePage.of(HostilePage.of(url), "").nodes());
            nodes.addAll(
                    HostilePage.nodes(url).stream()
                            .filter(SafeNode.Tag.class::isInstance)
                            .toList());
            nodes.add(SafeNode.Tag.of("p", "id", "end", "Fin"));
            ShownPage page =
                    new ShownPage(Map.of(), Map.of(), List.of(new ShownPage.Sheet(css, "")), nodes);
            Path file = folder.resolve("page.html");
            byte[] html =
                    new StandAloneHtml(new Texts(Language.ENGLISH))
                            .of(new SentPage(page, List.of(), "Titre", "fr"))
                            .bytes();
            Files.write(file, html);

            WaitForAsyncUtils.waitForAsyncFx(
                    5_000, () -> view.getEngine().load(file.toUri().toString()));
            WaitForAsyncUtils.waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () ->
                            OpenPreview.fx(() -> view.getEngine().getLoadWorker().getState())
                                    == Worker.State.SUCCEEDED);

            assertThat(script("document.getElementById('end').textContent")).isEqualTo("Fin");
            assertThat(script("document.title + document.documentElement.lang"))
                    .isEqualTo("Titrefr");
            assertThat(script("String(window.pwned)")).isEqualTo("undefined");
            assertThat(script("location.href")).isEqualTo(file.toUri().toString());
            assertThat(calls).hasValue(0);
        }
    }

    private Object script(String script) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> view.getEngine().executeScript(script));
    }
}
