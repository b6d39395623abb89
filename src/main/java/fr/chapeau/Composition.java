package fr.chapeau;

import fr.chapeau.app.sample.SampleSite;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Message;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.settings.Preferences;
import fr.chapeau.settings.PreferencesFile;
import fr.chapeau.ui.kit.Bugs;
import fr.chapeau.ui.kit.FxBackground;
import fr.chapeau.ui.kit.Lane;
import fr.chapeau.ui.kit.Looks;
import fr.chapeau.ui.kit.Pause;
import fr.chapeau.ui.kit.Tone;
import fr.chapeau.ui.kit.UserPreferences;
import fr.chapeau.ui.welcome.WelcomePane;
import fr.chapeau.ui.welcome.WelcomePort;
import fr.chapeau.ui.window.MainWindow;
import fr.chapeau.ui.window.WindowActions;
import fr.chapeau.ui.window.WindowMessage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.DirectoryChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The composition root of the window: makes everything with `new`, and is what changes place: from
/// the welcome screen to a site and back. FX thread only.
final class Composition {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;

    private final Stage stage;
    private final Path home;
    private final Map<String, String> environment;
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final UserPreferences preferences;
    private final Bugs bugs;
    private final FxBackground background;
    private final Lane settingsLane = new Lane("settings");
    private final Looks looks;
    private final String version;
    private Texts texts;
    private MainWindow window;
    private @Nullable OpenSite site;

    /// @param home the user's folder
    /// @param environment says where settings and state lie, by the XDG base directory
    ///   specification
    Composition(Stage stage, Path home, Map<String, String> environment) {
        this.stage = stage;
        this.home = home;
        this.environment = environment;
        this.version =
                Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "0");
        this.bugs = new Bugs(() -> texts(), version, this::rescue);
        this.background = new FxBackground(Platform::runLater, bugs);
        Preferences initial = Preferences.initial(Language.of(Locale.getDefault()));
        PreferencesFile file =
                new PreferencesFile(PreferencesFile.location(environment, home), initial);
        this.preferences =
                new UserPreferences(
                        file.read(), file, background, settingsLane, Pause.onFxThread());
        this.looks = new Looks(preferences.property());
        this.texts = new Texts(preferences.get().language());
        this.window = new MainWindow(texts, preferences, new Actions());
    }

    /// Opens the window.
    void start(WindowOrder order) {
        Thread.setDefaultUncaughtExceptionHandler(bugs);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene =
                new Scene(
                        window.root(),
                        Math.min(WIDTH, screen.getWidth()),
                        Math.min(HEIGHT, screen.getHeight()));
        looks.dress(scene);
        stage.setScene(scene);
        stage.setTitle(texts.of(WindowMessage.WINDOW_TITLE));
        stage.setMinWidth(800);
        stage.setMinHeight(560);
        stage.setOnCloseRequest(event -> {
            event.consume();
            leave(this::end);
        });
        preferences.property().subscribe((before, now) -> languageChanged(before, now));
        welcome();
        stage.show();
        Path folder = order.folder();
        if (order.screenshot() != null) {
            Screenshot screenshot = new Screenshot(stage, order.screenshot(), this::end);
            screenshot.arm(() -> site != null && site.showFirst());
            if (folder == null) {
                sampleInto(screenshot.sampleFolder());
            }
        }
        if (folder != null) {
            open(folder);
        }
    }

    /// The user's settings, as they are now.
    UserPreferences preferences() {
        return preferences;
    }

    private Texts texts() {
        return texts;
    }

    private void welcome() {
        window.showScreen(
                new WelcomePane(texts, preferences.get().recent(), new WelcomeActions()).root());
        stage.setTitle(texts.of(WindowMessage.WINDOW_TITLE));
    }

    /// Opens the site that a folder belongs to.
    void open(Path folder) {
        window.notices()
                .show(
                        Composition.class,
                        Tone.NEUTRAL,
                        Message.of(WindowMessage.OPENING, folder.toString()));
        background.run(
                () -> Workspace.open(folder),
                (Outcome<Workspace> opened) -> opened(folder, opened));
    }

    private void opened(Path folder, Outcome<Workspace> opened) {
        window.notices().clear(Composition.class);
        switch (opened) {
            case Outcome.Done<Workspace>(Workspace workspace) -> show(workspace);
            case Outcome.Refused<Workspace>(Problem why) -> refused(folder, why);
            case Outcome.Failed<Workspace>(Problem why) -> refused(folder, why);
        }
    }

    private void refused(Path folder, Problem why) {
        preferences.update(now -> now.withoutRecent(folder));
        window.notices().show(folder, why);
    }

    private void show(Workspace workspace) {
        closeSite();
        preferences.update(now -> now.withRecent(workspace.site().root()));
        stage.setTitle(
                workspace.site().root().getFileName()
                        + " — "
                        + texts.of(WindowMessage.WINDOW_TITLE));
        site = new OpenSite(workspace, tools());
        site.show();
    }

    private OpenSite.Tools tools() {
        return new OpenSite.Tools(
                stage, window, texts, background, preferences, clock, stateFolder());
    }

    /// Where the journals of folders without Git lie, by the XDG base directory specification.
    private Path stateFolder() {
        String state = environment.get("XDG_STATE_HOME");
        Path base =
                state != null && Path.of(state).isAbsolute()
                        ? Path.of(state)
                        : home.resolve(".local").resolve("state");
        return base.resolve("chapeau");
    }

    private void closeSite() {
        if (site != null) {
            site.close();
            site = null;
        }
    }

    private void leave(Runnable then) {
        if (site == null) {
            then.run();
        } else {
            site.leave(then);
        }
    }

    private void end() {
        closeSite();
        preferences.close();
        settingsLane.close();
        looks.close();
        stage.close();
        Platform.exit();
    }

    private void rescue() {
        if (site != null) {
            site.rescue();
        }
    }

    /// The window is made anew in the other language, around the articles as they are.
    private void languageChanged(Preferences before, Preferences now) {
        if (before.language() == now.language()) {
            return;
        }
        texts = new Texts(now.language());
        window = new MainWindow(texts, preferences, new Actions());
        Scene scene = Objects.requireNonNull(stage.getScene());
        scene.setRoot(window.root());
        looks.dress(scene);
        if (site == null) {
            welcome();
        } else {
            site.moveTo(tools());
        }
    }

    private void sampleInto(Path folder) {
        background.run(
                () -> new SampleSite().writeInto(folder),
                (Outcome<Path> made) -> {
                    switch (made) {
                        case Outcome.Done<Path>(Path where) -> open(where);
                        case Outcome.Refused<Path>(Problem why) ->
                                window.notices().show(folder, why);
                        case Outcome.Failed<Path>(Problem why) ->
                                window.notices().show(folder, why);
                    }
                });
    }

    private Optional<Path> choose(WindowMessage title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.of(title));
        File start = home.toFile();
        List<Path> recent = preferences.get().recent();
        if (!recent.isEmpty() && Files.isDirectory(recent.getFirst())) {
            start = recent.getFirst().toFile();
        }
        if (start.isDirectory()) {
            chooser.setInitialDirectory(start);
        }
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    private void openFolder() {
        choose(WindowMessage.CHOOSE_FOLDER).ifPresent(folder -> leave(() -> open(folder)));
    }

    /// What the welcome screen asks for.
    private final class WelcomeActions implements WelcomePort {
        @Override
        public void openFolder() {
            Composition.this.openFolder();
        }

        @Override
        public void open(Path folder) {
            Composition.this.open(folder);
        }

        @Override
        public void trySample() {
            choose(WindowMessage.SAMPLE_FOLDER).ifPresent(folder -> sampleInto(freeBelow(folder)));
        }
    }

    private static Path freeBelow(Path folder) {
        Path free = folder.resolve("chapeau-exemple");
        for (int i = 2; Files.exists(free); i++) {
            free = folder.resolve("chapeau-exemple-" + i);
        }
        return free;
    }

    /// What the window asks for.
    private final class Actions implements WindowActions {
        @Override
        public void openFolder() {
            Composition.this.openFolder();
        }

        @Override
        public void closeSite() {
            leave(() -> {
                Composition.this.closeSite();
                welcome();
            });
        }

        @Override
        public void save(Path file) {
            if (site != null) {
                site.save(file);
            }
        }

        @Override
        public void commit(Path file) {
            if (site != null) {
                site.commit(file);
            }
        }

        @Override
        public void closeArticle(Path file) {
            if (site != null) {
                site.closeArticle(file);
            }
        }

        @Override
        public void quit() {
            leave(Composition.this::end);
        }

        @Override
        public void selected(Optional<Path> file) {
            if (site != null) {
                site.selected(file);
            }
        }
    }
}
