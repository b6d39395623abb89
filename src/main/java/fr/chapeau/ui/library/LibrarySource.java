package fr.chapeau.ui.library;

import fr.chapeau.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Where the library's posts come from.
public interface LibrarySource {

    /// Reads all posts, away from the JavaFX thread; stops when its thread is interrupted.
    ///
    /// @return what could not be read
    List<Problem> read(Portions out) throws InterruptedException;

    /// Takes what is read as soon as it is known, in any order.
    interface Portions {

        void posts(List<LibraryPost> posts);

        /// Numbers of findings that are errors.
        void errors(Map<Path, Integer> counts);
    }
}
