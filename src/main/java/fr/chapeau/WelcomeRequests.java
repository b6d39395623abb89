package fr.chapeau;

import fr.chapeau.ui.welcome.WelcomePane;
import fr.chapeau.ui.welcome.WelcomePort;
import fr.chapeau.ui.welcome.WelcomeViewModel;
import fr.chapeau.ui.window.MainWindow;
import fr.chapeau.ui.window.WindowMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// The welcome screen, and what it asks for. FX thread only.
final class WelcomeRequests implements WelcomePort {
    private final CurrentSite current;
    private final FolderChoice chooser;
    private final SampleRequests samples;
    private final Supplier<SiteTools> tools;

    /// @param tools those of the window that is shown now
    WelcomeRequests(
            CurrentSite current,
            FolderChoice chooser,
            SampleRequests samples,
            Supplier<SiteTools> tools) {
        this.current = current;
        this.chooser = chooser;
        this.samples = samples;
        this.tools = tools;
    }

    /// Shows the welcome screen.
    void show() {
        SiteTools with = tools.get();
        WelcomeViewModel model = new WelcomeViewModel(with.preferences(), with.background());
        WelcomePane pane = new WelcomePane(with.texts(), model, this);
        with.window()
                .showScreen(
                        new MainWindow.Screen(pane.root(), pane::focus, List.of(), pane::close));
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
        samples.tryIt();
    }
}
