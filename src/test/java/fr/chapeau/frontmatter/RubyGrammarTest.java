package fr.chapeau.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Signs of YAML in any order: what Psych refuses is told as unreadable, since a form over it would
/// show what no site shows, and what both read is read alike.
class RubyGrammarTest {
    private static final String[] IN_LINE = {
        "?", "? ", ":", ": ", ",", ", ", "[", "]", "{", "}", "a", "b", "c d", "é", "\"q\"", "'r'",
        " ", "\n ", "\n  ", "#x", " #y", "-", "- ", "|", "\t", "%", "@", "?x", "x?", "a:b", "~"
    };
    private static final String[] IN_BLOCKS = {
        "a: ", "b: ", "- ", "-", "c", "d e", "'r'", "\n", "\n", "\n  ", "\n  ", "\n    ", ": ",
        "[a]", "{a: b}", "|\n", "  >\n", "# y", "\t", "x:y", "e:", "?", " ", "l'é", "y ?"
    };

    /// The value in brackets, without the types of scalars; a key that is none is `#`.
    private static final String PRINTED =
            """
            (p = lambda { |v| case v
              when Hash
                '{' + v.map { |k, x| (k.is_a?(Enumerable) ? '#' : k.to_s) + '=' + p.(x) }.join(';') + '}'
              when Array then '[' + v.map { |x| p.(x) }.join(';') + ']'
              when nil then '~'
              else v.to_s end }).(YAML.load(s, permitted_classes: [Symbol]))
            """;

    @TempDir Path folder;

    @Test
    void readsFlowCollectionsAlike() throws Exception {
        judge(flow(20260301L, 6_000));
    }

    @Test
    void readsBlocksAlike() throws Exception {
        judge(blocks(20260302L, 6_000));
    }

    @Test
    @Tag("long")
    void readsManyAlike() throws Exception {
        judge(flow(System.nanoTime(), 200_000));
        judge(blocks(System.nanoTime(), 200_000));
    }

    private void judge(List<String> texts) throws Exception {
        assumeTrue(Ruby.isThere(), "Ruby is not installed");

        List<String> answers = Ruby.ask(folder, PRINTED, texts);

        int alike = 0;
        for (int i = 0; i < texts.size(); i++) {
            YamlDocument read = YamlDocument.parse(texts.get(i));
            String answer = answers.get(i);
            if (answer.startsWith("error: ")) {
                assertThat(read.problem()).as(texts.get(i)).isPresent();
            } else if (read.problem().isEmpty() && !hasComplexKey(read.root())) {
                assertThat(printed(read.reading())).as(texts.get(i)).isEqualTo(answer);
                alike++;
            }
        }
        assertThat(alike).isGreaterThan(texts.size() / 10);
    }

    private static List<String> flow(long seed, int count) {
        System.out.println("RubyGrammarTest.flow seed " + seed);
        Random random = new Random(seed);
        Set<String> texts = new LinkedHashSet<>();
        while (texts.size() < count) {
            boolean list = random.nextBoolean();
            String signs = signs(IN_LINE, 1 + random.nextInt(8), random);
            texts.add("k: " + (list ? "[" : "{") + signs + (list ? "]" : "}") + "\nz: 1\n");
        }
        return new ArrayList<>(texts);
    }

    private static List<String> blocks(long seed, int count) {
        System.out.println("RubyGrammarTest.blocks seed " + seed);
        Random random = new Random(seed);
        Set<String> texts = new LinkedHashSet<>();
        while (texts.size() < count) {
            texts.add("k: " + signs(IN_BLOCKS, 1 + random.nextInt(10), random) + "\nz: 1\n");
        }
        return new ArrayList<>(texts);
    }

    private static String signs(String[] alphabet, int count, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(alphabet[random.nextInt(alphabet.length)]);
        }
        return text.toString();
    }

    private static boolean hasComplexKey(YamlNode node) {
        return switch (node) {
            case YamlMapping map ->
                    map.entries().stream().anyMatch(entry -> hasComplexKey(entry.value()));
            case YamlSequence list ->
                    list.items().stream().anyMatch(RubyGrammarTest::hasComplexKey);
            case YamlOpaque opaque -> true;
            case YamlScalar scalar -> false;
        };
    }

    private static String printed(PsychValue value) {
        return switch (value) {
            case PsychValue.Mapping map -> {
                StringJoiner entries = new StringJoiner(";", "{", "}");
                map.entries().forEach((key, item) -> entries.add(name(key) + "=" + printed(item)));
                yield entries.toString();
            }
            case PsychValue.Sequence list -> {
                StringJoiner items = new StringJoiner(";", "[", "]");
                list.items().forEach(item -> items.add(printed(item)));
                yield items.toString();
            }
            case PsychValue.Null() -> "~";
            case PsychValue.Text(String text) -> text;
            case PsychValue.Int(var number) -> number.toString();
            case PsychValue.Symbol(String name) -> name;
            case PsychValue other -> throw new IllegalStateException("No sign makes " + other);
        };
    }

    /// Keys are known by their text: one that Psych reads as a symbol or as nothing, too.
    private static String name(String key) {
        return PsychResolver.resolve(key) instanceof PsychValue.Symbol(String name)
                ? name
                : key.equals("~") ? "" : key;
    }
}
