package fr.chapeau;

import fr.chapeau.ui.kit.CommandGroup;
import fr.chapeau.ui.window.WindowActions;
import fr.chapeau.ui.window.WindowMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the window's commands do. FX thread only.
///
/// @param end ends the programme
record WindowRequests(
        CurrentSite current, FolderChoice chooser, WelcomeRequests welcome, Runnable end)
        implements WindowActions {

    @Override
    public List<CommandGroup> commands() {
        return List.of();
    }

    @Override
    public void openFolder() {
        chooser.ask(WindowMessage.CHOOSE_FOLDER)
                .ifPresent(folder -> current.leave(() -> current.open(folder)));
    }

    @Override
    public void closeSite() {
        current.leave(() -> {
            current.close();
            welcome.show();
        });
    }

    @Override
    public void save(Path file) {
        current.site().ifPresent(site -> site.save(file));
    }

    @Override
    public void commit(Path file) {
        current.site().ifPresent(site -> site.commit(file));
    }

    @Override
    public void closeArticle(Path file) {
        current.site().ifPresent(site -> site.closeArticle(file));
    }

    @Override
    public void quit() {
        current.leave(end);
    }

    @Override
    public void selected(Optional<Path> file) {
        current.site().ifPresent(site -> site.selected(file));
    }
}
