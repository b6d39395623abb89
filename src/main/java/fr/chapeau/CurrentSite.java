package fr.chapeau;

import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.problem.Message;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.kit.Tone;
import fr.chapeau.ui.window.WindowMessage;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The site that the window shows, if any: opens it, leaves it for another, closes it. FX thread
/// only.
final class CurrentSite {
    private final Supplier<SiteTools> tools;
    private @Nullable OpenSite site;

    /// @param tools those of the window that is shown now
    CurrentSite(Supplier<SiteTools> tools) {
        this.tools = tools;
    }

    Optional<OpenSite> site() {
        return Optional.ofNullable(site);
    }

    /// Opens the site that a folder belongs to, in the place of the one that is shown.
    void open(Path folder) {
        SiteTools with = tools.get();
        with.window()
                .notices()
                .show(
                        CurrentSite.class,
                        Tone.NEUTRAL,
                        Message.of(WindowMessage.OPENING, folder.toString()));
        with.background()
                .run(
                        () -> Workspace.open(folder),
                        (Outcome<Workspace> opened) -> opened(folder, opened));
    }

    /// Closes all articles, with a question where something is unsaved; then goes on.
    void leave(Runnable then) {
        if (site == null) {
            then.run();
        } else {
            site.leave(then);
        }
    }

    /// Ends the site without a question.
    void close() {
        if (site != null) {
            site.close();
            site = null;
        }
    }

    /// Names the site in the title of the window.
    void entitle() {
        SiteTools with = tools.get();
        String programme = with.texts().of(WindowMessage.WINDOW_TITLE);
        with.stage().setTitle(site == null ? programme : site.name() + " — " + programme);
    }

    private void opened(Path folder, Outcome<Workspace> opened) {
        tools.get().window().notices().clear(CurrentSite.class);
        switch (opened) {
            case Outcome.Done<Workspace>(Workspace workspace) -> show(workspace);
            case Outcome.Refused<Workspace>(Problem why) -> refused(folder, why);
            case Outcome.Failed<Workspace>(Problem why) -> refused(folder, why);
        }
    }

    private void refused(Path folder, Problem why) {
        tools.get().preferences().update(now -> now.withoutRecent(folder));
        tools.get().window().notices().show(folder, why);
    }

    private void show(Workspace workspace) {
        close();
        tools.get().preferences().update(now -> now.withRecent(workspace.site().root()));
        site = new OpenSite(workspace, tools.get());
        entitle();
        site.show();
    }
}
