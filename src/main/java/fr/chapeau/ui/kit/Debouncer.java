package fr.chapeau.ui.kit;

import java.time.Duration;

/// Runs an action once calls for it have paused. JavaFX thread only.
public final class Debouncer {
    private final Pause pause;
    private final Duration delay;
    private final Runnable action;
    private boolean pending;

    /// @param delay how long calls have to pause
    public Debouncer(Pause pause, Duration delay, Runnable action) {
        this.pause = pause;
        this.delay = delay;
        this.action = action;
    }

    /// Asks for the action.
    public void trigger() {
        pending = true;
        pause.start(delay, this::flush);
    }

    /// Runs the action now if it was asked for.
    public void flush() {
        pause.stop();
        if (pending) {
            pending = false;
            action.run();
        }
    }

    /// Forgets what was asked for.
    public void cancel() {
        pause.stop();
        pending = false;
    }
}
