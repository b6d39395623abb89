package fr.chapeau.ui.kit;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Keeps something that is computed from snapshots up to date: in the background, one computation
/// at a time, with an adaptive pause, and only the newest snapshot's result is shown. JavaFX thread
/// only.
///
/// @param <I> an immutable snapshot
/// @param <O> what is derived from it
public final class Derivation<I, O> {
    private final Background background;
    private final Function<? super I, ? extends O> compute;
    private final Consumer<? super O> show;
    private final Debouncer debouncer;
    private @Nullable I newest;
    private @Nullable Job running;
    private boolean closed;

    /// @param compute runs off the JavaFX thread
    /// @param show takes the result on the JavaFX thread
    public Derivation(
            Background background,
            Pause pause,
            Function<? super I, ? extends O> compute,
            Consumer<? super O> show) {
        this.background = background;
        this.compute = compute;
        this.show = show;
        this.debouncer = new Debouncer(pause, this::start);
    }

    /// A newer snapshot; results for earlier ones will not be shown any more.
    public void update(I snapshot) {
        if (closed) {
            return;
        }
        newest = snapshot;
        if (running == null) {
            debouncer.trigger();
        }
    }

    /// Shows nothing any more.
    public void close() {
        closed = true;
        debouncer.cancel();
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
        debouncer.took(result.took());
        if (newest == null) {
            show.accept(result.value());
        }
    }

    private void over() {
        running = null;
        if (newest != null && !closed) {
            debouncer.trigger();
        }
    }

    private record Timed<O>(O value, Duration took) {}
}
