package fr.chapeau.cli;

import fr.chapeau.cli.report.FileNames;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import java.io.PrintStream;
import java.time.Clock;
import java.util.function.Consumer;

/// Where a verb reads its language from and writes to.
///
/// @param out results, for people and programs
/// @param err what went wrong
/// @param clock its zone is the machine's
/// @param watched whether a person looks on, who is to see how far a long work has come
public record Terminal(
        PrintStream out, PrintStream err, Texts texts, Clock clock, boolean watched) {

    /// It was done.
    public static final int DONE = 0;

    /// Chapeau's own rules forbid it, or errors were found.
    static final int REFUSED = 1;

    /// It could not be done.
    public static final int FAILED = 2;

    /// One that programmes read.
    public Terminal(PrintStream out, PrintStream err, Texts texts, Clock clock) {
        this(out, err, texts, clock, false);
    }

    /// Writes an outcome.
    ///
    /// @return the exit code
    <T> int end(Outcome<T> outcome, Consumer<T> whenDone) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> {
                whenDone.accept(value);
                yield DONE;
            }
            case Outcome.Refused<T>(Problem problem) -> {
                say(problem);
                yield REFUSED;
            }
            case Outcome.Failed<T>(Problem problem) -> {
                say(problem);
                yield FAILED;
            }
        };
    }

    /// The exit code of a verb whose result is what it has printed: where that got nowhere, it
    /// could not be done.
    int printed(int code) {
        if (!out.checkError()) {
            return code;
        }
        say(Problem.of(CliMessage.OUTPUT_LOST));
        return FAILED;
    }

    /// The name of a file within a line: one that would break the line is written as JSON.
    static String name(String path) {
        return FileNames.onOneLine(path);
    }

    /// Says on a line what went wrong.
    public void say(Problem problem) {
        err.println("chapeau: " + texts.of(problem.message()));
    }
}
