package fr.chapeau.frontmatter;

import static fr.chapeau.frontmatter.Edits.EDITOR;
import static fr.chapeau.frontmatter.Edits.done;
import static fr.chapeau.frontmatter.Edits.list;
import static fr.chapeau.frontmatter.Edits.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.problem.Outcome;
import fr.chapeau.text.FileText;
import fr.chapeau.text.TextEdits;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/// Where a front matter starts and ends: the edges of the file, of the block, and of a last value.
class FileEdgesTest {

    @Test
    void aBlockMayEndWithoutLineEnd() {
        assertSet("---\na: x\n---", "a", text("w"), "---\na: w\n---");
        assertSet("---\na: x\n---", "b", text("w"), "---\na: x\nb: w\n---");
        assertSet("---\na:\n---", "a", list(text("w")), "---\na:\n- w\n---");
        assertSet("---\na: |\n  x\n---", "a", text("w\nz\n"), "---\na: |\n  w\n  z\n---");
        assertSet("---\r\na: x\r\n---", "b", text("w"), "---\r\na: x\r\nb: w\r\n---");
        assertUnset("---\na: x\n---", "a", "---\n---");
    }

    @Test
    void threeDotsMayCloseIt() {
        assertSet("---\na: x\n...\nT\n", "a", text("w"), "---\na: w\n...\nT\n");
        assertSet("---\na: x\n...", "b", text("w"), "---\na: x\nb: w\n...");
        assertUnset("---\na:\n- x\n...\nT", "a[0]", "---\na: []\n...\nT");
        assertSet("---\n...\nT", "a", text("w"), "---\na: w\n...\nT");
    }

    @Test
    void aFileMayHaveNoBodyAndABodyNoFrontMatter() {
        assertSet("---\na: x\n---\n", "b", text("w"), "---\na: x\nb: w\n---\n");
        assertSet("Texte\n", "a", text("w"), "---\na: w\n---\n\nTexte\n");
        assertSet("\n\nTexte", "a", text("w"), "---\na: w\n---\n\n\n\nTexte");
        assertSet("-- \nTexte\n", "a", text("w"), "---\na: w\n---\n\n-- \nTexte\n");
        assertSet("", "a.b[0].c", text("w"), "---\na:\n  b:\n  - c: w\n---\n");
    }

    @Test
    void aBlockMayBeEmptyOrHoldCommentsAlone() {
        assertSet("---\n---\nT", "a", text("w"), "---\na: w\n---\nT");
        assertSet("---\n\n\n---\nT", "a", text("w"), "---\n\n\na: w\n---\nT");
        assertSet("---\n# c\n---\nT", "a", text("w"), "---\n# c\na: w\n---\nT");
        assertSet("---\n~\n---\nT", "a", text("w"), "---\na: w\n---\nT");
        assertSet("---\n{}\n---\nT", "a", text("w"), "---\na: w\n---\nT");
        assertSet("---  \n---\nT", "a", text("w"), "---  \na: w\n---\nT");
    }

    @Test
    void aListMayBecomeEmptyAndHaveItemsAgain() {
        String file = "---\na: # c\n  - x # d\nb: 1\n---\nT\n";

        String empty = unset(file, "a[0]");
        String again = set(empty, "a[0]", text("x"));

        assertThat(empty).isEqualTo("---\na: [] # c # d\nb: 1\n---\nT\n");
        assertThat(again).isEqualTo("---\na: # c # d\n- x\nb: 1\n---\nT\n");
        assertSet("---\na:\n---\nT\n", "a[0]", text("x"), "---\na:\n- x\n---\nT\n");
        assertSet("---\na: ~\n---\nT\n", "a[0].k", text("x"), "---\na:\n- k: x\n---\nT\n");
        assertSet("---\na: null # c\n---\n", "a[0]", text("x"), "---\na: # c\n- x\n---\n");
    }

    @Test
    void lineEndsAreThoseOfTheFile() {
        assertSet(
                "---\r\na:\r\n- x\r\nb: 1\r\n---\r\nT\r\n",
                "a[1]",
                text("w\nz"),
                "---\r\na:\r\n- x\r\n- |-\r\n  w\r\n  z\r\nb: 1\r\n---\r\nT\r\n");
        assertUnset("---\r\na: 1\r\nb: 2 \r\n---\r\nT", "b", "---\r\na: 1\r\n---\r\nT");
        assertEdit(
                "---\r\na:\r\n- x\r\n- w\r\n---\r\n",
                (before, path) -> EDITOR.moveItem(before, path, 1, 0),
                "a",
                "---\r\na:\r\n- w\r\n- x\r\n---\r\n");
    }

    @Test
    void aByteOrderMarkStays() {
        byte[] bytes = "\uFEFF---\na: x\n---\nT".getBytes(StandardCharsets.UTF_8);
        FileText file = FileText.decode(bytes).orElseThrow();

        String after = set(file.text(), "a", text("w"));

        assertThat(new FileText(after, file.bom()).encode())
                .isEqualTo("\uFEFF---\na: w\n---\nT".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tabsMayStandWhereLibyamlTakesThem() {
        assertSet(
                "---\na:\tx\t# c\nb: 1\t\n---\n", "a", text("w"), "---\na:\tw\t# c\nb: 1\t\n---\n");
        assertSet(
                "---\na: x\t\nb: 1\n---\n", "a", text("w\nz"), "---\na: |-\n  w\n  z\nb: 1\n---\n");
        assertSet("---\na: [x,\ty]\n---\n", "a[1]", text("z"), "---\na: [x,\tz]\n---\n");
        assertSet("---\na: 'x'\t\n---\n", "b", text("w"), "---\na: 'x'\t\nb: w\n---\n");
        assertUnset("---\na: |\n  x\n\t\nb: 1\n---\n", "b", "---\na: |\n  x\n\t\n---\n");
    }

    @Test
    void markersInsideABlockAreText() {
        String file = "---\na: |\n  ---\n  ...\nb: 1\n---\nT\n";

        assertSet(file, "b", text("w"), file.replace("b: 1", "b: w"));
        assertSet(
                file,
                "a",
                text("---\nx: w\n---\n"),
                "---\na: |\n  ---\n  x: w\n  ---\nb: 1\n---\nT\n");
        assertSet(
                "---\na: x\n---\nT\n",
                "a",
                text("x\n---\nw"),
                "---\na: |-\n  x\n  ---\n  w\n---\nT\n");
    }

    @Test
    void moreThanOneDocumentIsLeftAlone() {
        for (String file :
                new String[] {
                    "---\na: 1\n--- # c\nb: 2\n---\nT\n", "---\na: 1\n... # c\nb: 2\n---\nT\n"
                }) {
            FrontMatter before = FrontMatter.parse(file);
            assertThat(before.problem()).isPresent();
            Edits.assertRefused(
                    EDITOR.set(before, FieldPath.of("a"), text("x")),
                    FrontMatterMessage.EDIT_UNREADABLE);
        }
    }

    private static void assertSet(String file, String path, FieldValue value, String expected) {
        assertThat(set(file, path, value)).isEqualTo(expected);
    }

    private static String set(String file, String path, FieldValue value) {
        FrontMatter before = FrontMatter.parse(file);
        return done(EDITOR.set(before, FieldPathTest.parsed(path), value)).apply(file);
    }

    private static String unset(String file, String path) {
        FrontMatter before = FrontMatter.parse(file);
        return done(EDITOR.unset(before, FieldPathTest.parsed(path))).apply(file);
    }

    private static void assertUnset(String file, String path, String expected) {
        assertThat(unset(file, path)).isEqualTo(expected);
    }

    private static void assertEdit(
            String file,
            BiFunction<FrontMatter, FieldPath, Outcome<TextEdits>> edit,
            String path,
            String expected) {
        FrontMatter before = FrontMatter.parse(file);
        assertThat(done(edit.apply(before, FieldPathTest.parsed(path))).apply(file))
                .isEqualTo(expected);
    }
}
