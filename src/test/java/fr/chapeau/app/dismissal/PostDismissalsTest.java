package fr.chapeau.app.dismissal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.CheckEngine;
import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Rule;
import fr.chapeau.check.SiteFacts;
import fr.chapeau.check.catalogue.Catalogue;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.text.FileText;
import fr.chapeau.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which findings a dismissal still means when the text has changed.
class PostDismissalsTest {
    private static final CheckEngine ENGINE = new CheckEngine(Catalogue.rules());
    private static final Kramdown KRAMDOWN = new Kramdown();
    private static final String HEAD = "---\ntitle: Fête\n---\n\n";

    private static List<Finding> findings(String text) {
        return ENGINE.check(
                        CheckedPost.of(Path.of("a.md"), text, false, KRAMDOWN, SiteFacts.UNKNOWN))
                .findings();
    }

    /// The text with its paragraphs behind a header.
    private static String post(String paragraphs) {
        return HEAD + paragraphs.replace("~", "\n\n") + "\n";
    }

    /// What was kept when the findings that begin at `«` were set aside.
    private static PostDismissals kept(String marked) {
        List<Integer> places = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '«') {
                places.add(text.length());
            } else {
                text.append(c);
            }
        }
        List<Finding> all = findings(text.toString());
        List<KeptDismissal> kept = new ArrayList<>();
        for (Finding finding : all) {
            if (places.contains(finding.span().start())) {
                kept.add(kept(PostDismissals.anchor(finding, all, text.toString())));
            }
        }
        assertThat(kept).hasSameSizeAs(places);
        return new PostDismissals(kept, List.of());
    }

    private static KeptDismissal kept(Anchor anchor) {
        Dismissal dismissal = new Dismissal(anchor, "parce que", "Ada", null);
        Path file = Path.of(Anchors.nameOf(anchor) + ".yml");
        // As it is read from its file.
        Dismissal read = DismissalTextTest.read(DismissalText.of(dismissal));
        return new KeptDismissal(file, new FileText("", false), read);
    }

    private static Judgement judged(PostDismissals kept, String text) {
        return kept.of(findings(text), text, rule -> true);
    }

    /// The text with `«` before each finding that is set aside.
    private static String marked(Judgement judgement, String text) {
        StringBuilder marked = new StringBuilder(text);
        judgement
                .dismissed()
                .reversed()
                .forEach(one -> marked.insert(one.finding().span().start(), '«'));
        return marked.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # the same text
                    a «XXX b~c            | a «XXX b~c
                    # edits elsewhere, before, behind and in the very line
                    a «XXX b~c            | neuf~a «XXX b~autre
                    a «XXX b~c            | tout autre début «XXX b~c
                    a «XXX b~c            | début «XXX fin
                    # the paragraph has moved
                    a «XXX b~c            | c~a «XXX b
                    # one more of the same kind is a finding of its own
                    a «XXX b~c            | a «XXX b~c~d XXX e
                    a «XXX b~c            | d XXX e~a «XXX b~c
                    # of several only the one that was meant
                    a XXX b~c «XXX d~e    | a XXX b~c «XXX d~e
                    a XXX b~c «XXX d~e    | c «XXX d~e~a XXX b
                    a XXX b~c «XXX d~e    | c «XXX d~e
                    a XXX b~c «XXX d~e    | a XXX b~e
                    a XXX b~c «XXX d~e    | a XXX b~neuf «XXX mot~e
                    «XXX a~«XXX b~XXX c   | XXX c~«XXX b~«XXX a
                    # doubts: neither is hidden
                    a «XXX b~c            | un XXX deux~trois XXX quatre
                    # another text
                    a «XXX b~c            | a TODO : b~c
                    # put right
                    a «XXX b~c            | a x b~c
                    # pictures are told by their address
                    «![](/a.png)~c        | «![](/a.png)~c~![](/a.png)~d
                    a «XXX b~c XXX d~e    | c XXX d
                    # words that are too common to tell one from another
                    un «XXX b~un XXX d    | neuf~un XXX d
                    ![](/a.png)~«![](/b.png)~c | c~![](/a.png)~d~«![](/b.png)
                    «![](/a.png)~c        | ![](/b.png)~c
                    """)
    void aDismissalFollowsItsTextAndNothingElse(String before, String after) {
        String text = post(after.replace("«", ""));

        Judgement judged = judged(kept(post(before)), text);

        assertThat(marked(judged, text)).isEqualTo(post(after));
        assertThat(judged.findings().size() + judged.dismissed().size())
                .isEqualTo(findings(text).size());
        assertThat(judged.stale().size()).isEqualTo(count(before, '«') - count(after, '«'));
    }

    private static int count(String text, char c) {
        return (int) text.chars().filter(one -> one == c).count();
    }

    @Test
    void otherLineEndsAndAnotherWrappingAreTheSameText() {
        PostDismissals kept =
                kept(post("les mots du début «Lorem ipsum dolor sit amet, et la fin"));
        String text =
                post("Lorem ipsum autre~les mots\ndu début Lorem ipsum\ndolor sit amet, et la\nfin")
                        .replace("\n", "\r\n");

        Judgement judged = judged(kept, text);

        assertThat(judged.dismissed()).hasSize(1);
        assertThat(judged.stale()).isEmpty();
    }

    @Test
    void aLongTextIsKeptByItsBeginningAndADigest() {
        String address = "/images/" + "dossier/".repeat(40);
        PostDismissals kept = kept(post("«![](" + address + "a.png)~suite"));

        assertThat(kept.kept().getFirst().dismissal().anchor().about().length()).isLessThan(90);
        assertThat(judged(kept, post("neuf~![](" + address + "a.png)")).dismissed()).hasSize(1);
        assertThat(judged(kept, post("![](" + address + "b.png)~suite")).dismissed()).isEmpty();
    }

    @Test
    void whatIsMissingIsToldByItsField() {
        Finding finding =
                findings(post("![](/a.png)")).stream()
                        .filter(one -> one.rule().equals("image-alt-empty"))
                        .findFirst()
                        .orElseThrow();
        Finding nothing =
                new Finding(
                        "frontmatter-field-value",
                        finding.severity(),
                        Span.at(5),
                        finding.message(),
                        finding.message(),
                        new Fix.OpenField(FieldPath.of("chapeau")));

        assertThat(PostDismissals.anchor(nothing, List.of(nothing), post("a")).about())
                .isEqualTo("chapeau");
    }

    @Test
    void aRuleThatDidNotLookMakesNothingStale() {
        String text = post("rien à dire");

        Judgement judged =
                kept(post("a «XXX b"))
                        .of(findings(text), text, rule -> !rule.equals("placeholder-xxx"));

        assertThat(judged.stale()).isEmpty();
    }

    @Test
    void whatKeepsTheSiteFromBeingBuiltIsNeverSetAside() {
        String text = post("<<<<<<< a~b~=======~c~>>>>>>> d");
        List<Finding> all = findings(text);
        Finding conflict =
                all.stream()
                        .filter(one -> one.rule().equals("merge-conflict-marker"))
                        .findFirst()
                        .orElseThrow();
        Anchor anchor = PostDismissals.anchor(conflict, all, text);
        KeptDismissal written =
                new KeptDismissal(
                        Path.of("a.yml"),
                        new FileText("", false),
                        new Dismissal(anchor, "non", "", null));

        Judgement judged = judged(new PostDismissals(List.of(written), List.of()), text);

        assertThat(judged.findings()).isEqualTo(all);
        assertThat(Catalogue.rules())
                .extracting(Rule::id)
                .filteredOn(rule -> !PostDismissals.isAllowed(rule))
                .containsExactlyInAnyOrder("frontmatter-invalid-yaml", "merge-conflict-marker");
    }
}
