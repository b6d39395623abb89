package fr.chapeau;

import fr.chapeau.ui.kit.CommandGroup;
import fr.chapeau.ui.window.WindowActions;
import fr.chapeau.ui.window.WindowMessage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the window's commands do. FX thread only.
///
/// @param end ends the programme
record WindowRequests(
        CurrentSite current, FolderChoice chooser, SampleRequests samples, Runnable end)
        implements WindowActions {

    @Override
    public List<CommandGroup> commands() {
        List<CommandGroup> all = new ArrayList<>();
        current.site()
                .ifPresent(site -> {
                    all.add(site.postCommands());
                    all.add(site.formCommands());
                    all.add(site.alternativesCommands());
                    all.add(site.changesCommands());
                    all.add(site.historyCommands());
                    all.add(site.fixing().commands());
                });
        all.add(samples.commands());
        return all;
    }

    @Override
    public void openFolder() {
        chooser.ask(WindowMessage.CHOOSE_FOLDER).ifPresent(this::open);
    }

    @Override
    public void open(Path folder) {
        current.leave(() -> current.open(folder));
    }

    @Override
    public void closeSite() {
        current.leave(() -> current.close(() -> {}));
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
