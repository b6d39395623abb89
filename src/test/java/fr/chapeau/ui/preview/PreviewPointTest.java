package fr.chapeau.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.article.ArticleState;
import java.net.URI;
import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PreviewPointTest {
    @TempDir private Path folder;
    private OpenPreview open;

    @Start
    void start(Stage stage) {
        open = new OpenPreview(stage, folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void marksTheBlockOfTheStateThatItShows() throws Exception {
        open.show();
        ArticleState first = open.state();

        open.mark(first);
        OpenPreview.until(() ->
                open.script("document.querySelectorAll('.chapeau-current').length").equals(1));
        open.replace("Bonjour", "# Bonjour");
        open.mark(open.state());
        assertThat(open.script("document.querySelector('.chapeau-current').localName"))
                .isEqualTo("p");
        open.show();

        OpenPreview.until(() ->
                open.script("(document.querySelector('.chapeau-current') || {}).localName")
                        .equals("h1"));
    }

    @Test
    void tellsWhatWasClicked() throws Exception {
        open.show();
        OpenPreview.until(() -> open.text().equals("MenuBonjour"));

        open.click("document.querySelector('p')");

        OpenPreview.until(() -> open.told().size() == 1);
        assertThat(open.told().getFirst()).isEqualTo(open.article().text().indexOf("Bonjour"));
        open.click("document.querySelector('nav')");
        OpenPreview.until(() -> open.told().size() == 2);
        assertThat(open.told().getLast()).isEqualTo("Menu");
    }

    @Test
    void offersWhatCanBeDoneWithALink() throws Exception {
        open.replace("Bonjour", "[Lire](/un/)");
        open.show();
        OpenPreview.until(() -> open.text().equals("MenuLire"));

        open.click("document.querySelector('p a')");
        open.choose("Open the article “Un”");
        open.click("document.querySelector('p a')");
        open.choose("Open in the browser: site.example");
        open.click("document.querySelector('p a')");
        open.choose("Go to the link in the text");

        assertThat(open.told())
                .containsExactly(
                        Path.of("un.md"),
                        URI.create("https://site.example/un"),
                        open.article().text().indexOf("Lire"));
        open.click("document.querySelector('p a')");
        open.choose("Copy the address");
        assertThat(OpenPreview.fx(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("/un/");
    }

    @Test
    void offersItToTheKeyboard() throws Exception {
        open.replace("Bonjour", "[Lire](/un/)");
        open.show();
        OpenPreview.until(() -> open.text().equals("MenuLire"));
        open.type(KeyCode.ENTER);
        assertThat(OpenPreview.fx(OpenPreview::menu)).isEmpty();

        open.script("document.querySelector('p a').focus()");
        assertThat(open.script("document.activeElement.localName")).isEqualTo("a");
        open.type(KeyCode.ENTER);

        open.choose("Open the article “Un”");
        assertThat(open.told()).containsExactly(Path.of("un.md"));
    }

    @Test
    void goesToAPlaceOfTheSamePage() throws Exception {
        open.replace("Bonjour", "[Plus bas](#la)\n\n" + "Encore.\n\n".repeat(100) + "# Fin {#la}");
        open.show();
        OpenPreview.until(() -> open.text().endsWith("Fin"));

        open.click("document.querySelector('p a')");

        OpenPreview.until(() -> ((Number) open.script("scrollY")).intValue() > 500);
        assertThat(open.told()).isEmpty();
    }

    @Test
    void scrollsWithTheText() throws Exception {
        open.replace("Bonjour", "Bonjour\n\n" + "Encore.\n\n".repeat(100) + "Fin");
        open.show();
        OpenPreview.until(() -> open.text().endsWith("Fin"));
        ArticleState state = open.state();
        int place = open.article().text().indexOf("Fin");

        OpenPreview.fx(() -> {
            open.preview().scrollTo(state, state.blocks().at(place).orElseThrow(), 0);
            return true;
        });

        assertThat(((Number) open.script("scrollY")).intValue()).isGreaterThan(500);
        OpenPreview.fx(() -> {
            Node view = open.preview().root().lookup(".web-view");
            Event.fireEvent(view, scrolling());
            return true;
        });
        OpenPreview.until(() -> open.told().size() == 1);
        assertThat((Integer) open.told().getFirst()).isBetween(place - 400, place);
        OpenPreview.fx(() -> {
            open.preview().scrollToStart();
            return true;
        });
        assertThat(open.script("scrollY")).isEqualTo(0);
    }

    private static ScrollEvent scrolling() {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                5,
                5,
                5,
                5,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                0,
                0,
                0,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }
}
