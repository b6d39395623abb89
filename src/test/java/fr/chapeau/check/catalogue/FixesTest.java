package fr.chapeau.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.CheckReport;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleCase;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.markdown.Kramdown;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What the automatic fixes of the rules leave of real posts and of altered ones: the page that
/// kramdown makes of them says the same in the same elements, and the front matter has the same
/// fields.
class FixesTest {

    private static final Kramdown KRAMDOWN = new Kramdown();
    private static final int LONGEST = 20_000;

    /// What one finds in posts, put where it may do harm.
    private static final List<String> DEFECTS =
            List.of(
                    " : ",
                    " !",
                    "«a»",
                    "« a »",
                    "l'a",
                    "l’a",
                    "2ème",
                    "  ",
                    "a...",
                    "etc...",
                    "n° 3",
                    "5 km",
                    "oeuvre",
                    "e\u0301",
                    "a\u200Bb",
                    "\u0002",
                    "**a** ;",
                    "*a* ?",
                    "a;",
                    "a!",
                    "`a : b`",
                    "[a : b](c)",
                    "[a ](b)c",
                    "d[ a](b \"a\")",
                    "[a](https://b.fr/?utm_source=c&d#e)",
                    "<https://b.fr/?f&mtm_campaign=c>",
                    "| a ! |",
                    "_a_ :",
                    "Etat",
                    "a ,",
                    "\n\n&nbsp;\n\n",
                    "<p></p>");

    private final RuleCase all =
            RuleCase.of(
                    Catalogue.rules().stream()
                            // The defect of these is that the page shows something else.
                            .filter(rule ->
                                    !rule.id()
                                            .matches(
                                                    "frontmatter-invalid.*|frontmatter-duplicate-key|list-.*|heading-.*|link-malformed|kramdown-.*"))
                            .toArray(Rule[]::new));

    @Test
    void realPostsStayTheSameButForWhatWasFixed() {
        SharedPosts.below("corpus")
                .forEach((name, text) -> {
                    if (text.length() <= LONGEST) {
                        check(name, text);
                    }
                });
    }

    @Test
    void alteredPostsStayTheSameButForWhatWasFixed() {
        List<String> posts = List.copyOf(SharedPosts.below("corpus").values());
        Random random = new Random(20_260_102L);
        for (int run = 0; run < 300; run++) {
            StringBuilder text = new StringBuilder(posts.get(random.nextInt(posts.size())));
            text.setLength(Math.min(text.length(), 4_000));
            for (int i = 0; i < 8; i++) {
                String defect = DEFECTS.get(random.nextInt(DEFECTS.size()));
                text.insert(random.nextInt(text.length() + 1), defect);
            }
            check("run " + run, text.toString());
        }
    }

    private void check(String where, String text) {
        CheckReport report = all.check(text);
        List<String> rules =
                report.findings().stream()
                        .filter(Finding::fixable)
                        .map(Finding::rule)
                        .distinct()
                        .toList();
        for (String rule : rules) {
            String fixed = FixedTexts.fixed(rule, report, text);

            assertThat(page(fixed)).as("%s %s", where, rule).isEqualTo(page(text));
            if (FrontMatter.parse(text).problem().isEmpty()) {
                assertThat(keys(fixed)).as("%s %s", where, rule).isEqualTo(keys(text));
            }
            assertThat(FixedTexts.fixedAndFoundAgain(rule, report, text))
                    .as("%s %s", where, rule)
                    .isEmpty();
        }
    }

    private static List<String> keys(String text) {
        return FrontMatter.parse(text).root().entries().stream()
                .map(YamlEntry::key)
                .map(key -> key.text())
                .toList();
    }

    /// The page's elements, attributes and words, without the signs that fixes change.
    private static String page(String text) {
        String body = FrontMatter.parse(text).parts().body().of(text);
        String html = Normalizer.normalize(KRAMDOWN.toHtml(body), Normalizer.Form.NFC);
        for (Map.Entry<String, String> same : SAME) {
            html = html.replaceAll(same.getKey(), same.getValue());
        }
        return html;
    }

    private static final List<Map.Entry<String, String>> SAME =
            List.of(
                    Map.entry("[\\s\\p{Zs}]", ""),
                    Map.entry("[\\u200B\\u200C\\u2060\\uFEFF\\u00AD\\u0002]", ""),
                    Map.entry("[’‘']", "’"),
                    Map.entry("\\.\\.\\.|…", ""),
                    Map.entry("etc\\.?", "etc"),
                    Map.entry("œ", "oe"),
                    Map.entry("Œ", "Oe"),
                    Map.entry("(\\d|[IVX])(?:[èeéi]{1,2}me|ère|ere|re|e)", "$1"),
                    Map.entry("http://", "https://"),
                    Map.entry("É", "E"),
                    Map.entry("Î", "I"),
                    Map.entry("<p[^<>]*></p>", ""),
                    Map.entry("title=\"[^\"]*\"", ""),
                    Map.entry(
                            "(?:[um]tm_\\w+|fbclid|gclid|ncid|at_\\w+)(?:=(?!&quot;)[^&\"#<]*+)?(?:&amp;)?",
                            ""),
                    Map.entry("(?:\\?|&amp;)+(?=[\"#<])", ""),
                    Map.entry("mailto:", ""));
}
