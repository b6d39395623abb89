package fr.chapeau.git;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.MessageKey;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import org.assertj.core.api.Assertions;

/// Takes results apart in tests.
final class Outcomes {
    private Outcomes() {}

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Problem problem) -> throw unwanted("refused", problem);
            case Outcome.Failed<T>(Problem problem) -> throw unwanted("failed", problem);
        };
    }

    static void assertRefused(Outcome<?> outcome, MessageKey key) {
        Assertions.assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertSays(((Outcome.Refused<?>) outcome).problem(), key);
    }

    static Problem assertFailed(Outcome<?> outcome, MessageKey key) {
        Assertions.assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        Problem problem = ((Outcome.Failed<?>) outcome).problem();
        assertSays(problem, key);
        return problem;
    }

    /// The sentence as a French user reads it.
    static String words(Problem problem) {
        return new Texts(Language.FRENCH).of(problem.message());
    }

    private static void assertSays(Problem problem, MessageKey key) {
        Assertions.assertThat(problem.message().key()).as(words(problem)).isEqualTo(key);
    }

    private static AssertionError unwanted(String what, Problem problem) {
        return new AssertionError(what + ": " + words(problem), problem.cause());
    }
}
