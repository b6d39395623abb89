package fr.chapeau;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.settings.Preferences;
import fr.chapeau.settings.PreferencesFile;
import fr.chapeau.ui.kit.Bugs;
import fr.chapeau.ui.kit.FxBackground;
import fr.chapeau.ui.kit.Lane;
import fr.chapeau.ui.kit.Looks;
import fr.chapeau.ui.kit.Pause;
import fr.chapeau.ui.kit.Subscriptions;
import fr.chapeau.ui.kit.UserPreferences;
import fr.chapeau.ui.window.MainWindow;
import fr.chapeau.ui.window.Place;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The composition root of the window: makes everything with `new`, and makes the window anew when
/// the language changes. FX thread only.
final class Composition {
    private final Stage stage;
    private final UserFolders folders;
    private final Consumer<URI> browser;
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final UserPreferences preferences;
    private final Bugs bugs;
    private final FxBackground background;
    private final Lane settingsLane = new Lane("settings");
    private final Looks looks;
    private final Subscriptions subscriptions = new Subscriptions();
    private final CurrentSite current = new CurrentSite(this::tools);
    private final SampleRequests samples;
    private final WelcomeRequests welcome;
    private final WindowRequests requests;
    private final WindowFrame frame;
    private Texts texts;
    private MainWindow window;

    /// @param home the user's folder
    /// @param environment says where settings and state lie, by the XDG base directory
    ///   specification
    /// @param browser opens pages and letters outside Chapeau
    Composition(Stage stage, Path home, Map<String, String> environment, Consumer<URI> browser) {
        this.stage = stage;
        this.browser = browser;
        this.folders = new UserFolders(home, environment);
        String version =
                Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "0");
        this.bugs = new Bugs(this::texts, version, this::rescue);
        this.background = new FxBackground(Platform::runLater, bugs);
        Preferences initial = Preferences.initial(Language.of(Locale.getDefault()));
        PreferencesFile file =
                new PreferencesFile(PreferencesFile.location(environment, home), initial);
        this.preferences =
                new UserPreferences(
                        file.read(), file, background, settingsLane, Pause.onFxThread());
        this.looks = new Looks(preferences.property());
        FolderChoice chooser = new FolderChoice(home, this::tools);
        this.samples = new SampleRequests(current, folders, chooser, this::tools);
        this.welcome = new WelcomeRequests(current, chooser, samples, this::tools);
        this.requests = new WindowRequests(current, chooser, samples, this::end);
        this.frame =
                new WindowFrame(
                        stage,
                        preferences,
                        Screen.getPrimary().getVisualBounds(),
                        Pause.onFxThread());
        this.texts = new Texts(preferences.get().language());
        this.window = new MainWindow(texts, preferences, requests);
    }

    /// Opens the window.
    void start(WindowOrder order) {
        Thread.setDefaultUncaughtExceptionHandler(bugs);
        Scene scene = new Scene(window.root());
        looks.dress(scene);
        stage.setScene(scene);
        new FolderDrop(requests::open).listenTo(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            requests.quit();
        });
        preferences.property().subscribe(this::languageChanged);
        current.rootProperty()
                .subscribe(root -> {
                    if (root.isEmpty()) {
                        welcome.show();
                    }
                });
        subscriptions.add(stage.focusedProperty().subscribe(this::focused));
        stage.show();
        if (order.screenshot() != null) {
            Screenshot screenshot =
                    new Screenshot(
                            stage,
                            order.screenshot(),
                            Screenshot.Timing.USUAL,
                            Main.terminal()::say,
                            this::end);
            screenshot.arm(
                    () -> current.site().map(OpenSite::showFirst).orElse(false),
                    () -> current.refusal().or(samples::refusal));
        }
        if (order.sample() != null) {
            samples.makeIn(order.sample());
        }
        if (order.folder() != null) {
            open(order.folder());
        }
    }

    private void focused(boolean now) {
        if (now) {
            current.site().ifPresent(OpenSite::lookAgain);
        }
    }

    /// Opens the site that a folder belongs to.
    void open(Path folder) {
        current.open(folder);
    }

    /// The user's settings, as they are now.
    UserPreferences preferences() {
        return preferences;
    }

    private Texts texts() {
        return texts;
    }

    private SiteTools tools() {
        return new SiteTools(
                stage, window, texts, background, preferences, clock, browser, folders.state());
    }

    private void end() {
        close();
        stage.close();
        Platform.exit();
    }

    /// Ends the work on site and settings; what was given to the disk is still written.
    void close() {
        subscriptions.close();
        current.close(() -> {});
        window.close();
        frame.close();
        preferences.close();
        settingsLane.close();
        looks.close();
    }

    private void rescue() {
        current.site().ifPresent(OpenSite::rescue);
    }

    /// The window is made anew in the other language, around the articles as they are.
    private void languageChanged(Preferences before, Preferences now) {
        if (before.language() == now.language()) {
            return;
        }
        Place place = window.place();
        texts = new Texts(now.language());
        MainWindow old = window;
        window = new MainWindow(texts, preferences, requests);
        Scene scene = Objects.requireNonNull(stage.getScene());
        scene.setRoot(window.root());
        looks.dress(scene);
        current.site().ifPresentOrElse(site -> site.moveTo(tools()), welcome::show);
        current.entitle();
        old.close();
        window.go(place);
    }
}
