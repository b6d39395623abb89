package fr.chapeau.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Background work on virtual threads and in lanes.
public final class FxBackground implements Background {
    private static final System.Logger LOG = System.getLogger(FxBackground.class.getName());

    private final Executor fxThread;
    private final Consumer<? super Throwable> bugs;

    /// @param fxThread runs on the JavaFX thread, as `Platform::runLater` does
    /// @param bugs is told, on the JavaFX thread, of every exception that work or a show left
    public FxBackground(Executor fxThread, Consumer<? super Throwable> bugs) {
        this.fxThread = fxThread;
        this.bugs = bugs;
    }

    @Override
    public <T> Job run(Callable<? extends T> work, Consumer<? super T> show) {
        return start(work, show, FxBackground::onVirtualThread);
    }

    @Override
    public <T> Job run(Lane lane, Callable<? extends T> work, Consumer<? super T> show) {
        return start(work, show, lane::submit);
    }

    @Override
    public void deliver(Runnable show) {
        fxThread.execute(() -> guarded(show));
    }

    private static Future<?> onVirtualThread(Runnable work) {
        FutureTask<?> task = new FutureTask<>(work, null);
        Thread.ofVirtual().name("background").start(task);
        return task;
    }

    private <T> Job start(
            Callable<? extends T> work,
            Consumer<? super T> show,
            Function<Runnable, Future<?>> starter) {
        FxJob job = new FxJob();
        job.future =
                starter.apply(() -> {
                    try {
                        T value = work.call();
                        fxThread.execute(() -> job.end(() -> show.accept(value)));
                    } catch (Throwable failure) {
                        fxThread.execute(() -> job.fail(failure));
                    }
                });
        return job;
    }

    private void guarded(Runnable show) {
        try {
            show.run();
        } catch (RuntimeException | Error bug) {
            bugs.accept(bug);
        }
    }

    /// One piece of work; its state is touched on the JavaFX thread alone.
    private final class FxJob implements Job {
        private final List<Runnable> whenOver = new ArrayList<>();
        private @Nullable Future<?> future;
        private boolean over;

        @Override
        public void cancel() {
            if (!over) {
                if (future != null) {
                    future.cancel(true);
                }
                finish();
            }
        }

        @Override
        public boolean isOver() {
            return over;
        }

        @Override
        public Job whenOver(Runnable then) {
            if (over) {
                then.run();
            } else {
                whenOver.add(then);
            }
            return this;
        }

        private void end(Runnable show) {
            if (!over) {
                guarded(show);
                finish();
            }
        }

        private void fail(Throwable failure) {
            if (over) {
                LOG.log(System.Logger.Level.DEBUG, "after a cancel", failure);
                return;
            }
            bugs.accept(failure);
            finish();
        }

        private void finish() {
            over = true;
            whenOver.forEach(FxBackground.this::guarded);
            whenOver.clear();
        }
    }
}
