package fr.chapeau.frontmatter;

import static fr.chapeau.frontmatter.Edits.EDITOR;
import static fr.chapeau.frontmatter.Edits.assertEdit;
import static fr.chapeau.frontmatter.Edits.assertRefused;
import static fr.chapeau.frontmatter.Edits.done;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenameTest {

    @Test
    void changesTheKeyAlone() {
        assertRename("a: x # c⏎b: 1⏎", "a", "titre", "titre: x # c⏎b: 1⏎");
        assertRename("a  : x⏎b: 1⏎", "a", "titre", "titre  : x⏎b: 1⏎");
        assertRename("a:⏎- x⏎b: 1⏎", "a", "c", "c:⏎- x⏎b: 1⏎");
        assertRename("a:⏎b: 1⏎", "a", "c", "c:⏎b: 1⏎");
        assertRename("a: |⏎ x⏎b: 1⏎", "a", "longue", "longue: |⏎ x⏎b: 1⏎");
        assertRename("a: x⏎  y⏎b: 1⏎", "a", "longue", "longue: x⏎  y⏎b: 1⏎");
        assertRename("a:⏎- k: 1⏎  l: 2⏎", "a[0].k", "clef", "a:⏎- clef: 1⏎  l: 2⏎");
        assertRename("a: {k: 1, l: 2}⏎", "a.l", "m", "a: {k: 1, m: 2}⏎");
        assertRename("a: {k, l: 2}⏎", "a.k", "m", "a: {m, l: 2}⏎");
        assertRename("a: x\r\nb: 1\r\n", "b", "c", "a: x\r\nc: 1\r\n");
        assertRename("a: x⏎", "a", "a", "a: x⏎");
    }

    @Test
    void keepsTheQuotesAndAddsThoseThatAreNeeded() {
        assertRename("'a': x⏎", "a", "l'été", "'l''été': x⏎");
        assertRename("\"a\": x⏎", "a", "b", "\"b\": x⏎");
        assertRename("'a': x⏎", "a", "b\tc\u0007", "\"b\\tc\\a\": x⏎");
        assertRename("a: x⏎", "a", "no", "'no': x⏎");
        assertRename("a: x⏎", "a", "b: c", "'b: c': x⏎");
        assertRename("a: x⏎", "a", "2024", "'2024': x⏎");
        assertRename("a: x⏎", "a", "", "'': x⏎");
        assertRename("a: x⏎", "a", "b\nc", "\"b\\nc\": x⏎");
        assertRename("a: {\"k\":1}⏎", "a.k", "l", "a: {\"l\":1}⏎");
        assertRename("a: {k: 1}⏎", "a.k", "l, m", "a: {'l, m': 1}⏎");
    }

    /// The value is left alone, whatever it is.
    @Test
    void renamesTheKeyOfAValueThatIsNeverRewritten() {
        assertRename("a: &m {x: 1}⏎b: *m⏎", "a", "c", "c: &m {x: 1}⏎b: *m⏎");
        assertRename("a: &m {x: 1}⏎b: *m⏎", "b", "c", "a: &m {x: 1}⏎c: *m⏎");
        assertRename("a: !!str 12⏎", "a", "c", "c: !!str 12⏎");
        assertRename(
                "b: &m {x: 1}⏎a: {<<: *m, z: 1}⏎", "a.z", "w", "b: &m {x: 1}⏎a: {<<: *m, w: 1}⏎");
    }

    @ParameterizedTest
    @CsvSource({
        "a, b, EDIT_KEY_TAKEN",
        "a, <<, EDIT_KEY",
        "n, x, EDIT_ABSENT",
        "n, n, EDIT_ABSENT",
        "l[0], x, EDIT_NO_KEY",
        "l.k, x, EDIT_NO_MAP",
        "t, x, EDIT_OPAQUE",
        "q, x, EDIT_OPAQUE",
        "m.z, y, EDIT_KEY_TAKEN",
        "m.y, x, EDIT_OPAQUE",
        "m.<<, x, EDIT_OPAQUE",
    })
    void refusesWhatWouldChangeMore(String path, String name, FrontMatterMessage why) {
        FrontMatter before =
                FrontMatter.parse(
                        """
                        ---
                        a: 1
                        b: &b {y: 2}
                        l: [1]
                        t: 1
                        t: 2
                        ? q
                        : 1
                        m: {<<: *b, z: 1}
                        ---
                        """);
        assertRefused(EDITOR.rename(before, FieldPathTest.parsed(path), name), why);
    }

    @Test
    void refusesAKeyThatYamlCannotRead() {
        FrontMatter before = FrontMatter.parse("---\na: 1\n---\n");

        assertRefused(
                EDITOR.rename(before, FieldPath.of("a"), "x".repeat(1100)),
                FrontMatterMessage.EDIT_UNSAFE);
        assertRefused(EDITOR.rename(before, FieldPath.ROOT, "x"), FrontMatterMessage.EDIT_ROOT);
        assertRefused(
                EDITOR.rename(FrontMatter.parse("---\na: b: c\n---\n"), FieldPath.of("a"), "x"),
                FrontMatterMessage.EDIT_UNREADABLE);
    }

    private static void assertRename(String yaml, String path, String name, String expected) {
        assertEdit(yaml, (before, field) -> EDITOR.rename(before, field, name), path, expected);
    }

    @Test
    void changesNoLineEndOfTheFile() {
        String file = "---\ra: 1\n---\nT\r\nU\r";
        FrontMatter before = FrontMatter.parse("---\na: 1\n---\nT\r\nU\r");

        assertThat(done(EDITOR.rename(before, FieldPath.of("a"), "b")).apply(before.text()))
                .isEqualTo("---\nb: 1\n---\nT\r\nU\r");
        assertThat(FrontMatter.parse(file).root().entries()).isEmpty();
    }
}
