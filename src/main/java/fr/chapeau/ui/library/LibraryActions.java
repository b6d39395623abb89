package fr.chapeau.ui.library;

import fr.chapeau.ui.kit.Command;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// What the library lets the user do besides opening posts.
///
/// @param create makes a new post
/// @param readAgain reads the whole site, whatever is known of it
/// @param ofPost what can be done with the post of a path
public record LibraryActions(
        Command create, Runnable readAgain, Function<Path, List<Command>> ofPost) {}
