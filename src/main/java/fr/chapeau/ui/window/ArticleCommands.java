package fr.chapeau.ui.window;

import fr.chapeau.ui.kit.Command;

/// What can be done with an article as a whole.
///
/// @param commit disabled where nothing can be committed
public record ArticleCommands(Command save, Command commit, Command checks) {}
