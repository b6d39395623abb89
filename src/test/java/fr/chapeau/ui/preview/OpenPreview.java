package fr.chapeau.ui.preview;

import fr.chapeau.app.article.ArticleState;
import fr.chapeau.app.pagefile.PageFormat;
import fr.chapeau.app.pagefile.PagesToSend;
import fr.chapeau.app.pagefile.SavedPage;
import fr.chapeau.app.preview.LinkTarget;
import fr.chapeau.app.preview.SitePreview;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Message;
import fr.chapeau.problem.Outcome;
import fr.chapeau.settings.Preferences;
import fr.chapeau.settings.PreferencesFile;
import fr.chapeau.ui.editor.MadeArticle;
import fr.chapeau.ui.kit.Lane;
import fr.chapeau.ui.kit.NoPause;
import fr.chapeau.ui.kit.Notices;
import fr.chapeau.ui.kit.Pause;
import fr.chapeau.ui.kit.SameThreadBackground;
import fr.chapeau.ui.kit.UserPreferences;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/// The preview of a made-up article in a window, and what happens to it there. What it asks of the
/// window around it is kept.
final class OpenPreview {
    private final AtomicInteger made = new AtomicInteger();
    private final List<Object> port = new CopyOnWriteArrayList<>();
    private final Lane lane = new Lane("preview test");
    private final Path folder;
    private final MadeArticle article;
    private final UserPreferences preferences;
    private final Preview preview;
    private final Notices notices = new Notices(new Texts(Language.ENGLISH));
    private Outcome<SavedPage> saved =
            Outcome.done(new SavedPage(Path.of("page.html"), 1_200_000, 0));

    OpenPreview(Stage stage, Path folder) {
        this.folder = folder;
        SameThreadBackground background = new SameThreadBackground();
        article =
                new MadeArticle(folder, "---\ntitle: Un\n---\nBonjour\n", background, NoPause::new);
        Preferences initial = Preferences.initial(Language.ENGLISH);
        PreferencesFile file = new PreferencesFile(folder.resolve("settings.yml"), initial);
        preferences = new UserPreferences(initial, file, background, lane, Pause.onFxThread());
        preview =
                new Preview(
                        new PreviewParts(
                                new Texts(Language.ENGLISH),
                                background,
                                new Source(),
                                preferences,
                                new Port(),
                                new Outlet(),
                                notices));
        VBox.setVgrow(preview.root(), Priority.ALWAYS);
        stage.setScene(new Scene(new VBox(preview.root(), notices.root()), 900, 500));
        stage.show();
    }

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

    MadeArticle article() {
        return article;
    }

    Preview preview() {
        return preview;
    }

    UserPreferences preferences() {
        return preferences;
    }

    /// How often the site's page was made.
    int made() {
        return made.get();
    }

    /// What the window was told: places in the file, and words of what has none.
    List<Object> told() {
        return port;
    }

    ArticleState state() {
        return article.model().stateProperty().get();
    }

    /// Shows the article once it was changed.
    void replace(String old, String with) throws Exception {
        long before = state().revision();
        article.replace(old, with);
        until(() -> fx(() -> state().revision() > before));
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
        public LinkTarget target(ArticleState state, String address) {
            return address.startsWith("#")
                    ? new LinkTarget.InPage(address, address.substring(1))
                    : new LinkTarget.Post(
                            address, Path.of("un.md"), "Un", URI.create("https://site.example/un"));
        }

        @Override
        public Path browserData() {
            return folder.resolve("browser");
        }
    }

    /// Clicks the middle of the words of an element.
    void click(String element) throws Exception {
        String middle =
                "(function (e) { var r = document.createRange(); r.selectNodeContents(e);"
                        + " var b = r.getBoundingClientRect(); return (b.left + b.width / 2) + ';' + (b.top + b.height / 2) })("
                        + element
                        + ")";
        // The browser has a page before it has a size.
        until(() ->
                Boolean.TRUE.equals(
                        script(
                                "(function (at) { return %s.contains(document.elementFromPoint(at[0], at[1])) })(%s.split(';'))"
                                        .formatted(element, middle))));
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

    /// Chooses from the menu of a link.
    void choose(String words) throws Exception {
        until(() -> fx(() -> menu().isPresent()));
        fx(() -> {
            menu().orElseThrow().getItems().stream()
                    .filter(item -> item.getText().equals(words))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(menu().orElseThrow().getItems()))
                    .fire();
            menu().ifPresent(ContextMenu::hide);
            return true;
        });
    }

    /// The menu that is open.
    static Optional<ContextMenu> menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst();
    }

    /// Presses a key in the page.
    void type(KeyCode key) throws Exception {
        fx(() -> {
            Event.fireEvent(
                    preview.root().lookup(".web-view"),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            return true;
        });
    }

    /// What becomes of saving from now on.
    void saves(Outcome<SavedPage> outcome) {
        saved = outcome;
    }

    /// The banners that are shown.
    String notices() throws Exception {
        return fx(() ->
                notices.root().lookupAll(".label").stream()
                        .map(node -> ((Label) node).getText())
                        .collect(Collectors.joining(" "))
                        .replace('\u00a0', ' '));
    }

    /// Runs a command of the page as a whole.
    void output(int command) throws Exception {
        fx(() -> {
            preview.commands().commands().get(command).run();
            return true;
        });
    }

    /// Keeps what is to be saved.
    private final class Outlet implements PageOutlet {
        @Override
        public Optional<Path> ask(PageFormat format, ArticleState state) {
            return Optional.of(folder.resolve("page." + format.extension()));
        }

        @Override
        public Outcome<SavedPage> save(
                ArticleState state, PageFormat format, PagesToSend.Look look, Path file) {
            port.add(look);
            return saved;
        }
    }

    /// Keeps what it is told: places, and words of what has none.
    private final class Port implements PreviewPort {
        @Override
        public void open(PagePoint point) {
            port.add(point.source() == null ? point.words() : point.place());
        }

        @Override
        public void openPost(Path path) {
            port.add(path);
        }

        @Override
        public void browse(URI address) {
            port.add(address);
        }

        @Override
        public void scrolledTo(int place) {
            port.add(place);
        }
    }

    void mark(ArticleState state) {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () ->
                        preview.mark(
                                state,
                                state.blocks().at(article.text().indexOf("Bonj")).orElseThrow()));
    }

    void show() {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> preview.show(article.model().stateProperty().get()));
    }

    void choose(PreviewMode mode) {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> {
                    @SuppressWarnings("unchecked")
                    ComboBox<PreviewMode> modes =
                            (ComboBox<PreviewMode>) preview.root().lookup("#preview-mode");
                    modes.setValue(mode);
                });
    }

    String text() throws Exception {
        return ((String) script("document.body.textContent")).strip();
    }

    Object script(String script) throws Exception {
        return fx(() -> preview.frame().engine().executeScript(script));
    }

    <T> T lookup(String id, Class<T> type) {
        return type.cast(preview.root().lookup(id));
    }

    static <T> T fx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
    }

    static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }
}
