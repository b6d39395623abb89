package fr.chapeau.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs work off the JavaFX thread and brings its result back to it.
///
/// Before the call, copy what the work needs into values: the work must not read properties. An
/// expected failure is part of the result (an `Outcome`); an exception is a bug and is reported as
/// one, with nothing shown.
public interface Background {

    /// Runs the work at once, beside whatever else runs. The thread dies with the programme: what
    /// must not be cut off (writing a file, a commit) belongs in a lane.
    <T> Job run(Callable<? extends T> work, Consumer<? super T> show);

    /// Runs the work when all earlier work of the lane is over.
    <T> Job run(Lane lane, Callable<? extends T> work, Consumer<? super T> show);

    /// Brings a part of a result to the JavaFX thread while the work goes on. Any thread.
    void deliver(Runnable show);
}
