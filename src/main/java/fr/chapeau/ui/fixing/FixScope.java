package fr.chapeau.ui.fixing;

import fr.chapeau.app.fixing.FixTarget;
import java.util.List;
import java.util.function.Supplier;

/// Articles that can be chosen together.
///
/// @param label as it is shown
/// @param targets gives them as they are now; on the JavaFX thread
public record FixScope(String label, Supplier<List<FixTarget>> targets) {}
