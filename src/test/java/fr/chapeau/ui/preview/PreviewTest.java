package fr.chapeau.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.article.ArticleState;
import fr.chapeau.app.preview.SitePreview;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Message;
import fr.chapeau.settings.Preferences;
import fr.chapeau.settings.PreferencesFile;
import fr.chapeau.settings.TextSize;
import fr.chapeau.ui.editor.MadeArticle;
import fr.chapeau.ui.kit.Lane;
import fr.chapeau.ui.kit.Pause;
import fr.chapeau.ui.kit.SameThreadBackground;
import fr.chapeau.ui.kit.UserPreferences;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PreviewTest {
    @TempDir private Path folder;
    private MadeArticle article;
    private UserPreferences preferences;
    private Preview preview;
    private Lane lane = new Lane("preview test");
    private final AtomicInteger made = new AtomicInteger();
    private final List<Object> port = new CopyOnWriteArrayList<>();

    @Start
    void start(Stage stage) {
        SameThreadBackground background = new SameThreadBackground();
        article =
                new MadeArticle(
                        folder, "---\ntitle: Un\n---\nBonjour\n", background, Pause.onFxThread());
        Preferences initial = Preferences.initial(Language.ENGLISH);
        PreferencesFile file = new PreferencesFile(folder.resolve("settings.yml"), initial);
        preferences = new UserPreferences(initial, file, background, lane, Pause.onFxThread());
        preview =
                new Preview(
                        new Texts(Language.ENGLISH),
                        background,
                        new Source(),
                        preferences,
                        new Port());
        stage.setScene(new Scene(preview.root(), 900, 500));
        stage.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> {
                    preview.close();
                    preferences.close();
                });
        article.close();
        lane.close();
    }

    /// Says of each page how often it was made.
    private final class Source implements PreviewSource {
        @Override
        public Path site() {
            return folder;
        }

        @Override
        public SitePreview page(ArticleState state) {
            made.incrementAndGet();
            String body = state.article().body().html();
            return new SitePreview(
                    MadePage.of("<nav>Menu</nav>" + body, ""),
                    List.of(Message.of(PreviewMessage.PREVIEW_NAME)));
        }

        @Override
        public SitePreview alone(ArticleState state) {
            return new SitePreview(MadePage.of(state.article().body().html(), ""), List.of());
        }

        @Override
        public SitePreview html(ArticleState state) {
            return new SitePreview(MadePage.of("<pre>code</pre>", ""), List.of());
        }

        @Override
        public Path browserData() {
            return folder.resolve("browser");
        }
    }

    @Test
    void showsTheSitesPageWithWhatIsToBeSaidOfIt() throws Exception {
        show();

        until(() -> text().equals("MenuBonjour"));
        assertThat(lookup("#preview-notes", Label.class).getText())
                .isEqualTo("Preview of the article");
    }

    @Test
    void remembersForTheSiteWhatTheReaderChose() throws Exception {
        show();
        until(() -> text().equals("MenuBonjour"));

        choose(PreviewMode.SOURCE);

        until(() -> text().equals("code"));
        assertThat(preferences.get().choice("preview:" + folder)).contains("source");
        assertThat(lookup("#preview-notes", Label.class).isVisible()).isFalse();
        choose(PreviewMode.PLAIN);
        until(() -> text().equals("Bonjour"));
    }

    @Test
    void showsThePageAtTheWidthOfATelephoneWithoutMakingItAgain() throws Exception {
        show();
        until(() -> text().equals("MenuBonjour"));

        choose(PreviewMode.PHONE);

        until(() -> script("innerWidth").equals(390));
        assertThat(made).hasValue(1);
    }

    @Test
    void growsWithTheTextOfTheWindowAndKeepsItsLines() throws Exception {
        show();
        choose(PreviewMode.PHONE);
        until(() -> text().equals("MenuBonjour"));

        fx(() -> {
            preferences.update(now -> now.withTextSize(TextSize.PERCENT_200));
            return true;
        });

        until(() ->
                fx(() -> preview.root().lookup(".web-view").getLayoutBounds().getWidth() == 780));
        until(() -> script("innerWidth").equals(390));
    }

    @Test
    void makesNothingWhileItIsNotSeen() throws Exception {
        fx(() -> {
            preview.seen(false);
            return true;
        });
        show();
        assertThat(made).hasValue(0);

        fx(() -> {
            preview.seen(true);
            return true;
        });

        until(() -> text().equals("MenuBonjour"));
        assertThat(made).hasValue(1);
    }

    @Test
    void marksTheBlockOfTheStateThatItShows() throws Exception {
        show();
        ArticleState first = article.model().stateProperty().get();

        mark(first);
        until(() -> script("document.querySelectorAll('.chapeau-current').length").equals(1));
        article.replace("Bonjour", "# Bonjour");
        until(() -> fx(() -> article.model().stateProperty().get().revision() > first.revision()));
        mark(article.model().stateProperty().get());
        assertThat(script("document.querySelector('.chapeau-current').localName")).isEqualTo("p");
        show();

        until(() ->
                script("(document.querySelector('.chapeau-current') || {}).localName")
                        .equals("h1"));
    }

    @Test
    void beginsAPageAnewThatIsNotAsItWasLeft() throws Exception {
        show();
        until(() -> text().equals("MenuBonjour"));
        script("document.body.innerHTML = ''; 1");

        article.replace("Bonjour", "Bonsoir");
        until(() -> fx(() -> article.model().stateProperty().get().revision() > 0));
        show();

        until(() -> text().equals("MenuBonsoir"));
    }

    @Test
    void tellsWhatWasClicked() throws Exception {
        show();
        until(() -> text().equals("MenuBonjour"));

        click("document.querySelector('p')");

        until(() -> port.size() == 1);
        assertThat(port.getFirst()).isEqualTo(article.text().indexOf("Bonjour"));
        click("document.querySelector('nav')");
        until(() -> port.size() == 2);
        assertThat(port.getLast()).isEqualTo("Menu");
    }

    @Test
    void scrollsWithTheText() throws Exception {
        article.replace("Bonjour", "Bonjour\n\n" + "Encore.\n\n".repeat(100) + "Fin");
        until(() -> fx(() -> article.model().stateProperty().get().revision() > 0));
        show();
        until(() -> text().endsWith("Fin"));
        ArticleState state = article.model().stateProperty().get();
        int place = article.text().indexOf("Fin");

        fx(() -> {
            preview.scrollTo(state, state.blocks().at(place).orElseThrow(), 0);
            return true;
        });

        assertThat(((Number) script("scrollY")).intValue()).isGreaterThan(500);
        fx(() -> {
            Node view = preview.root().lookup(".web-view");
            Event.fireEvent(view, scrolling());
            return true;
        });
        until(() -> port.size() == 1);
        assertThat((Integer) port.getFirst()).isBetween(place - 400, place);
        fx(() -> {
            preview.scrollToStart();
            return true;
        });
        assertThat(script("scrollY")).isEqualTo(0);
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

    /// Clicks the middle of the words of an element.
    private void click(String element) throws Exception {
        String middle =
                "(function (e) { var r = document.createRange(); r.selectNodeContents(e);"
                        + " var b = r.getBoundingClientRect(); return (b.left + b.width / 2) + ';' + (b.top + b.height / 2) })("
                        + element
                        + ")";
        String at = (String) script(middle);
        double x = Double.parseDouble(at.substring(0, at.indexOf(';')));
        double y = Double.parseDouble(at.substring(at.indexOf(';') + 1));
        fx(() -> {
            Node view = preview.root().lookup(".web-view");
            Point2D place = view.localToScene(x, y);
            MouseEvent click =
                    new MouseEvent(
                            MouseEvent.MOUSE_CLICKED,
                            place.getX(),
                            place.getY(),
                            place.getX(),
                            place.getY(),
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            true,
                            false,
                            true,
                            null);
            Event.fireEvent(view, click);
            return true;
        });
    }

    /// Keeps what it is told: places, and words of what has none.
    private final class Port implements PreviewPort {
        @Override
        public void open(PagePoint point) {
            port.add(point.source() == null ? point.words() : point.place());
        }

        @Override
        public void scrolledTo(int place) {
            port.add(place);
        }
    }

    private void mark(ArticleState state) {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () ->
                        preview.mark(
                                state,
                                state.blocks().at(article.text().indexOf("Bonj")).orElseThrow()));
    }

    private void show() {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> preview.show(article.model().stateProperty().get()));
    }

    private void choose(PreviewMode mode) {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> {
                    @SuppressWarnings("unchecked")
                    ComboBox<PreviewMode> modes =
                            (ComboBox<PreviewMode>) preview.root().lookup("#preview-mode");
                    modes.setValue(mode);
                });
    }

    private String text() throws Exception {
        return ((String) script("document.body.textContent")).strip();
    }

    private Object script(String script) throws Exception {
        return fx(() -> preview.frame().engine().executeScript(script));
    }

    private <T> T lookup(String id, Class<T> type) {
        return type.cast(preview.root().lookup(id));
    }

    private static <T> T fx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }
}
