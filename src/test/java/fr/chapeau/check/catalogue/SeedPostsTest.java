package fr.chapeau.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fr.chapeau.check.CheckReport;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleCase;
import fr.chapeau.problem.Severity;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the posts that the product was asked for with are known to hold, and altered copies of
/// them.
class SeedPostsTest {

    private static final String PORTRAITS = "femmes-et-numerique-11-temoignages.markdown";
    private static final String LABEL = "label-egalite-professionnelle.markdown";
    private static final String FAIR = "salon-choisir-le-service-public.markdown";

    private static final Pattern FAMILIES =
            Pattern.compile(
                    "placeholder-.*|frontmatter-invalid-yaml|merge-.*"
                            + "|.*image-alt-(?:missing|empty|filename|generic|duplicate|redundant|too-long)"
                            + "|heading-(?:increment|h1-in-body|emphasis|empty|missing-space|duplicate|plain-paragraph)"
                            + "|link-(?:text-.*|title-mismatch|target-empty)");

    /// Readability of the file, placeholders, alternatives, structure of headings and texts of
    /// links: the families whose every defect in these posts is known.
    private final RuleCase all =
            RuleCase.of(
                    Catalogue.rules().stream()
                            .filter(rule -> FAMILIES.matcher(rule.id()).matches())
                            .toArray(Rule[]::new));

    private Map<String, Long> counts(Map<String, String> posts) {
        return posts.values().stream()
                .map(all::check)
                .flatMap(report -> report.findings().stream())
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
    }

    @Test
    void holdExactlyTheKnownDefects() {
        Map<String, String> posts = SharedPosts.below("seeds");

        assertThat(counts(posts))
                .containsExactly(
                        entry("frontmatter-image-alt-missing", 1L),
                        entry("heading-emphasis", 1L),
                        entry("image-alt-filename", 4L),
                        entry("image-alt-generic", 1L),
                        entry("placeholder-xxx", 2L));
    }

    @Test
    void holdOneErrorOfAnotherKind() {
        Map<String, String> posts = SharedPosts.below("seeds");
        RuleCase every = RuleCase.of(Catalogue.rules().toArray(Rule[]::new));

        assertThat(posts.values())
                .flatMap(post -> every.check(post).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::rule)
                .filteredOn(rule -> !FAMILIES.matcher(rule).matches())
                .containsExactly("html-style");
    }

    @Test
    void pointAtThePlace() {
        Map<String, String> posts = SharedPosts.below("seeds");

        assertThat(places(posts.getOrDefault(FAIR, "")))
                .containsExactly("Plus de XXX postes à pourvoir à la DINUM", "XXX", "XXX XXX XXX");
        assertThat(places(posts.getOrDefault(LABEL, "")))
                .containsExactly("image: \"/uploads/article_label_egalite.jpg\"");
        assertThat(places(posts.getOrDefault(PORTRAITS, "")))
                .containsExactly(
                        "image décorative",
                        "3-fb77c4.png",
                        "4-cf37e7.png",
                        "5-9c354c.png",
                        "6-28d9d1.png");
        assertThat(all.check(posts.getOrDefault(FAIR, "")).findings())
                .allMatch(finding ->
                        finding.severity() == Severity.ERROR
                                || finding.rule().equals("heading-emphasis"));
    }

    private Iterable<String> places(String text) {
        return all.check(text).findings().stream().map(f -> f.span().of(text)).toList();
    }

    @Test
    void holdAsManyDefectsWhenPicturesAndPlaceholdersChange() {
        Map<String, String> posts = SharedPosts.below("seeds");
        posts.replaceAll((name, text) ->
                text.replaceAll("\\b([3-6])-[0-9a-f]{6}\\.png", "portrait_$1 (copie).JPG")
                        .replace("](/uploads/portrait_", "](</uploads/portrait_")
                        .replace("(copie).JPG)", "(copie).JPG>)")
                        .replace("image décorative", "Photo 2")
                        .replace("XXX XXX XXX", "xxxx, le XX/XX/20XX")
                        .replace("de XXX postes", "de XX postes")
                        .replace("article_label_egalite.jpg", "label.webp"));

        assertThat(counts(posts))
                .containsExactly(
                        entry("frontmatter-image-alt-missing", 1L),
                        entry("heading-emphasis", 1L),
                        entry("image-alt-filename", 4L),
                        entry("image-alt-generic", 1L),
                        entry("placeholder-xxx", 3L));
    }

    @Test
    void holdThemWithOtherLineEnds() {
        Map<String, String> posts = SharedPosts.below("seeds");
        Map<String, Long> before = counts(posts);
        posts.replaceAll((name, text) -> text.replace("\n", "\r\n"));

        assertThat(counts(posts)).isEqualTo(before);
    }

    @Test
    void holdOtherDefectsWhenOtherThingsGoWrong() {
        String text = SharedPosts.below("seeds").getOrDefault(PORTRAITS, "");
        String broken =
                text.replaceFirst(
                                "alternative-textuelle: image décorative", "alternative-textuelle:")
                        .replace("![4-cf37e7.png]", "![]")
                        .replace(
                                "![5-9c354c.png](/uploads/5-9c354c.png)",
                                "<img src=\"/uploads/5.png\">")
                        .replace("![6-28d9d1.png]", "![Une ingénieure à son bureau]")
                        .replace("Avec cette série, l’objectif", "[À COMPLÉTER] TODO L’objectif");

        CheckReport report = all.check(broken);

        assertThat(report.findings())
                .extracting(Finding::rule)
                .containsExactly(
                        "frontmatter-image-alt-missing",
                        "placeholder-to-complete",
                        "placeholder-todo",
                        "image-alt-filename",
                        "image-alt-empty",
                        "image-alt-missing");
    }

    @Test
    void decorativeEndsTheMatter() {
        String text = SharedPosts.below("seeds").getOrDefault(LABEL, "");

        String decided =
                text.replace("egalite.jpg\"\n", "egalite.jpg\"\n  alternative-textuelle: \"\"\n");

        assertThat(all.check(decided).findings()).isEmpty();
    }
}
