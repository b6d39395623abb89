package fr.chapeau.app.audit;

import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

/// Works on many things at a time that are read one after the other. An interrupt ends it.
///
/// @param <T> what is worked on
/// @param <R> what becomes of it
/// @param jobs how many at a time
record SideBySide<T, R>(int jobs) {

    /// How many may wait, for each thread: texts are large.
    private static final int AHEAD = 64;

    /// The results, in the order of the things.
    ///
    /// @param read called in this thread; gives what any thread can do
    Outcome<List<R>> of(
            List<T> all, Function<T, Outcome<Supplier<R>>> read, SiteAudit.Progress progress) {
        List<R> results = new ArrayList<>();
        Deque<Future<R>> waiting = new ArrayDeque<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(jobs)) {
            for (T one : all) {
                switch (read.apply(one)) {
                    case Outcome.Done<Supplier<R>>(Supplier<R> work) ->
                            waiting.add(workers.submit(work::get));
                    case Outcome.Refused<Supplier<R>>(Problem why) -> {
                        return Outcome.failed(why);
                    }
                    case Outcome.Failed<Supplier<R>>(Problem why) -> {
                        return Outcome.failed(why);
                    }
                }
                while (waiting.size() > jobs * AHEAD || isDone(waiting)) {
                    results.add(result(waiting.remove()));
                    progress.at(results.size(), all.size());
                }
            }
            while (!waiting.isEmpty()) {
                results.add(result(waiting.remove()));
                progress.at(results.size(), all.size());
            }
            return Outcome.done(results);
        }
    }

    private static boolean isDone(Deque<? extends Future<?>> waiting) {
        return !waiting.isEmpty() && waiting.element().isDone();
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
