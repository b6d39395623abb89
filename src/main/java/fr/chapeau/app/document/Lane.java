package fr.chapeau.app.document;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Runs tasks one after another, away from the thread that gives them.
public interface Lane extends AutoCloseable {

    /// Runs a task when some time has passed.
    void after(Duration delay, Runnable task);

    /// Takes no more tasks and runs none of those that wait.
    @Override
    void close();

    /// A lane on a thread of its own, which does not keep the programme alive.
    static Lane onThread(String name) {
        ScheduledThreadPoolExecutor executor =
                new ScheduledThreadPoolExecutor(
                        1, task -> Thread.ofPlatform().daemon().name(name).unstarted(task));
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return new Lane() {
            @Override
            public void after(Duration delay, Runnable task) {
                try {
                    ScheduledFuture<?> unused =
                            executor.schedule(
                                    () -> run(task), delay.toMillis(), TimeUnit.MILLISECONDS);
                } catch (RejectedExecutionException e) {
                    // Closed: what had to be done was done then.
                }
            }

            @Override
            public void close() {
                // No interrupt: it would close the very files that are written to.
                executor.shutdown();
            }
        };
    }

    /// A scheduled task that throws would vanish without a word.
    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }
}
