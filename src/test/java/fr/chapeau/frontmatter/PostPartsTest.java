package fr.chapeau.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostPartsTest {

    @Test
    void cutsHeaderAndBody() {
        assertCut("---\na: 1\n---\nText\n", "---\na: 1\n---\n", "a: 1\n", "Text\n");
        assertCut("---\r\na: 1\r\n---\r\nText", "---\r\na: 1\r\n---\r\n", "a: 1\r\n", "Text");
        assertCut("---  \na: 1\n--- \t\nText", "---  \na: 1\n--- \t\n", "a: 1\n", "Text");
        assertCut("---\na: 1\n...\nText", "---\na: 1\n...\n", "a: 1\n", "Text");
        assertCut("---\n---\nText", "---\n---\n", "", "Text");
        assertCut("---\n---", "---\n---", "", "");
        assertCut("---\na: 1\n---", "---\na: 1\n---", "a: 1\n", "");
    }

    @Test
    void givesBlankLinesBehindTheHeaderToTheHeaderAsJekyllDoes() {
        assertCut("---\na: 1\n---\n\n\nText", "---\na: 1\n---\n\n\n", "a: 1\n", "Text");
        assertCut("---\na: 1\n---\n \n  Text", "---\na: 1\n---\n \n", "a: 1\n", "  Text");
        assertCut("---\na: 1\n---\n\n  ", "---\na: 1\n---\n\n  ", "a: 1\n", "");
    }

    @Test
    void endsAtTheFirstDelimiterLine() {
        assertCut("---\na: 1\n---\nb\n---\n", "---\na: 1\n---\n", "a: 1\n", "b\n---\n");
        assertCut(
                "---\na: |\n  ---\n--- x\n----\n---\nT",
                "---\na: |\n  ---\n--- x\n----\n---\n",
                "a: |\n  ---\n--- x\n----\n",
                "T");
    }

    @Test
    void findsNoHeaderInBodyOnlyText() {
        for (String text :
                new String[] {
                    "",
                    "Text",
                    "---",
                    "--- ",
                    "----\na: 1\n---\n",
                    "---x\n---\n",
                    "---\n\nText\n",
                    "\n---\n\nText\n\n---\n",
                    "  ---\na: 1\n---\n",
                    "---\ra: 1\r---\r"
                }) {
            PostParts parts = PostParts.split(text);

            assertThat(parts.header()).as(text).isEmpty();
            assertThat(parts.body().of(text)).isEqualTo(text);
            assertThat(parts.defect()).as(text).isEmpty();
        }
    }

    @Test
    void seesTheHeaderThatJekyllDoesNotSee() {
        assertDefect("\n---\na: 1\n---\nText", HeaderDefect.Kind.NOT_ON_FIRST_LINE, 1);
        assertDefect("\uFEFF---\na: 1\n---\nText", HeaderDefect.Kind.NOT_ON_FIRST_LINE, 1);
        assertDefect(" \n\n---\n# c\na:\n---\n", HeaderDefect.Kind.NOT_ON_FIRST_LINE, 3);
        assertDefect("---\ntitle: a\n\nText", HeaderDefect.Kind.NOT_CLOSED, 0);
        assertDefect("---\n\"a: b\": a\n ---\n", HeaderDefect.Kind.NOT_CLOSED, 0);
    }

    private static void assertCut(String text, String header, String yaml, String body) {
        PostParts parts = PostParts.split(text);

        assertThat(parts.header().orElseThrow().of(text)).isEqualTo(header);
        assertThat(parts.yaml().orElseThrow().of(text)).isEqualTo(yaml);
        assertThat(parts.body().of(text)).isEqualTo(body);
        assertThat(parts.defect()).isEmpty();
    }

    private static void assertDefect(String text, HeaderDefect.Kind kind, int start) {
        HeaderDefect defect = PostParts.split(text).defect().orElseThrow();

        assertThat(defect.kind()).isEqualTo(kind);
        assertThat(defect.span().start()).isEqualTo(start);
    }
}
