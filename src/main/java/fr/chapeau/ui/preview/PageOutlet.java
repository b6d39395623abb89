package fr.chapeau.ui.preview;

import fr.chapeau.app.article.ArticleState;
import fr.chapeau.app.pagefile.PageFormat;
import fr.chapeau.app.pagefile.PagesToSend;
import fr.chapeau.app.pagefile.SavedPage;
import fr.chapeau.problem.Outcome;
import java.nio.file.Path;
import java.util.Optional;

/// Where the preview's pages go as files.
public interface PageOutlet {

    /// Asks for the file to save a page in; empty where none was chosen. FX thread only.
    ///
    /// @param state whose page it is
    Optional<Path> ask(PageFormat format, ArticleState state);

    /// Writes the page of a state. Takes time: never on the JavaFX thread; an interrupt ends it.
    Outcome<SavedPage> save(
            ArticleState state, PageFormat format, PagesToSend.Look look, Path file);
}
