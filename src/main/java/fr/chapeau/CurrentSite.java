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
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The site that the window shows, if any: opens it, leaves it for another, closes it. FX thread
/// only.
final class CurrentSite {
    private final Supplier<SiteTools> tools;
    private final ReadOnlyObjectWrapper<Optional<Path>> root =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable OpenSite site;
    private @Nullable Problem refusal;

    /// @param tools those of the window that is shown now
    CurrentSite(Supplier<SiteTools> tools) {
        this.tools = tools;
    }

    /// The folder of the site; empty while there is none.
    ReadOnlyObjectProperty<Optional<Path>> rootProperty() {
        return root.getReadOnlyProperty();
    }

    Optional<OpenSite> site() {
        return Optional.ofNullable(site);
    }

    /// Why the folder that was asked for last is not shown; empty where it is.
    Optional<Problem> refusal() {
        return Optional.ofNullable(refusal);
    }

    /// Opens the site that a folder belongs to, in the place of the one that is shown.
    void open(Path folder) {
        refusal = null;
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
    ///
    /// @param then runs once nothing is at work in its folder any more
    void close(Runnable then) {
        OpenSite ending = site;
        site = null;
        root.set(Optional.empty());
        if (ending == null) {
            then.run();
        } else {
            ending.close(then);
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
        refusal = why;
        tools.get().preferences().update(now -> now.withoutRecent(folder));
        tools.get().window().notices().show(folder, why);
    }

    private void show(Workspace workspace) {
        if (site != null) {
            site.close(() -> {});
        }
        tools.get().preferences().update(now -> now.withRecent(workspace.site().root()));
        site = new OpenSite(workspace, tools.get());
        entitle();
        site.show();
        root.set(Optional.of(workspace.site().root()));
    }
}
