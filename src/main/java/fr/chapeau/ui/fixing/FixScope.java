package fr.chapeau.ui.fixing;

import fr.chapeau.app.fixing.FixTarget;
import java.util.List;
import java.util.function.Supplier;

/// Articles that can be chosen together.
///
/// @param label as it is shown
/// @param now takes note, on the JavaFX thread, of what is open; what it gives back tells the
///   articles, and is called elsewhere
public record FixScope(String label, Supplier<Supplier<List<FixTarget>>> now) {}
