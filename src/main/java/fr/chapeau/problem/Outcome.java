package fr.chapeau.problem;

import java.util.function.Function;

/// What became of a use case.
public sealed interface Outcome<T> {

    /// It was done.
    record Done<T>(T value) implements Outcome<T> {}

    /// Chapeau's own rules forbid it (exit code 1 on the command line).
    record Refused<T>(Problem problem) implements Outcome<T> {}

    /// It could not be done (exit code 2 on the command line).
    record Failed<T>(Problem problem) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Problem problem) {
        return new Refused<>(problem);
    }

    static <T> Outcome<T> failed(Problem problem) {
        return new Failed<>(problem);
    }

    /// The outcome with its value turned into another one.
    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Done<T>(T value) -> done(change.apply(value));
            case Refused<T>(Problem problem) -> refused(problem);
            case Failed<T>(Problem problem) -> failed(problem);
        };
    }

    /// The next step, where this one was done.
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Refused<T>(Problem problem) -> refused(problem);
            case Failed<T>(Problem problem) -> failed(problem);
        };
    }
}
