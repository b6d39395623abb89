package fr.chapeau;

import fr.chapeau.app.sample.SampleSite;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.welcome.WelcomePane;
import fr.chapeau.ui.welcome.WelcomePort;
import fr.chapeau.ui.window.MainWindow;
import fr.chapeau.ui.window.WindowMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// The welcome screen, and what it asks for. FX thread only.
final class WelcomeRequests implements WelcomePort {
    private final CurrentSite current;
    private final FolderChoice chooser;
    private final Supplier<SiteTools> tools;

    /// @param tools those of the window that is shown now
    WelcomeRequests(CurrentSite current, FolderChoice chooser, Supplier<SiteTools> tools) {
        this.current = current;
        this.chooser = chooser;
        this.tools = tools;
    }

    /// Shows the welcome screen.
    void show() {
        SiteTools with = tools.get();
        WelcomePane pane = new WelcomePane(with.texts(), with.preferences().get().recent(), this);
        with.window().showScreen(new MainWindow.Screen(pane.root(), pane::focus, List.of()));
        current.entitle();
    }

    @Override
    public void openFolder() {
        chooser.ask(WindowMessage.CHOOSE_FOLDER).ifPresent(current::open);
    }

    @Override
    public void open(Path folder) {
        current.open(folder);
    }

    @Override
    public void trySample() {
        chooser.ask(WindowMessage.SAMPLE_FOLDER).ifPresent(folder -> makeSample(freeBelow(folder)));
    }

    /// Makes the sample site and opens it.
    void makeSample(Path folder) {
        SiteTools with = tools.get();
        with.background()
                .run(
                        () -> new SampleSite().writeInto(folder),
                        (Outcome<Path> made) -> {
                            switch (made) {
                                case Outcome.Done<Path>(Path where) -> current.open(where);
                                case Outcome.Refused<Path>(Problem why) ->
                                        with.window().notices().show(folder, why);
                                case Outcome.Failed<Path>(Problem why) ->
                                        with.window().notices().show(folder, why);
                            }
                        });
    }

    private static Path freeBelow(Path folder) {
        Path free = folder.resolve("chapeau-exemple");
        for (int i = 2; Files.exists(free); i++) {
            free = folder.resolve("chapeau-exemple-" + i);
        }
        return free;
    }
}
