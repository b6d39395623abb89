package fr.chapeau.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Opens the window; the command line does not know how.
@FunctionalInterface
public interface Editor {

    /// Returns when the window is closed.
    ///
    /// @param folder the checkout to open, or null for the welcome screen
    /// @param screenshot where to write a picture of the window before it closes by itself, with a
    ///   sample site beside it where there is no folder
    /// @return the exit code
    int open(@Nullable Path folder, @Nullable Path screenshot);
}
