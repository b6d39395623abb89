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
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
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
    private volatile boolean laidOut = true;

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
                        new PreviewSource(folder, this::page, folder.resolve("browser")),
                        preferences);
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

    private SitePreview page(ArticleState state) {
        SitePreview.Page page =
                new SitePreview.Page(
                        Map.of(), Map.of(), List.of(), "<nav>Menu</nav><p id='p'>Bonjour</p>");
        return new SitePreview(
                laidOut ? page : null,
                "<p>Bonjour</p>\n",
                List.of(Message.of(PreviewMessage.SITE_NAME)));
    }

    @Test
    void showsTheSitesPageWithWhatIsToBeSaidOfIt() throws Exception {
        show();

        until(() -> siteFrame() != null && shown() == siteFrame().root());
        assertThat(
                        fx(() ->
                                Objects.requireNonNull(siteFrame())
                                        .engine()
                                        .executeScript("document.body.textContent")))
                .isEqualTo("MenuBonjour");
        assertThat(lookup("#preview-notes", Label.class).getText())
                .isEqualTo("Preview of the site’s page");
    }

    @Test
    void remembersForTheSiteWhatTheReaderChose() throws Exception {
        show();

        choose(PreviewMode.SOURCE);

        until(() -> shown() instanceof TextArea);
        assertThat(lookup("#preview-source", TextArea.class).getText())
                .isEqualTo("<p>Bonjour</p>\n");
        assertThat(preferences.get().choice("preview:" + folder)).contains("source");
        assertThat(lookup("#preview-notes", Label.class).isVisible()).isFalse();
    }

    @Test
    void showsThePageAtTheWidthOfATelephone() throws Exception {
        show();

        choose(PreviewMode.PHONE);

        until(() -> siteFrame() != null && shown() == siteFrame().root());
        until(() ->
                fx(() -> Objects.requireNonNull(siteFrame()).engine().executeScript("innerWidth"))
                        .equals(390));
    }

    @Test
    void growsWithTheTextOfTheWindowAndKeepsItsLines() throws Exception {
        show();
        choose(PreviewMode.PHONE);
        until(() -> siteFrame() != null && shown() == siteFrame().root());

        fx(() -> {
            preferences.update(now -> now.withTextSize(TextSize.PERCENT_200));
            return true;
        });

        until(() ->
                fx(() -> preview.root().lookup(".web-view").getLayoutBounds().getWidth() == 780));
        until(() ->
                fx(() -> Objects.requireNonNull(siteFrame()).engine().executeScript("innerWidth"))
                        .equals(390));
    }

    @Test
    void showsTheArticleAloneWhereTheSiteHasNoPageForIt() throws Exception {
        laidOut = false;

        show();

        until(() -> lookup("#preview-notes", Label.class).isVisible());
        assertThat(siteFrame()).isNull();
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

    private @Nullable SiteFrame siteFrame() {
        return preview.siteFrame().orElse(null);
    }

    /// What stands below the switch.
    private @Nullable Object shown() {
        Region place = (Region) preview.root().getChildrenUnmodifiable().getLast();
        return place.getChildrenUnmodifiable().getFirst();
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
