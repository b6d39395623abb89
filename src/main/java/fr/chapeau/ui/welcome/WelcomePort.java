package fr.chapeau.ui.welcome;

import java.nio.file.Path;

/// What the welcome screen asks for. FX thread only.
public interface WelcomePort {

    /// Lets the user choose a folder, and opens it.
    void openFolder();

    void open(Path folder);

    /// Makes the sample site where it is easy to find, and opens it.
    void trySample();
}
