package fr.chapeau.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Background work for tests: done and shown before the call returns; a bug fails the test.
public final class SameThreadBackground implements Background {

    @Override
    public <T> Job run(Callable<? extends T> work, Consumer<? super T> show) {
        try {
            show.accept(work.call());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return new OverJob();
    }

    @Override
    public <T> Job run(Lane lane, Callable<? extends T> work, Consumer<? super T> show) {
        return run(work, show);
    }

    @Override
    public void deliver(Runnable show) {
        show.run();
    }

    private static final class OverJob implements Job {
        @Override
        public void cancel() {}

        @Override
        public boolean isOver() {
            return true;
        }

        @Override
        public Job whenOver(Runnable then) {
            then.run();
            return this;
        }
    }
}
