package fr.chapeau.app.document;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/// A lane whose tasks run when a test says so.
final class ManualLane implements Lane {
    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private Duration longest = Duration.ZERO;

    @Override
    public void after(Duration delay, Runnable task) {
        tasks.add(task);
        longest = longest.compareTo(delay) < 0 ? delay : longest;
    }

    /// Lets all the time pass that the waiting tasks wait for.
    void run() {
        longest = Duration.ZERO;
        for (int i = tasks.size(); i > 0; i--) {
            tasks.remove().run();
        }
    }

    /// How long the waiting tasks wait.
    Duration delay() {
        return longest;
    }

    /// Stays open for the next journal of the test.
    @Override
    public void close() {
        tasks.clear();
    }
}
