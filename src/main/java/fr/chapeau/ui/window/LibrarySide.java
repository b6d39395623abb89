package fr.chapeau.ui.window;

import fr.chapeau.ui.kit.CommandGroup;
import java.util.List;
import javafx.scene.layout.Region;

/// The library of a site, as the window places it.
///
/// @param focus gives it the keyboard
/// @param commands what can be done in it
public record LibrarySide(Region root, Runnable focus, List<CommandGroup> commands) {

    /// A library with its commands.
    public LibrarySide {
        commands = List.copyOf(commands);
    }
}
