package fr.chapeau.ui.kit;

import java.time.Duration;

/// Runs an action once calls for it have paused. The pause adapts: none while the action is quick,
/// longer the longer it took last time. JavaFX thread only.
public final class Debouncer {
    private static final Duration QUICK = Duration.ofMillis(15);
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final Pause pause;
    private final Runnable action;
    private Duration delay;
    private boolean pending;

    public Debouncer(Pause pause, Runnable action) {
        this(pause, Duration.ZERO, action);
    }

    /// @param first the pause until [#took] was called once
    public Debouncer(Pause pause, Duration first, Runnable action) {
        this.pause = pause;
        this.delay = first;
        this.action = action;
    }

    /// Asks for the action: at once where no pause is due, else after it.
    public void trigger() {
        pending = true;
        if (delay.isZero()) {
            flush();
        } else {
            pause.start(delay, this::flush);
        }
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

    /// How long the work behind the action took, wherever it ran: the next pause is twice that.
    public void took(Duration last) {
        if (last.compareTo(QUICK) < 0) {
            delay = Duration.ZERO;
        } else {
            Duration twice = last.multipliedBy(2);
            delay = twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
        }
    }

    Duration delay() {
        return delay;
    }
}
