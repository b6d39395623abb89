package fr.chapeau.ui.kit;

/// Work under way in the background. JavaFX thread only.
public interface Job {

    /// Interrupts the work and drops its result.
    void cancel();

    boolean isOver();

    /// Runs `then` on the JavaFX thread once the job is over, however it ended: shown, cancelled or
    /// failed; at once if it is over already.
    Job whenOver(Runnable then);
}
