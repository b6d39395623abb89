package fr.chapeau.ui.kit;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// A queue of background work of which one piece runs at a time, in order.
///
/// Its thread keeps the programme alive until the work given so far is done, so that leaving never
/// cuts a file or a commit in two.
public final class Lane implements AutoCloseable {
    private final ExecutorService thread;

    public Lane(String name) {
        thread = Executors.newSingleThreadExecutor(work -> new Thread(work, name));
    }

    Future<?> submit(Runnable work) {
        return thread.submit(work);
    }

    /// Takes no further work; what was given is still done. Does not wait.
    @Override
    public void close() {
        thread.shutdown();
    }
}
