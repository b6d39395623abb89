package fr.chapeau.ui.audit;

import fr.chapeau.problem.Problem;
import org.jspecify.annotations.Nullable;

/// How far a long reading has come. What was read before stays until there is something newer.
///
/// @param value what was read last; null where nothing was
/// @param steps how far the one under way has come; null where none is
/// @param problem why the last one gave nothing; null where it did, or was called off
public record ReadingState<T>(@Nullable T value, @Nullable Steps steps, @Nullable Problem problem) {

    /// So many of so many are done; of none while that is not known yet.
    public record Steps(int done, int all) {}

    /// Whether one is under way.
    public boolean isRunning() {
        return steps != null;
    }
}
