package fr.chapeau.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Background work for tests that waits until it is let go, in the order it was given.
public final class HeldBackground implements Background {
    private final List<HeldJob> waiting = new ArrayList<>();

    @Override
    public <T> Job run(Callable<? extends T> work, Consumer<? super T> show) {
        HeldJob job =
                new HeldJob(() -> {
                    try {
                        show.accept(work.call());
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                });
        waiting.add(job);
        return job;
    }

    @Override
    public <T> Job run(Lane lane, Callable<? extends T> work, Consumer<? super T> show) {
        return run(work, show);
    }

    @Override
    public void deliver(Runnable show) {
        show.run();
    }

    /// Jobs that wait and were not cancelled.
    public int waiting() {
        return (int) waiting.stream().filter(job -> !job.over).count();
    }

    /// Does the next job that was not cancelled.
    public void releaseNext() {
        HeldJob job = waiting.removeFirst();
        while (job.over) {
            job = waiting.removeFirst();
        }
        job.work.run();
        job.finish();
    }

    private static final class HeldJob implements Job {
        private final Runnable work;
        private final List<Runnable> whenOver = new ArrayList<>();
        private boolean over;

        HeldJob(Runnable work) {
            this.work = work;
        }

        @Override
        public void cancel() {
            if (!over) {
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

        void finish() {
            over = true;
            whenOver.forEach(Runnable::run);
            whenOver.clear();
        }
    }
}
