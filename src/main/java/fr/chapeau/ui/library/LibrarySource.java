package fr.chapeau.ui.library;

import fr.chapeau.problem.Problem;
import java.util.List;
import java.util.function.Consumer;

/// Where the library's rows come from.
public interface LibrarySource {

    /// Reads all posts, away from the JavaFX thread; stops when its thread is interrupted.
    ///
    /// @param portion takes rows as soon as they are known, in any order
    /// @return what could not be read
    List<Problem> read(Consumer<List<LibraryRow>> portion) throws InterruptedException;
}
