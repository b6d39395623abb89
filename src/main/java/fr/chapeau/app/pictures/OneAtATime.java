package fr.chapeau.app.pictures;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Work that a file made by others may draw out for ever, on a thread of its own with a limit of
/// time. Where even an interrupt does not end it, nothing more is begun before it has ended: one
/// such file costs one thread of the lowest rank, however many there are.
///
/// For one caller at a time.
final class OneAtATime {
    private final Duration limit;
    private @Nullable Thread last;

    OneAtATime(Duration limit) {
        this.limit = limit;
    }

    /// What the work gives; empty where it takes too long, or where earlier work still does.
    ///
    /// @throws ExecutionException with what the work throws
    /// @throws InterruptedException when it is not wanted any more
    <T> Optional<T> done(Callable<T> work) throws ExecutionException, InterruptedException {
        if (last != null && !last.join(limit)) {
            return Optional.empty();
        }
        FutureTask<T> task = new FutureTask<>(work);
        last =
                Thread.ofPlatform()
                        .name("picture")
                        .daemon()
                        .priority(Thread.MIN_PRIORITY)
                        .start(task);
        try {
            return Optional.of(task.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } finally {
            task.cancel(true);
        }
    }
}
