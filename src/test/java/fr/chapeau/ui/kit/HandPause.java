package fr.chapeau.ui.kit;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A clock for tests that is wound on by hand.
public final class HandPause implements Pause {
    private @Nullable Runnable then;
    private Duration delay = Duration.ZERO;

    @Override
    public void start(Duration newDelay, Runnable next) {
        delay = newDelay;
        then = next;
    }

    @Override
    public void stop() {
        then = null;
    }

    public boolean isRunning() {
        return then != null;
    }

    public Duration delay() {
        return delay;
    }

    /// The delay is over.
    public void elapse() {
        Runnable next = then;
        then = null;
        if (next != null) {
            next.run();
        }
    }
}
