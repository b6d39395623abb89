package fr.chapeau.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.Finding;
import fr.chapeau.check.MadeBuilds;
import fr.chapeau.check.MadePictureFiles;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleCase;
import fr.chapeau.check.SiteFacts;
import fr.chapeau.site.ImageAlternatives;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds each family of rules to texts of our own, right ones and wrong ones, labelled by hand.
///
/// A text follows a line `%% rule rule …` that names what has to be found in it, once for each
/// place, and nothing else of the family; `%%` alone is a text without a defect. What cannot be
/// seen is written as an escape of Java. A rule written `-rule` is one that ought to be found and
/// is known to be missed, one written `+rule` a false alarm that is known: each other difference
/// fails, and so does a known one that is gone.
class LabelledTextsTest {

    private static final double PRECISION = 0.95;
    private static final double RECALL = 0.90;

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    private static final SiteFacts SITE =
            new SiteFacts(
                            ImageAlternatives.builtIn(),
                            SiteFacts.UNKNOWN.forms(),
                            "https://www.exemple.fr",
                            new MadePictureFiles())
                    .with(MadeBuilds.on(LocalDate.of(2024, 2, 8)).build());

    private record Labelled(List<String> labels, String text) {
        /// Those without a sign, or with that sign.
        List<String> with(String sign) {
            return labels.stream()
                    .filter(label ->
                            sign.isEmpty()
                                    ? Character.isLetter(label.charAt(0))
                                    : label.startsWith(sign))
                    .map(label -> label.substring(sign.length()))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "headings, heading-.*",
        "images, (?:frontmatter-|linked-)?image-.*",
        "links, link-.*",
        "markup, table-.*|list-.*|html-.*|frame-.*|kramdown-.*",
        "hygiene, text-.*|frontmatter-trailing-space",
        "typography, typo-.*",
        "dates, date-.*|event-.*",
        "header, frontmatter-(?:event|date|duplicate|unpublished|title|lead)-?.*",
        "placeholders, placeholder-.*",
        "media, media-.*",
        "languages, passage-.*",
    })
    void familyIsPreciseAndMissesOnlyWhatIsKnown(String family, Pattern rules) throws IOException {
        RuleCase check =
                RuleCase.of(
                                Catalogue.rules().stream()
                                        .filter(rule -> rules.matcher(rule.id()).matches())
                                        .toArray(Rule[]::new))
                        .in(SITE);
        int right = 0;
        int wrong = 0;
        int missed = 0;
        List<String> surprises = new ArrayList<>();
        for (Labelled one : texts(family)) {
            List<String> missing = new ArrayList<>(one.with(""));
            List<String> alarms = new ArrayList<>(one.with("+"));
            missing.addAll(one.with("-"));
            int expected = missing.size();
            for (Finding finding : check.check(one.text()).findings()) {
                if (!missing.remove(finding.rule())) {
                    wrong++;
                    if (!alarms.remove(finding.rule())) {
                        surprises.add("false alarm " + finding.rule() + ": " + one.text());
                    }
                }
            }
            right += expected - missing.size();
            missed += missing.size();
            List<String> unknown = new ArrayList<>(missing);
            for (String known : one.with("-")) {
                if (!unknown.remove(known)) {
                    surprises.add("found by now, but labelled -" + known + ": " + one.text());
                }
            }
            unknown.forEach(rule -> surprises.add("missed " + rule + ": " + one.text()));
            alarms.forEach(
                    rule -> surprises.add("gone, but labelled +" + rule + ": " + one.text()));
        }

        assertThat(surprises).isEmpty();
        assertThat((double) right / (right + wrong)).isGreaterThan(PRECISION);
        assertThat((double) right / (right + missed)).isGreaterThan(RECALL);
    }

    private static List<Labelled> texts(String family) throws IOException {
        String name = "/fr/chapeau/check/labelled/" + family + ".txt";
        try (InputStream in = LabelledTextsTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("(?m)^%%")
                    .splitAsStream(file)
                    .filter(part -> !part.isEmpty())
                    .map(LabelledTextsTest::labelled)
                    .toList();
        }
    }

    private static Labelled labelled(String part) {
        int line = part.indexOf('\n');
        String rules = part.substring(0, line).strip();
        List<String> labels = rules.isEmpty() ? List.of() : List.of(rules.split(" "));
        return new Labelled(labels, visible(part.substring(line + 1)));
    }

    /// Resolves the escapes for what cannot be seen.
    private static String visible(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)))
                .replace("\\r\n", "\r\n");
    }
}
