package fr.chapeau.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.chapeau.RubyHere;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No reader takes a string that stands without quotes for anything else.
class PlainStringsTest {

    /// YAML 1.2.2, section 10.3.2, core schema: what is not a string.
    private static final List<Pattern> CORE =
            List.of(
                    Pattern.compile("null|Null|NULL|~"),
                    Pattern.compile("true|True|TRUE|false|False|FALSE"),
                    Pattern.compile("[-+]?[0-9]+"),
                    Pattern.compile("0o[0-7]+"),
                    Pattern.compile("0x[0-9a-fA-F]+"),
                    Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"),
                    Pattern.compile("[-+]?(\\.inf|\\.Inf|\\.INF)"),
                    Pattern.compile("\\.nan|\\.NaN|\\.NAN"));

    private static final String[] PLACES = {
        "---\na: x\n---\n", "---\na: [x, y]\n---\n", "---\na: {b: x}\n---\n", "---\nb: 1\n---\n"
    };

    @TempDir private Path folder = Path.of("");

    @Test
    void areStringsForReadersOfYaml12() {
        List<String> plain = plain(words(20260111L));

        assertThat(plain).hasSizeGreaterThan(1000);
        for (String word : plain) {
            assertThat(CORE).as(word).noneMatch(pattern -> pattern.matcher(word).matches());
            assertThat(word).doesNotMatch("(?s)[ \t].*|.*[ \t]");
            assertThat("-?:,[]{}#&*!|>'\"%@`".indexOf(word.charAt(0)) > 2).as(word).isFalse();
        }
    }

    @Test
    void areStringsForPsych() throws Exception {
        assumeTrue(Ruby.isThere(), "Ruby is not installed");
        assertStrings("YAML.load('- ' + s, permitted_classes: [Date, Time, Symbol])[0]");
    }

    @Test
    void areStringsForSafeYaml() throws Exception {
        assumeTrue(RubyHere.hasSafeYaml(), RubyHere.NO_SAFE_YAML);
        assertStrings("(require 'safe_yaml/load'; SafeYAML.load('- ' + s, nil, {}))[0]");
    }

    /// What SafeYAML 1.0.5 said of such words, for machines without it.
    @Test
    void areNoneThatSafeYamlTookForAnythingElse() throws Exception {
        List<String> noStrings;
        try (InputStream recorded =
                getClass().getResourceAsStream("safe-yaml-1.0.5-no-strings.txt")) {
            noStrings =
                    new String(recorded.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }

        assertThat(noStrings).hasSizeGreaterThan(300);
        assertThat(plain(noStrings)).isEmpty();
    }

    @Test
    void needNoQuotesInEverydayText() {
        List<String> everyday =
                List.of("oui", "non", "Été", "l’eau", "à 10:30", "10 h", "1er mai", "a:b", "C++");

        assertThat(plain(everyday)).containsAll(everyday);
    }

    private void assertStrings(String reading) throws Exception {
        List<String> plain = plain(words(20260112L));
        plain.removeIf(word -> word.indexOf('\n') >= 0);

        List<String> read =
                Ruby.ask(
                        folder,
                        "(v = %s; v.is_a?(String) ? v : v.inspect)".formatted(reading),
                        plain);

        for (int i = 0; i < plain.size(); i++) {
            assertThat(read.get(i)).as(plain.get(i)).isEqualTo(plain.get(i));
        }
    }

    /// Those that are written without quotes, in one place or another.
    private static List<String> plain(List<String> words) {
        List<String> plain = new ArrayList<>();
        for (String word : words) {
            for (String file : PLACES) {
                FrontMatter before = FrontMatter.parse(file);
                FieldPath path =
                        FieldPathTest.parsed(
                                file.contains("[") ? "a[0]" : file.contains("{") ? "a.b" : "a");
                FrontMatter after =
                        FrontMatter.parse(
                                Edits.done(Edits.EDITOR.set(before, path, Edits.text(word)))
                                        .apply(file));
                YamlScalar scalar = (YamlScalar) after.find(path).orElseThrow();
                assertThat(scalar.text()).isEqualTo(word);
                if (scalar.style() == ScalarStyle.PLAIN) {
                    plain.add(word);
                }
            }
        }
        return plain;
    }

    private static List<String> words(long seed) {
        System.out.println("PlainStringsTest seed " + seed);
        Random random = new Random(seed);
        List<String> words = new ArrayList<>(AwkwardValues.all());
        for (String word :
                List.of(
                        "yes", "no", "on", "off", "true", "false", "null", "y", "n", ".inf",
                        ".nan")) {
            words.add(word.toUpperCase(Locale.ROOT));
            words.add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            words.add(word + "x");
            words.add("+" + word);
            words.add("-" + word);
        }
        String[] alphabets = {
            "0123456789.,_+-eE:",
            "01_,xbo-+",
            "0127:.- ",
            "yesnoYNtrufal~",
            ":.ab1-é\"'#&*!%@`?|>= "
        };
        for (String alphabet : alphabets) {
            for (int i = 0; i < 700; i++) {
                StringBuilder word = new StringBuilder();
                int length = 1 + random.nextInt(7);
                for (int j = 0; j < length; j++) {
                    word.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
                words.add(word.toString());
            }
        }
        return words;
    }
}
