package fr.chapeau.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DebouncerTest {
    private final HandPause pause = new HandPause();
    private final AtomicInteger runs = new AtomicInteger();
    private final Debouncer debouncer =
            new Debouncer(pause, Duration.ofMillis(80), runs::incrementAndGet);

    @Test
    void waitsUntilCallsHavePaused() {
        debouncer.trigger();
        debouncer.trigger();
        debouncer.trigger();

        assertThat(runs).hasValue(0);
        assertThat(pause.delay()).isEqualTo(Duration.ofMillis(80));
        pause.elapse();
        assertThat(runs).hasValue(1);
        assertThat(pause.isRunning()).isFalse();
    }

    @Test
    void flushDoesWhatWaitsAndNothingElse() {
        debouncer.flush();
        assertThat(runs).hasValue(0);

        debouncer.trigger();
        debouncer.flush();
        pause.elapse();

        assertThat(runs).hasValue(1);
    }

    @Test
    void cancelForgetsWhatWaits() {
        debouncer.trigger();

        debouncer.cancel();
        debouncer.flush();

        assertThat(runs).hasValue(0);
    }
}
