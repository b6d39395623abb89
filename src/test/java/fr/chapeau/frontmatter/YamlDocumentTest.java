package fr.chapeau.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.text.LineIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlDocumentTest {

    @Test
    void givesEachScalarItsOwnCharacters() {
        assertSources(
                """
                a: plain text # comment
                b: 'single ''quoted'''
                c: "double \\"quoted\\""
                d: plain over
                  two lines
                e: "double over
                  two lines"
                f:
                g: [x, "y", {k: v}]
                h:
                - item
                -
                - k: deep
                  l: deeper  # c

                # comment
                i: last
                """,
                "plain text",
                "'single ''quoted'''",
                "\"double \\\"quoted\\\"\"",
                "plain over\n  two lines",
                "\"double over\n  two lines\"",
                "",
                "x",
                "\"y\"",
                "v",
                "item",
                "",
                "deep",
                "deeper",
                "last");
    }

    @Test
    void endsABlockScalarWithItsContent() {
        assertSources("a: |\n  x\n  y\n\n\nb: 1\n", "|\n  x\n  y", "1");
        assertSources("a: >-\n  x\n# c\nb: 1\n", ">-\n  x", "1");
        assertSources("a: |\n  x  \n   \nb: 1\n", "|\n  x  \n   ", "1");
        assertSources("a: |\n  x  \n  \nb: 1\n", "|\n  x  ", "1");
        assertSources("a: |+\n  x\n\n\nb: 1\n", "|+\n  x\n\n", "1");
        assertSources("a: |\r\n  x\r\nb: 1\r\n", "|\r\n  x", "1");
        assertSources("a: |  # why\n  x", "|  # why\n  x");
        assertSources("a: |\nb: 1\n", "|", "1");
        assertSources("a: |\n  x\u2028\nb: 1\n", "|\n  x", "1");
    }

    @Test
    void countsUtf16UnitsNotCodePoints() {
        assertSources("😀: '😀😀'\nb: x😀y\nc: z\n", "'😀😀'", "x😀y", "z");
    }

    @Test
    void spansCollectionsWithoutTheCommentsBehindThem() {
        String yaml = "a:\n  b:\n  - x\n  - y\n\n# c\nd: {e: [1, 2]} # f\n";
        YamlDocument document = YamlDocument.parse(yaml);

        assertThat(source(document, "a")).isEqualTo("b:\n  - x\n  - y");
        assertThat(source(document, "a.b")).isEqualTo("- x\n  - y");
        assertThat(source(document, "d")).isEqualTo("{e: [1, 2]}");
        assertThat(source(document, "d.e")).isEqualTo("[1, 2]");
        assertThat(document.root().entry("a").orElseThrow().span().of(yaml))
                .isEqualTo("a:\n  b:\n  - x\n  - y");
    }

    @Test
    void leavesWhatCannotBeRewrittenOpaque() {
        String yaml =
                """
                base: &base {x: 1, y: 2}
                copy: *base
                merged:
                  <<: *base
                  y: 3
                tagged: !!str 12
                list: !mine [a]
                twice: 1
                once: ok
                twice: 2
                ? explicit
                : value
                ? [a, b]
                : value
                &k anchored: value
                """;
        YamlDocument document = YamlDocument.parse(yaml);

        assertOpaque(document, "base", OpaqueReason.ANCHOR, "&base {x: 1, y: 2}");
        assertOpaque(document, "copy", OpaqueReason.ALIAS, "*base");
        assertOpaque(document, "merged.<<", OpaqueReason.MERGE, "*base");
        assertOpaque(document, "tagged", OpaqueReason.TAG, "!!str 12");
        assertOpaque(document, "list", OpaqueReason.TAG, "!mine [a]");
        assertOpaque(document, "twice", OpaqueReason.DUPLICATE_KEY, "2");
        assertOpaque(document, "explicit", OpaqueReason.COMPLEX_KEY, "value");
        assertThat(document.find(FieldPath.of("once"))).get().isInstanceOf(YamlScalar.class);
        assertThat(document.find(FieldPath.of("merged").key("y")))
                .get()
                .isInstanceOf(YamlScalar.class);
        assertThat(document.root().entries()).hasSize(11);
    }

    @Test
    void readsAliasesMergesAndDuplicatesAsPsychDoes() {
        YamlDocument document =
                YamlDocument.parse(
                        """
                        base: &base {x: 1, y: 2}
                        copy: *base
                        merged:
                          y: 0
                          <<: *base
                          x: 3
                        several:
                          <<: [*base, {x: 9, z: 9}]
                        twice: 1
                        twice: 2
                        tagged: !!str 12
                        local: ! 12
                        """);

        assertReads(document, "copy.y", "Number[json=2]");
        assertReads(document, "merged.y", "Number[json=2]");
        assertReads(document, "merged.x", "Number[json=3]");
        assertReads(document, "several.x", "Number[json=1]");
        assertReads(document, "several.z", "Number[json=9]");
        assertReads(document, "twice", "Number[json=2]");
        assertReads(document, "tagged", "Text[text=12]");
        assertReads(document, "local", "Text[text=12]");
    }

    @Test
    void keepsTheFormOfNumbersAndDates() {
        YamlDocument document =
                YamlDocument.parse("a: 1.10\nb: 2020-10-12 08:42:00 +0200\nc: .inf\nd: 1_0.5\n");

        assertReads(document, "a", "Number[json=1.10]");
        assertReads(document, "b", "Timestamp[source=2020-10-12 08:42:00 +0200]");
        assertReads(document, "c", "Text[text=.inf]");
        assertReads(document, "d", "Number[json=10.5]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a:→b;b",
                "a: →'b';b",
                "a: \"x\\/y\";x/y",
                "a: [b?, c];ListOf",
                "a: {x: b?};MapOf",
                "a: [b ? c];ListOf",
                "a: \"\\/?\\/\";/?/",
                "a: \"b\"→;b",
                "a: |→⏎  b;b",
                "a: [b→,→c→];ListOf"
            })
    void acceptsWhatLibyamlAccepts(String yaml, String value) {
        YamlDocument document =
                YamlDocument.parse(yaml.replace('→', '\t').replace('⏎', '\n') + "\n");

        assertThat(document.problem()).isEmpty();
        assertThat(document.valueAt(FieldPath.of("a")).orElseThrow().toString()).contains(value);
        assertThat(document.valueAt(FieldPath.of("a")).orElseThrow().toString())
                .doesNotContainPattern("[\uE000-\uF8FF]");
    }

    @Test
    void readsAnEmptyDocument() {
        for (String yaml : List.of("", "\n", "# c\n", "~\n", "---\n", "\uFEFF", "null")) {
            YamlDocument document = YamlDocument.parse(yaml);

            assertThat(document.root().entries()).as(yaml).isEmpty();
            assertThat(document.problem()).as(yaml).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x: 1⏎a: b: c;2;YAML_COLON",
                "x: 1⏎\ta: b;2;YAML_TAB",
                "x: 1⏎a: @b;2;YAML_RESERVED",
                "x: 1⏎a: 'b⏎c: d⏎;2;YAML_QUOTE_OPEN",
                "x: 1⏎a: 'l'emploi'⏎;2;YAML_QUOTE_REST",
                "a: \"\\q\"⏎;1;YAML_ESCAPE",
                "a: [1, 2⏎b: 3⏎;1;YAML_BRACKET_OPEN",
                "a:⏎  - b⏎ - c⏎;3;YAML_INDENT",
                "a: b⏎ c: d⏎;2;YAML_KEY",
                "a⏎b: c⏎;2;YAML_KEY",
                "a: *b⏎;1;YAML_ALIAS",
                "a: 1⏎--- b⏎;2;YAML_DOCUMENTS",
                "- a⏎- b⏎;1;YAML_NOT_A_MAP",
                "only words⏎;1;YAML_NOT_A_MAP",
                "a: b\u0007c;1;YAML_CONTROL",
                "a: &a [*a];1;YAML_ALIAS",
                "a: ? b⏎;1;YAML_RESERVED",
                "x: 1⏎a: [?]⏎;2;YAML_RESERVED",
                "a: [b, ? ]⏎;1;YAML_RESERVED",
                "a: [?, b]⏎;1;YAML_RESERVED",
                "a: [?: 1]⏎;1;YAML_RESERVED",
                "a: [[? # c⏎]]⏎;1;YAML_RESERVED",
                "a: &été⏎;1;YAML_RESERVED",
                "a:⏎- b⏎%- c⏎;3;YAML_RESERVED",
                "a: &b ? c⏎;1;YAML_RESERVED",
                "a: 1⏎? \"b\" c⏎;2;YAML_KEY",
                "a: [b\t:]⏎;1;YAML_COLON_GLUED",
                "x: 1⏎a: {b:[1]}⏎;2;YAML_COLON_GLUED",
                "a: [b :, c]⏎;1;YAML_COLON_GLUED",
                "a: 1⏎: 2⏎;2;YAML_KEY_EMPTY",
                "a:⏎- b: 1⏎- : 2⏎;3;YAML_KEY_EMPTY",
                "a: [b, : 2]⏎;1;YAML_KEY_EMPTY",
                "a: {: 2}⏎;1;YAML_KEY_EMPTY",
                "a: 1⏎\uFEFFb: 2⏎;2;YAML_CONTROL",
                "a: |⏎  \tx⏎;2;YAML_TAB",
                "? a⏎: \tb⏎;2;YAML_TAB",
                "a: &b⏎  \t⏎;2;YAML_TAB",
                "a: b # c⏎  \t⏎;2;YAML_TAB",
                "a: {b:?c, d: 1}⏎;1;YAML_COLON_GLUED",
                "a: !x[y] 1⏎;1;YAML_RESERVED",
                "a: [!x,y 1]⏎;1;YAML_RESERVED"
            })
    void saysWhichLineIsWrong(String source, int line, FrontMatterMessage key) {
        String yaml = source.replace('⏎', '\n');

        var problem = YamlDocument.parse(yaml).problem().orElseThrow();

        assertThat(problem.message().key()).isEqualTo(key);
        int at = Objects.requireNonNull(problem.span()).start();
        assertThat(new LineIndex(yaml).positionOf(at).line()).isEqualTo(line);
        assertThat(YamlDocument.parse(yaml).root().entries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[", "{a: ", "- ", "? ", "a: &x [*x, ", "&a ", "!t ", "'", "\"\\", "|\n"})
    @Timeout(20)
    void survivesHostileText(String piece) {
        YamlDocument document = YamlDocument.parse("k: " + piece.repeat(20_000));

        assertThat(document.root().entries().size()).isLessThan(2);
    }

    @Test
    void refusesAliasesThatMultiply() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            yaml.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }

        YamlDocument document = YamlDocument.parse(yaml.toString());

        assertThat(document.problem().orElseThrow().message().key())
                .isEqualTo(FrontMatterMessage.YAML_TOO_COMPLEX);
    }

    private static void assertSources(String yaml, String... sources) {
        YamlDocument document = YamlDocument.parse(yaml);
        List<String> found = new ArrayList<>();
        collect(document.root(), yaml, found);

        assertThat(document.problem()).isEmpty();
        assertThat(found).containsExactly(sources);
    }

    private static void collect(YamlNode node, String yaml, List<String> found) {
        switch (node) {
            case YamlScalar scalar -> found.add(scalar.span().of(yaml));
            case YamlOpaque opaque -> found.add(opaque.span().of(yaml));
            case YamlSequence list -> list.items().forEach(item -> collect(item, yaml, found));
            case YamlMapping map ->
                    map.entries().forEach(entry -> collect(entry.value(), yaml, found));
        }
    }

    private static String source(YamlDocument document, String path) {
        return document.find(FieldPathTest.parsed(path)).orElseThrow().span().of(document.text());
    }

    private static void assertOpaque(
            YamlDocument document, String path, OpaqueReason reason, String source) {
        YamlNode node = document.find(FieldPathTest.parsed(path)).orElseThrow();

        assertThat(node).isInstanceOf(YamlOpaque.class);
        assertThat(((YamlOpaque) node).reason()).isEqualTo(reason);
        assertThat(node.span().of(document.text())).isEqualTo(source);
    }

    private static void assertReads(YamlDocument document, String path, String value) {
        assertThat(document.valueAt(FieldPathTest.parsed(path)).orElseThrow()).hasToString(value);
    }
}
