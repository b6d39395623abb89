package fr.chapeau.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.SiteFacts;
import fr.chapeau.check.catalogue.Catalogue;
import fr.chapeau.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Typing and the rules agree: of what typing puts right the rules find nothing in a text that was
/// typed, and what is no prose is as it was typed.
class TypedFrenchAgreesTest {
    private static final Set<String> KINDS =
            Set.of(
                    "typo-straight-apostrophe",
                    "typo-nbsp-missing",
                    "typo-space-missing-before-double-punctuation",
                    "typo-guillemet-space-missing",
                    "typo-straight-double-quotes",
                    "typo-english-quotes",
                    "typo-ellipsis",
                    "typo-etc-ellipsis",
                    "typo-numero-space",
                    "typo-ordinal");

    private static final List<Rule> RULES =
            Catalogue.rules().stream().filter(rule -> KINDS.contains(rule.id())).toList();

    private static final List<String> WORDS =
            List.of(
                    "l'État",
                    "l'été",
                    "aujourd'hui",
                    "qu'elle",
                    "d'une",
                    "label",
                    "femmes",
                    "vote",
                    "jusqu'à",
                    "2ème",
                    "1ère",
                    "XIXème",
                    "3emes",
                    "n° 5",
                    "N°12",
                    "n°7",
                    "etc...",
                    "voilà...",
                    "hôtel",
                    "2024",
                    "5 km",
                    "10 %",
                    "agent·e·s",
                    "c'est-à-dire",
                    "sœur",
                    "rendez-vous",
                    "à",
                    "le",
                    "des",
                    "S'il",
                    "presqu'île",
                    "L'Île");

    private static final List<String> JOINS =
            List.of(
                    " ", " ", " ", " ", " ", " ", ", ", " ; ", " : ", "; ", " ! ", " ? ", "! ",
                    "? ", "... ", " – ", "\n", " » ");

    private static final List<String> ENDS = List.of(".", " !", " ?", "!", "?", "...", " :", ".\n");

    private static final List<String> PROTECTED =
            List.of(
                    "`l'a : \"b\" ; c...`",
                    "<https://x.fr/?l'a>",
                    "https://x.fr/l'a?b=c",
                    "{% include x.html a=\"l'a\" b='c ! d' %}",
                    "{{ page.title | default: \"l'a ! b\" }}",
                    "![l'a : \"b\"](c)",
                    "<a href='c' title=\"l'a : b\">",
                    "</a>",
                    "$$ l'a : b $$",
                    "<em lang=\"en\">it's \"a\" : b</em>");

    private static final List<String> STARTS =
            List.of("", "", "", "* ", "1. ", "> ", "<p>", "| a | ", "**Oui** : ", "# L'a : ");

    @Test
    void theRulesFindNothingInWhatWasTyped() {
        long seed = 20_261_122L;
        Random random = new Random(seed);
        int corrections = 0;
        for (int run = 0; run < 120; run++) {
            TypingHand hand = new TypingHand("");
            StringBuilder typed = new StringBuilder();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                String paragraph = paragraph(random, false) + "\n\n";
                typed.append(paragraph);
                type(hand, paragraph, random);
            }

            assertThat(findings(hand.file()))
                    .as("seed %d run %d, typed %s", seed, run, typed)
                    .isEmpty();
            corrections += hand.corrections();
        }
        assertThat(corrections).isGreaterThan(600);
    }

    @Test
    void whatIsNoProseIsAsItWasTyped() {
        long seed = 20_261_123L;
        Random random = new Random(seed);
        for (int run = 0; run < 120; run++) {
            TypingHand hand = new TypingHand("");
            List<String> zones = new ArrayList<>();
            StringBuilder typed = new StringBuilder();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                String zone = PROTECTED.get(random.nextInt(PROTECTED.size()));
                zones.add(zone);
                String text =
                        paragraph(random, true)
                                + " "
                                + zone
                                + " "
                                + paragraph(random, true)
                                + "\n\n";
                typed.append(text);
                type(hand, text, random);
            }

            String body = hand.body();
            assertThat(zones)
                    .as("seed %d run %d, typed %s", seed, run, typed)
                    .allMatch(body::contains);
        }
    }

    /// The letters are the ones typed: only signs, blanks and the ends of ordinals are others.
    @Test
    void aPostThatIsTypedWithTheOptionOffIsAsItWasTyped() {
        Random random = new Random(20_261_124L);
        for (int run = 0; run < 50; run++) {
            String text = paragraph(random, false);

            assertThat(new TypingHand("").off().type(text).body()).isEqualTo(text);
        }
    }

    private static void type(TypingHand hand, String text, Random random) {
        for (int i = 0; i < text.length(); i++) {
            hand.type(text.substring(i, i + 1));
            if (random.nextInt(12) == 0) {
                hand.read();
            }
        }
    }

    private static String paragraph(Random random, boolean plainStart) {
        String start = plainStart ? "" : STARTS.get(random.nextInt(STARTS.size()));
        StringBuilder text = new StringBuilder(start);
        for (int i = 2 + random.nextInt(12); i > 0; i--) {
            String word = WORDS.get(random.nextInt(WORDS.size()));
            switch (random.nextInt(12)) {
                case 0 -> text.append('"').append(word).append('"');
                case 1 -> text.append('«').append(word).append('»');
                case 2 -> text.append("« ").append(word).append(" »");
                case 3 -> text.append("**").append(word).append("**");
                case 4 -> text.append('[').append(word).append("](/a-b)");
                case 5 -> text.append("l'*").append(word).append('*');
                case 6 -> text.append('(').append(word).append(" !)");
                default -> text.append(word);
            }
            text.append(i == 1 ? "" : JOINS.get(random.nextInt(JOINS.size())));
        }
        text.append(ENDS.get(random.nextInt(ENDS.size())));
        // An element left open would make raw HTML of all that follows.
        return text.append(start.equals("<p>") ? "</p>" : "").toString();
    }

    private static List<String> findings(String file) {
        CheckedPost post =
                CheckedPost.of(
                        Path.of("_actualites/essai.md"),
                        file,
                        false,
                        TypingHand.KRAMDOWN,
                        SiteFacts.UNKNOWN);
        List<Finding> found = new ArrayList<>();
        RULES.forEach(rule -> rule.check(post, found::add));
        return found.stream()
                .map(finding -> finding.rule() + " " + around(finding.span(), file))
                .toList();
    }

    private static String around(Span span, String file) {
        return file.substring(
                Math.max(0, span.start() - 10), Math.min(file.length(), span.end() + 10));
    }
}
