package fr.chapeau.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.CheckReport;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleCase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Rules over real posts that were cut, joined and sprinkled with what rules look for.
class RulesFuzzTest {

    private static final List<String> PIECES =
            List.of(
                    "XXX",
                    " XX ",
                    "XX/XX/2025",
                    "xx",
                    "TODO",
                    "mardi 31 juin 2024",
                    "12/13/2024",
                    "se tiendra le 4 mai 2019",
                    "demain à 9",
                    "À venir",
                    "[…]",
                    "???",
                    "le ____ à",
                    "{{ a }}",
                    "%NOM%",
                    "[a ](b)",
                    "[a] (http://b)",
                    "[a](www.b.fr)",
                    "{: a=b}",
                    "\n## **A :**\n",
                    "\n\n&nbsp;\n\n",
                    "<p></p>",
                    "Etat Etat ,",
                    "Ã©",
                    "date: 2024-01-01 10:00:00\n",
                    "end_date: 2019-01-01\n",
                    "(tbd)",
                    "[à compléter]",
                    "à définir",
                    "lorem ipsum dolor",
                    "![](",
                    "![a.png](/a.png)",
                    "[![](a.png)](b)",
                    "<img ",
                    "<img src=\"a.png\">",
                    " alt=\"\"",
                    "alt='image'",
                    "<a href=\"b\">",
                    "</a>",
                    "<figure>",
                    "<figcaption>",
                    "</figure>",
                    "```\n",
                    "`",
                    "<!-- ",
                    " -->",
                    "{{",
                    "}}",
                    "{% raw %}",
                    "{: ",
                    "}",
                    "---\n",
                    "\n---\n",
                    "- image: /a.png\n",
                    "title: ",
                    ": ",
                    "\n  alternative-textuelle: ",
                    "\"",
                    "'",
                    "’",
                    "«\u00a0",
                    "\u00a0»",
                    "\r\n",
                    "\n\n",
                    "\t",
                    "> ",
                    "- ",
                    "| ",
                    "# ",
                    "*",
                    "_",
                    "&nbsp;",
                    "&",
                    "\uFFFC",
                    "\u2060",
                    "\u0301",
                    "😀",
                    "\uD83D",
                    "\u0000",
                    "<<<<<<< a\n",
                    "\n=======\n",
                    "\n>>>>>>> b\n",
                    "|-\n",
                    "@",
                    "%");

    private static final int RUNS = 2_000;
    private static final int LONG_RUNS = 1_000_000;

    private final RuleCase all = RuleCase.of(Catalogue.rules().toArray(Rule[]::new));

    @Test
    void nothingMakesARuleFail() {
        run(20_260_101L, RUNS);
    }

    @Test
    @Tag("long")
    void nothingMakesARuleFailInAMillionRuns() {
        run(System.nanoTime(), LONG_RUNS);
    }

    private void run(long seed, int runs) {
        List<String> posts = new ArrayList<>(SharedPosts.below("seeds").values());
        posts.addAll(SharedPosts.below("corpus").values());
        posts.removeIf(post -> post.length() > 20_000);
        Random random = new Random(seed);
        for (int i = 0; i < runs; i++) {
            String text = mutated(posts, random);
            check(text, "seed " + seed + " run " + i);
        }
    }

    private void check(String text, String where) {
        CheckReport report = all.check(text);

        assertThat(report.failures()).as(where).isEmpty();
        int last = 0;
        Set<String> fixed = new HashSet<>();
        for (Finding finding : report.findings()) {
            assertThat(finding.span().start()).as(where).isGreaterThanOrEqualTo(last);
            assertThat(finding.span().end()).as(where).isLessThanOrEqualTo(text.length());
            assertThat(RuleCase.french(finding)).as(where).isNotBlank();
            last = finding.span().start();
            if (finding.fixable() && fixed.add(finding.rule())) {
                assertThat(FixedTexts.fixedAndFoundAgain(finding.rule(), report, text))
                        .as(where)
                        .isEmpty();
            }
        }
    }

    private static String mutated(List<String> posts, Random random) {
        StringBuilder text = new StringBuilder(posts.get(random.nextInt(posts.size())));
        int changes = 1 + random.nextInt(12);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(30));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, text.substring(at, end).repeat(random.nextInt(4)));
                case 2 -> {
                    String other = posts.get(random.nextInt(posts.size()));
                    int from = random.nextInt(other.length() + 1);
                    text.insert(at, other, from, Math.min(other.length(), from + 200));
                }
                default -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return text.toString();
    }
}
