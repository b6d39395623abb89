package fr.chapeau.ui.kit;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Keeps something that is computed from snapshots up to date: in the background, one computation
/// at a time, and only the newest snapshot's result is shown. A computation begins at once after a
/// time without any; behind one that was not quick there is a rest of twice its length, so that the
/// processor has time for other things while someone types. JavaFX thread only.
///
/// @param <I> an immutable snapshot
/// @param <O> what is derived from it
public final class Derivation<I, O> {
    private static final Duration QUICK = Duration.ofMillis(15);
    private static final Duration LONGEST_REST = Duration.ofSeconds(1);

    private final Background background;
    private final Pause pause;
    private final Function<? super I, ? extends O> compute;
    private final Consumer<? super O> show;
    private @Nullable I newest;
    private @Nullable Job running;
    private Duration rest = Duration.ZERO;
    private boolean resting;
    private boolean closed;

    /// @param pause times the rests
    /// @param compute runs off the JavaFX thread
    /// @param show takes the result on the JavaFX thread
    public Derivation(
            Background background,
            Pause pause,
            Function<? super I, ? extends O> compute,
            Consumer<? super O> show) {
        this.background = background;
        this.pause = pause;
        this.compute = compute;
        this.show = show;
    }

    /// A newer snapshot; results for earlier ones will not be shown any more.
    public void update(I snapshot) {
        if (closed) {
            return;
        }
        newest = snapshot;
        if (running == null && !resting) {
            start();
        }
    }

    /// Shows nothing any more.
    public void close() {
        closed = true;
        pause.stop();
        if (running != null) {
            running.cancel();
        }
    }

    private void start() {
        I snapshot = newest;
        if (snapshot == null) {
            return;
        }
        newest = null;
        Job job =
                background.<Timed<O>>run(
                        () -> {
                            long started = System.nanoTime();
                            O value = compute.apply(snapshot);
                            return new Timed<>(
                                    value, Duration.ofNanos(System.nanoTime() - started));
                        },
                        this::arrived);
        running = job;
        job.whenOver(this::over);
    }

    private void arrived(Timed<O> result) {
        rest = restAfter(result.took());
        if (newest == null) {
            show.accept(result.value());
        }
    }

    private void over() {
        running = null;
        if (closed) {
            return;
        }
        if (rest.isZero()) {
            start();
        } else {
            resting = true;
            pause.start(
                    rest,
                    () -> {
                        resting = false;
                        start();
                    });
        }
    }

    private static Duration restAfter(Duration took) {
        Duration twice = took.multipliedBy(2);
        return took.compareTo(QUICK) < 0
                ? Duration.ZERO
                : twice.compareTo(LONGEST_REST) < 0 ? twice : LONGEST_REST;
    }

    private record Timed<O>(O value, Duration took) {}
}
