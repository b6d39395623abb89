package fr.chapeau.ui.window;

import fr.chapeau.ui.kit.CommandGroup;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the window asks of the programme. FX thread only.
public interface WindowActions {

    /// What else the programme can do now; shown in the menu of files.
    List<CommandGroup> commands();

    /// Lets the user choose a folder, and opens it.
    void openFolder();

    /// Goes back to the welcome screen.
    void closeSite();

    void save(Path file);

    void commit(Path file);

    /// Closes an article, with a question where something is unsaved.
    void closeArticle(Path file);

    /// Ends the programme, with a question where something is unsaved.
    void quit();

    /// Another article is seen, or none.
    void selected(Optional<Path> file);
}
