package fr.chapeau.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.Finding;
import fr.chapeau.check.MadePictureFiles;
import fr.chapeau.check.Rgaa;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleCase;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.RuleText;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

    private static final List<String> PARTS = List.of("title", "what", "why", "wrong", "right");

    /// Whose text the examples are.
    static final Path FILE = Path.of("_actualites/2024-02-07-essai.md");

    /// Sentences that belong to no rule.
    private static final List<String> OTHERS =
            List.of(
                    "fix.automatic",
                    "fix.empty-alternative",
                    "fix.open-field",
                    "fix.proposed",
                    "fix.write-alternative",
                    "rule-failed.found");

    static Stream<Rule> rules() {
        return Catalogue.rules().stream();
    }

    private static List<RuleInfo> infos() {
        return Stream.concat(rules().map(Rule::info), Catalogue.ofSite().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void wrongExampleIsFoundAndTheRightOneIsNot(Rule rule) {
        RuleCase all =
                RuleCase.of(Catalogue.rules().toArray(Rule[]::new))
                        .in(MadePictureFiles.site())
                        .asking(rule.info());
        for (Language language : Language.values()) {
            Texts texts = new Texts(language);

            var wrong = all.check(FILE, texts.of(rule.info().wrong()));
            // Examples are shown without the end of their last line.
            var right = all.check(FILE, texts.of(rule.info().right()).stripTrailing() + "\n");

            assertThat(wrong.findings())
                    .as(rule.id())
                    .filteredOn(finding -> finding.rule().equals(rule.id()))
                    .first()
                    .extracting(Finding::severity)
                    .isEqualTo(rule.info().severity());
            assertThat(right.findings()).as(rule.id()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void bundleHoldsTheSentencesOfTheRulesAndNoOther(Language language) throws IOException {
        Set<String> expected = new TreeSet<>(OTHERS);
        for (RuleInfo rule : infos()) {
            Stream.concat(PARTS.stream(), rule.sentences().stream())
                    .forEach(part -> expected.add(rule.id() + "." + part));
        }

        assertThat(new TreeSet<>(bundle(language).stringPropertyNames())).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("infos")
    void everySentenceFormatsInBothLanguages(RuleInfo info) {
        for (String sentence : info.sentences()) {
            for (Language language : Language.values()) {
                String said = new Texts(language).of(info.says(sentence, "AAA", "BBB", "CCC"));

                assertThat(said.replaceAll("\\{: [^{}]*\\}", ""))
                        .doesNotContain("{")
                        .doesNotContain("}")
                        .doesNotContain("'");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void usesTypographicApostrophes(Language language) throws IOException {
        Properties sentences = bundle(language);
        // The example of what not to write; two of them are one to the format.
        sentences.remove("typo-straight-apostrophe.wrong");

        // A brace stands between two of them, so that the format shows it.
        assertThat(sentences.values())
                .allSatisfy(value -> assertThat(withoutBraces(value)).doesNotContain("'"));
    }

    private static String withoutBraces(Object value) {
        return value.toString().replaceAll("'[{}]+'", "");
    }

    @Test
    void bothLanguagesTakeTheSameArguments() throws IOException {
        Properties french = bundle(Language.FRENCH);
        Properties english = bundle(Language.ENGLISH);

        for (String key : french.stringPropertyNames()) {
            assertThat(arguments(english.getProperty(key)))
                    .as(key)
                    .isEqualTo(arguments(french.getProperty(key)));
        }
    }

    @Test
    void idsAreUniqueAndCriteriaNameRules() {
        List<String> ids = infos().stream().map(RuleInfo::id).toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(-[a-z0-9]+)+"));
        assertThat(ids).containsAll(Rgaa.current().rules());
        for (Rule rule : Catalogue.rules()) {
            assertThat(ids).containsAll(rule.info().yieldsTo());
            assertThat(Rgaa.current().criteria(rule.id())).allMatch(c -> c.matches("\\d+\\.\\d+"));
        }
    }

    @Test
    void labelsOfFixesFormat() {
        for (String key : OTHERS) {
            String[] parts = key.split("\\.", 2);
            Message message = Message.of(new RuleText(parts[0], parts[1]), "placeholder-xxx");
            assertThat(new Texts(Language.ENGLISH).of(message)).isNotBlank();
        }
    }

    private static List<String> arguments(String sentence) {
        return Arrays.stream(sentence.split("(?=\\{)", -1))
                .filter(part -> part.startsWith("{"))
                .map(part -> part.substring(0, 3))
                .sorted()
                .toList();
    }

    private static Properties bundle(Language language) throws IOException {
        Properties properties = new Properties();
        String name = "messages_" + language.locale().getLanguage() + ".properties";
        try (InputStream in = Rule.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
