package fr.chapeau.ui.audit;

import fr.chapeau.app.audit.SiteAudit;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Job;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Something that takes long to read: how far it is, and the way to call it off. FX thread only.
final class LongReading<T> implements AutoCloseable {
    private final Background background;
    private final Function<SiteAudit.Progress, Outcome<T>> read;
    private final ReadOnlyObjectWrapper<ReadingState<T>> stage =
            new ReadOnlyObjectWrapper<>(new ReadingState<>(null, null, null));
    private @Nullable Job job;
    private @Nullable Telling telling;

    /// @param read never on the JavaFX thread
    LongReading(Background background, Function<SiteAudit.Progress, Outcome<T>> read) {
        this.background = background;
        this.read = read;
    }

    ReadOnlyObjectProperty<ReadingState<T>> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    ReadingState<T> stage() {
        return stage.get();
    }

    /// Begins, unless one is under way.
    void start() {
        if (stage.get().isRunning()) {
            return;
        }
        Telling now = new Telling();
        telling = now;
        stage.set(new ReadingState<>(stage.get().value(), new ReadingState.Steps(0, 0), null));
        job = background.run(() -> read.apply(now), (Outcome<T> outcome) -> over(now, outcome));
    }

    /// Calls off the one under way; what was read before stays.
    void cancel() {
        telling = null;
        if (job != null) {
            job.cancel();
        }
        if (stage.get().isRunning()) {
            stage.set(new ReadingState<>(stage.get().value(), null, null));
        }
    }

    @Override
    public void close() {
        cancel();
    }

    private void over(Telling of, Outcome<T> outcome) {
        if (telling != of) {
            return;
        }
        telling = null;
        stage.set(
                switch (outcome) {
                    case Outcome.Done<T>(T value) -> new ReadingState<>(value, null, null);
                    case Outcome.Refused<T>(Problem why) ->
                            new ReadingState<>(stage.get().value(), null, why);
                    case Outcome.Failed<T>(Problem why) ->
                            new ReadingState<>(stage.get().value(), null, why);
                });
    }

    /// Brings the newest step to the JavaFX thread, and none of those that it had no time for.
    private final class Telling implements SiteAudit.Progress {
        private final AtomicReference<ReadingState.@Nullable Steps> next = new AtomicReference<>();

        @Override
        public void at(int done, int all) {
            if (next.getAndSet(new ReadingState.Steps(done, all)) == null) {
                background.deliver(this::show);
            }
        }

        private void show() {
            ReadingState.Steps steps = next.getAndSet(null);
            if (telling == this && steps != null) {
                stage.set(new ReadingState<>(stage.get().value(), steps, null));
            }
        }
    }
}
