package fr.chapeau.ui.kit;

import java.time.Duration;

/// A clock for tests that does not wait, however slow the machine is.
public final class NoPause implements Pause {
    @Override
    public void start(Duration delay, Runnable then) {
        then.run();
    }

    @Override
    public void stop() {}
}
