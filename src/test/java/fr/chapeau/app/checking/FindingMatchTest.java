package fr.chapeau.app.checking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.CheckEngine;
import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.SiteFacts;
import fr.chapeau.check.catalogue.Catalogue;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.problem.Message;
import fr.chapeau.problem.MessageKey;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingMatchTest {
    private static final CheckEngine ENGINE = new CheckEngine(Catalogue.rules());
    private static final Kramdown KRAMDOWN = new Kramdown();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a XXX b~c        | a XXX b~d         | 0 | 1
                    a XXX b~c        | a XXX b~d XXX     | 1 | 1
                    a XXX b~c        | d XXX~a XXX b~c   | 1 | 1
                    a XXX b~c        | a~c               | 0 | 0
                    a~b              | a XXX~b           | 1 | 0
                    a XXX b          | neuf XXX mot      | 0 | 1
                    a XXX            | a TODO            | 1 | 0
                    """)
    void tellsNewErrorsFromOldOnes(String before, String after, int fresh, int old) {
        String committed = before.replace("~", "\n\n") + "\n";
        String draft = after.replace("~", "\n\n") + "\n";

        FindingMatch.Parts errors =
                new FindingMatch(committed, draft).parts(findings(committed), findings(draft));

        assertThat(errors.fresh()).hasSize(fresh);
        assertThat(errors.old()).hasSize(old);
    }

    @Test
    void manyErrorsInManyChangedLinesTakeNoTimeWorthMentioning() {
        int count = 40_000;
        String before = "ligne XXX\n\n".repeat(count);
        String after = "texte XXX\n\n".repeat(count);

        FindingMatch.Parts errors =
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(20),
                        () ->
                                new FindingMatch(before, after)
                                        .parts(placeholders(before), placeholders(after)));

        assertThat(errors.fresh()).isEmpty();
        assertThat(errors.old()).hasSize(count);
    }

    private static List<Finding> placeholders(String text) {
        List<Finding> findings = new ArrayList<>();
        for (int at = text.indexOf("XXX"); at >= 0; at = text.indexOf("XXX", at + 3)) {
            Message message = Message.of(Sentence.REPLACE, "XXX");
            findings.add(
                    new Finding(
                            "placeholder-xxx",
                            Severity.ERROR,
                            new Span(at, at + 3),
                            message,
                            message,
                            null));
        }
        return findings;
    }

    private enum Sentence implements MessageKey {
        REPLACE
    }

    private static List<Finding> findings(String text) {
        return ENGINE.check(
                        CheckedPost.of(Path.of("a.md"), text, false, KRAMDOWN, SiteFacts.UNKNOWN))
                .findings();
    }
}
