package fr.chapeau.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is typed or pasted, the preview and the checks come back, soon and without an
/// exception.
class HostileMarkdownTest {
    private final Kramdown kramdown = new Kramdown();

    static Stream<String> pieces() {
        return Stream.of(
                "*",
                "_",
                "*a ",
                "**a ",
                "*a **b ",
                "a* ",
                "_a_b",
                "`",
                "` ``",
                "a`b``",
                "[",
                "]",
                "![",
                "[a](",
                "[a](b",
                "[a](b \"",
                "[a]((",
                "[a][",
                "[![a](b)](c) ",
                "![![a](b)",
                "[[[a](x)](x)",
                "<",
                "<a ",
                "<a b=\"",
                "<b>",
                "</b>",
                "<div>",
                "<div>\n",
                "<div",
                "<!--",
                "<!-- a\n",
                "-->",
                "<script>",
                "<code>",
                "&",
                "&amp;",
                "\\",
                "~~",
                "~~a~~",
                "$$",
                "$$a",
                "{:",
                "{: .a}",
                "{: .a}\n",
                "{:a: .b}\n",
                "{::comment}\n",
                "{{",
                "{% raw %}",
                "{% comment %}",
                "\"",
                "'a'",
                "--",
                "<<",
                " >>",
                ">",
                "> ",
                "> a\n",
                "* ",
                "* a\n",
                "  * a\n",
                "* * ",
                "- a\n\n",
                "1. a\n",
                "a\n* b\n",
                "# a\n",
                "a\n===\n",
                "---\n",
                "| a |\n",
                "a|b\n|-|\n",
                "||||",
                "    a\n",
                "\ta\n",
                "```\n",
                "```a\n",
                "[^1]",
                "[^1]: a\n",
                "[a]: b\n",
                "*[a]: b\n",
                "a\n: b\n",
                ":\n",
                "^\n",
                "\n",
                "a\n",
                "\r",
                "a  \n",
                "\0",
                "\uD800",
                "http://a.b/c ",
                "<http://",
                "a@b.c ",
                "* {:.a} b\n",
                "<div markdown=\"1\">\n",
                "<div markdown=\"1\">",
                "a<div>\n",
                "<figure><img>",
                "<a href=x>",
                "[x](<",
                "[x](y 'z",
                "[a]\n",
                "> * > * ",
                "    * a\n        * b\n");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    @Timeout(20)
    void aPieceThatRepeatsTakesTimeInProportion(String piece) {
        String text = piece.repeat(15_000 / piece.length());

        read(text);
        read("> > * a " + text);
        read(text + "*_`])>}\"' -->\n\n</div>`a`\n");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    @Timeout(60)
    @Tag("long")
    void alsoAMegabyteOfIt(String piece) {
        read(piece.repeat(1_000_000 / piece.length()));
    }

    @Test
    @Timeout(60)
    void randomSignsAreRead() {
        List<String> signs = signs();
        Random random = new Random(20250202);
        for (int round = 0; round < 1500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(signs.get(random.nextInt(signs.size())));
            }
            read(text.toString());
        }
    }

    private static List<String> signs() {
        return List.of(
                "*",
                "_",
                "`",
                "[",
                "]",
                "(",
                ")",
                "<",
                ">",
                "!",
                "{",
                "}",
                ":",
                "%",
                "~",
                "\\",
                "#",
                "-",
                "=",
                "+",
                ".",
                "1",
                " ",
                "\t",
                "\n",
                "\n\n",
                "\r\n",
                "|",
                "\"",
                "'",
                "&",
                ";",
                "a",
                "é",
                "  ",
                "    ",
                "<div>",
                "</div>",
                "<b>",
                "</b>",
                "<!--",
                "-->",
                "{: .a}",
                "[^1]",
                "[^1]:",
                "[a]: b",
                "```",
                "$$",
                "* ",
                "1. ",
                "> ",
                "{::comment}",
                "{:/}",
                "{% a %}",
                "{{",
                "}}",
                "<img src=\"a\">",
                "![a](b)",
                "[a](b)",
                " markdown=\"1\"",
                "\uD83D\uDE80");
    }

    /// Reads the text in all ways and looks at what must hold for every text.
    private void read(String text) {
        String html = kramdown.toHtmlWithSources(text);
        MarkdownDocument document = kramdown.parse(text);

        assertThat(html).isNotNull();
        for (ProseRun run : document.prose()) {
            assertThat(run.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(run.text()).isNotBlank();
        }
        document.images().forEach(image -> assertThat(image.altSpan().of(text)).isNotNull());
        document.links().forEach(link -> assertThat(link.span().of(text)).isNotEmpty());
        document.html().tags().forEach(tag -> assertThat(tag.span().of(text)).startsWith("<"));
    }
}
