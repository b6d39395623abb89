package fr.chapeau.app.dismissal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DismissalTextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    static Dismissal read(String text) {
        return switch (DismissalText.read("a.yml", text)) {
            case Outcome.Done<Dismissal>(Dismissal one) -> one;
            case Outcome.Refused<Dismissal>(Problem why) -> throw new AssertionError(why);
            case Outcome.Failed<Dismissal>(Problem why) -> throw new AssertionError(why);
        };
    }

    private static String problem(String text) {
        return DismissalText.read("a.yml", text) instanceof Outcome.Failed<Dismissal>(Problem why)
                ? why.message().key().name() + " " + why.message().arguments().getLast()
                : "none";
    }

    @Test
    void aDeveloperReadsItInAMergeRequest() {
        Anchor anchor = new Anchor("image-alt-empty", "![](/a.png)", "fin. ", " # Suite", 2, 3);

        String text = DismissalText.of(new Dismissal(anchor, "Filet décoratif", "Ada", DAY));

        assertThat(text)
                .isEqualTo(
                        """
                        # Chapeau no longer reports this finding in the article. To bring it back, delete this file.
                        rule: image-alt-empty
                        about: "![](/a.png)"
                        before: "fin. "
                        after: " # Suite"
                        nth: 2
                        of: 3
                        reason: "Filet décoratif"
                        by: "Ada"
                        date: 2026-11-22
                        """);
    }

    @Test
    void anyTextIsReadBackAsItWasWritten() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String letters =
                "aé\"\\' #:-[]{}\u00a0\u200b\u0001\u0085\u2028\ufeff\ud83d\ude00\t|>%&*!@`,?\n\r";
        for (int i = 0; i < 3000; i++) {
            Anchor anchor =
                    new Anchor(
                            "some-rule",
                            "x" + some(random, letters),
                            some(random, letters),
                            some(random, letters),
                            1 + random.nextInt(3),
                            3);
            Dismissal dismissal =
                    new Dismissal(anchor, "r" + some(random, letters), some(random, letters), DAY);

            assertThat(read(DismissalText.of(dismissal))).as("seed %d", seed).isEqualTo(dismissal);
        }
    }

    private static String some(Random random, String letters) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    @Test
    void whatSomebodyWroteByHandIsEnoughWithRuleTextAndReason() {
        Dismissal read =
                read(
                        "# un mot\nabout: XXX\nreason: le nom du film\nrule: placeholder-xxx\nfuture: 1\n");

        assertThat(read.anchor()).isEqualTo(new Anchor("placeholder-xxx", "XXX", "", "", 1, 1));
        assertThat(read.by()).isEmpty();
        assertThat(read.date()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rule: a\nabout: b\n",
                "rule: a\nabout: b\nreason: '\u200b '\n",
                "rule: a\nreason: c\n",
                "about: b\nreason: c\n",
                "rule: [a]\nabout: b\nreason: c\n",
                "- rule: a\n",
                "rule: a: b\n",
                "<<<<<<< ours\nrule: a\n",
                "rule: merge-conflict-marker\nabout: b\nreason: c\n"
            })
    void whatIsIncompleteOrBrokenIsSaid(String text) {
        assertThat(problem(text)).startsWith("RECORD_");
    }
}
