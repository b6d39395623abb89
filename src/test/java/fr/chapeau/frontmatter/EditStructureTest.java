package fr.chapeau.frontmatter;

import static fr.chapeau.frontmatter.Edits.EDITOR;
import static fr.chapeau.frontmatter.Edits.assertInsert;
import static fr.chapeau.frontmatter.Edits.assertMove;
import static fr.chapeau.frontmatter.Edits.assertRefused;
import static fr.chapeau.frontmatter.Edits.assertRemove;
import static fr.chapeau.frontmatter.Edits.assertSet;
import static fr.chapeau.frontmatter.Edits.assertUnset;
import static fr.chapeau.frontmatter.Edits.done;
import static fr.chapeau.frontmatter.Edits.list;
import static fr.chapeau.frontmatter.Edits.map;
import static fr.chapeau.frontmatter.Edits.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditStructureTest {

    @Test
    void addsAKeyBehindTheLastOne() {
        assertSet("a: 1 # c⏎# end⏎", "b", text("x"), "a: 1 # c⏎b: x⏎# end⏎");
        assertSet("a:⏎- x⏎⏎", "b", text("x"), "a:⏎- x⏎b: x⏎⏎");
        assertSet("a: |+⏎  x⏎⏎⏎", "b", text("x"), "a: |+⏎  x⏎⏎⏎b: x⏎");
        assertSet("a: |⏎  x⏎", "b", text("x"), "a: |⏎  x⏎b: x⏎");
        assertSet("a:⏎", "b", text("x"), "a:⏎b: x⏎");
        assertSet("# c⏎", "b", text("x"), "# c⏎b: x⏎");
        assertSet("", "b", text("x"), "b: x⏎");
        assertSet("{}⏎", "b", text("x"), "b: x⏎");
        assertSet("{a: 1}⏎", "b", text("x: y"), "{a: 1, b: 'x: y'}⏎");
        assertSet("a:⏎    k: 1⏎b: 1⏎", "a.l", text("x"), "a:⏎    k: 1⏎    l: x⏎b: 1⏎");
        assertSet("a:⏎- k: 1⏎- k: 2⏎", "a[0].l", text("x"), "a:⏎- k: 1⏎  l: x⏎- k: 2⏎");
    }

    /// What a flow list holds without braces is a map of one key (YAML 1.1, section 9.2.2).
    @Test
    void givesASinglePairItsBracesWhereTheyAreNeeded() {
        assertSet("a: [k: 1]⏎", "a[0].l", text("x"), "a: [{k: 1, l: x}]⏎");
        assertSet("a: [k: 1, l: 2]⏎", "a[1].m", text("x"), "a: [k: 1, {l: 2, m: x}]⏎");
        assertSet("a: [x, k: , y]⏎", "a[1].m", text("x"), "a: [x, {k: , m: x}, y]⏎");
        assertSet("a: [b: [k: 1]]⏎", "a[0].b[0].l", text("x"), "a: [b: [{k: 1, l: x}]]⏎");
        assertSet("a: [{k: 1}: 2]⏎", "a[0].l", text("x"), "a: [{{k: 1}: 2, l: x}]⏎");
        assertSet("a: [? k : 1]⏎", "a[0].l", text("x"), "a: [{? k : 1, l: x}]⏎");
        assertSet("a: [ 'k' :⏎ 1 ] # c⏎", "a[0].l", text("x"), "a: [ {'k' :⏎ 1, 'l': x} ] # c⏎");
        assertSet(
                "a: [k: 1]⏎", "a[0]", map("k", text("2"), "l", text("x")), "a: [{k: '2', l: x}]⏎");
        assertUnset("a: [k: 1, x]⏎", "a[0].k", "a: [{}, x]⏎");
    }

    @Test
    void keepsACommentOutOfABlockThatMovesAboveIt() {
        assertMove(
                "a:⏎  - x⏎  - y⏎    # c⏎  - |+⏎    z⏎b: 1⏎",
                "a",
                0,
                2,
                "a:⏎  - y⏎    # c⏎  - |+⏎    z⏎  - x⏎b: 1⏎");
    }

    @Test
    void keepsTheBlankBehindAColonWithoutValue() {
        assertMove("a: [k: , x]⏎", "a", 0, 1, "a: [x, k: ]⏎");
        assertRemove("a: [k: , x]⏎", "a", 1, "a: [k: ]⏎");
        assertInsert("a: [k: ]⏎", "a", 1, text("x"), "a: [k: , x]⏎");
        assertSet("a: {k: , l: }⏎", "a.m", text("x"), "a: {k: , l: , m: x}⏎");
    }

    @Test
    void takesNoKeyOutThatAnotherMapBringsIn() {
        FrontMatter before = FrontMatter.parse("---\na:\n- <<: {k: 1}\n  l: 2\n- x\n---\n");

        assertRefused(
                EDITOR.set(before, FieldPath.of("a"), list(map("l", text("3")), text("y"))),
                FrontMatterMessage.EDIT_OPAQUE);
        assertSet(
                "a:⏎- <<: {k: one}⏎  l: 2⏎",
                "a",
                list(map("k", text("one"), "l", text("3"))),
                "a:⏎- <<: {k: one}⏎  l: '3'⏎");
    }

    @Test
    void addsAKeyBelowOneWithoutColon() {
        assertSet("? a⏎", "b", text("x"), "? a⏎b: x⏎");
        assertSet("? a # c: d⏎⏎", "b", text("x"), "? a # c: d⏎b: x⏎⏎");
        assertSet("? a⏎# c⏎: 1⏎", "b", text("x"), "? a⏎# c⏎: 1⏎b: x⏎");
    }

    @Test
    void makesWhatIsMissingOnTheWay() {
        assertSet("a: 1⏎", "b.c.d", text("x"), "a: 1⏎b:⏎  c:⏎    d: x⏎");
        assertSet("a: 1⏎", "b[0].c", text("x"), "a: 1⏎b:⏎- c: x⏎");
        assertSet("a: 1⏎", "b[0]", text("x"), "a: 1⏎b:⏎- x⏎");
        assertSet("a:⏎b: 1⏎", "a.c", text("x"), "a:⏎  c: x⏎b: 1⏎");
        assertSet("a: ~ # c⏎b: 1⏎", "a.c", text("x"), "a: # c⏎  c: x⏎b: 1⏎");
        assertSet("a: {}⏎", "a.c", text("x"), "a:⏎  c: x⏎");
        assertSet("a:⏎  - x⏎", "b[0]", text("w"), "a:⏎  - x⏎b:⏎  - w⏎");
        assertSet("a: [x]⏎", "b[0]", text("w"), "a: [x]⏎b: [w]⏎");
        assertSet("a: [x]⏎", "a[1]", text("w"), "a: [x, w]⏎");
        assertSet("a:⏎    k: 1⏎", "b.c", text("x"), "a:⏎    k: 1⏎b:⏎    c: x⏎");
        assertSet("a: 1⏎", "b", list(), "a: 1⏎b: []⏎");
        assertSet("a: 1⏎", "b", map(), "a: 1⏎b: {}⏎");
        assertSet("a: 1⏎", "b", new FieldValue.Null(), "a: 1⏎b:⏎");
        assertSet("a: 1⏎", "\"x.y\"", text("x"), "a: 1⏎x.y: x⏎");
        assertSet("a: 1⏎", "no", text("x"), "a: 1⏎'no': x⏎");
        assertSet("a: 1⏎", "b: c", text("x"), "a: 1⏎'b: c': x⏎");
    }

    @Test
    void makesTheFrontMatterItself() {
        assertFile("Text\n", "a", text("x"), "---\na: x\n---\n\nText\n");
        assertFile("", "a", text("x"), "---\na: x\n---\n");
        assertFile("\r\nText\r\n", "a", text("x"), "---\r\na: x\r\n---\r\n\r\n\r\nText\r\n");
        assertFile("---\n---", "a", text("x"), "---\na: x\n---");
        assertFile("---\n\n---\nT", "a", text("x"), "---\n\na: x\n---\nT");
        assertFile("---\na: 1\n...\nT", "b", text("x"), "---\na: 1\nb: x\n...\nT");
        assertFile("---\na: 1\n---", "b", text("x\ny"), "---\na: 1\nb: |-\n  x\n  y\n---");
    }

    @Test
    void removesAKeyWithItsLines() {
        assertUnset("a: 1⏎b: 2 # c⏎c: 3⏎", "b", "a: 1⏎c: 3⏎");
        assertUnset("a: 1⏎b:⏎- x⏎- y⏎c: 3⏎", "b", "a: 1⏎c: 3⏎");
        assertUnset("a: 1⏎# c⏎b: |⏎  x⏎c: 3⏎", "b", "a: 1⏎# c⏎c: 3⏎");
        assertUnset("a: 1⏎", "a", "");
        assertUnset("a:⏎  b: 1⏎c: 2⏎", "a.b", "a: {}⏎c: 2⏎");
        assertUnset("a:⏎- k: 1⏎  l: 2⏎- k: 3⏎", "a[0].k", "a:⏎- l: 2⏎- k: 3⏎");
        assertUnset("a:⏎- k: 1⏎  # c⏎  l: 2⏎", "a[0].k", "a:⏎- # c⏎  l: 2⏎");
        assertUnset("a:⏎- k: 1⏎  l: 2⏎- k: 3⏎", "a[0].l", "a:⏎- k: 1⏎- k: 3⏎");
        assertUnset("a:⏎- k: 1⏎- k: 3⏎", "a[0].k", "a:⏎- {}⏎- k: 3⏎");
        assertUnset("a: {k: 1, l: 2}⏎", "a.k", "a: {l: 2}⏎");
        assertUnset("a: {k: 1, l: 2}⏎", "a.l", "a: {k: 1}⏎");
        assertUnset("a: {k: 1}⏎", "a.k", "a: {}⏎");
        assertUnset("a: 1⏎", "b.c", "a: 1⏎");
        assertUnset("a: 1⏎b:⏎", "b", "a: 1⏎");
        assertUnset("a: 1\r\nb: 2\r\n", "a", "b: 2\r\n");
        assertUnset("a:⏎- x⏎- y⏎", "a[0]", "a:⏎- y⏎");
    }

    @Test
    void insertsItems() {
        FieldValue n = text("new");
        assertInsert("a:⏎- x⏎- y # c⏎b: 1⏎", "a", 0, n, "a:⏎- new⏎- x⏎- y # c⏎b: 1⏎");
        assertInsert("a:⏎- x # c⏎- y⏎b: 1⏎", "a", 1, n, "a:⏎- x # c⏎- new⏎- y⏎b: 1⏎");
        assertInsert("a:⏎  - x⏎  - y # c⏎b: 1⏎", "a", 2, n, "a:⏎  - x⏎  - y # c⏎  - new⏎b: 1⏎");
        assertInsert("a:⏎- x⏎# c⏎- y⏎", "a", 1, n, "a:⏎- x⏎- new⏎# c⏎- y⏎");
        assertInsert("a: [x, y]⏎", "a", 0, n, "a: [new, x, y]⏎");
        assertInsert("a: [x, y]⏎", "a", 2, n, "a: [x, y, new]⏎");
        assertInsert("a: [ x, y, ]⏎", "a", 2, n, "a: [ x, y, new, ]⏎");
        assertInsert("a: []⏎b:⏎- x⏎", "a", 0, n, "a:⏎- new⏎b:⏎- x⏎");
        assertInsert("a: []⏎b: [x]⏎", "a", 0, n, "a: [new]⏎b: [x]⏎");
        assertInsert("a:⏎b: 1⏎", "a", 0, n, "a:⏎- new⏎b: 1⏎");
        assertInsert("b: 1⏎", "a", 0, n, "b: 1⏎a:⏎- new⏎");
        assertInsert("a:⏎- - x⏎  - y⏎", "a[0]", 0, n, "a:⏎- - new⏎  - x⏎  - y⏎");
        assertInsert(
                "a:⏎- k: x⏎  l: |⏎    t⏎b: 1⏎",
                "a",
                1,
                map("k", n, "l", text("t\nu\n")),
                "a:⏎- k: x⏎  l: |⏎    t⏎- k: new⏎  l: |⏎    t⏎    u⏎b: 1⏎");
        assertInsert("a: 1⏎", "b", 0, map("k", list(n)), "a: 1⏎b:⏎- k:⏎  - new⏎");
    }

    @Test
    void removesItems() {
        assertRemove("a:⏎- x⏎- y # c⏎- z⏎", "a", 1, "a:⏎- x⏎- z⏎");
        assertRemove("a:⏎- k: 1⏎  l: 2⏎- z⏎", "a", 0, "a:⏎- z⏎");
        assertRemove("a:⏎- x⏎b: 1⏎", "a", 0, "a: []⏎b: 1⏎");
        assertRemove("a: # c⏎  - x⏎b: 1⏎", "a", 0, "a: [] # c⏎b: 1⏎");
        assertRemove("a: [x]⏎", "a", 0, "a: []⏎");
        assertRemove("a: [x, y]⏎", "a", 0, "a: [y]⏎");
        assertRemove("a: [x, y]⏎", "a", 1, "a: [x]⏎");
        assertRemove("a:⏎- - x⏎  - y⏎", "a[0]", 0, "a:⏎- - y⏎");
        assertRemove("a:⏎-⏎-⏎- z⏎", "a", 1, "a:⏎-⏎- z⏎");
    }

    @Test
    void movesItems() {
        assertMove("a:⏎- x⏎- y⏎- z⏎", "a", 0, 2, "a:⏎- y⏎- z⏎- x⏎");
        assertMove("a:⏎- x # x⏎- y⏎- z⏎b: 1⏎", "a", 2, 0, "a:⏎- z⏎- x # x⏎- y⏎b: 1⏎");
        assertMove(
                "a:⏎  - k: 1⏎    l: 2⏎  # c⏎  - k: 3⏎b: 1⏎",
                "a",
                1,
                0,
                "a:⏎  # c⏎  - k: 3⏎  - k: 1⏎    l: 2⏎b: 1⏎");
        assertMove("a:⏎  - x⏎# c⏎  - y⏎", "a", 0, 1, "a:⏎  - y⏎# c⏎  - x⏎");
        assertMove("a: [x, 'y',  {z: 1}]⏎", "a", 0, 1, "a: ['y', x,  {z: 1}]⏎");
        assertMove("a:⏎- |⏎  x⏎⏎- y⏎", "a", 0, 1, "a:⏎- y⏎⏎- |⏎  x⏎");
        assertMove("a:⏎- - x⏎  - y⏎", "a[0]", 0, 1, "a:⏎- - y⏎  - x⏎");
        assertMove("a:⏎- x⏎- y⏎", "a", 1, 1, "a:⏎- x⏎- y⏎");
    }

    @Test
    void writesOnlyWhatDiffersInAListOrMap() {
        assertSet(
                "a:⏎- x # x⏎- \"y\"⏎- z # z⏎",
                "a",
                list(text("x"), text("w"), text("z")),
                "a:⏎- x # x⏎- \"w\"⏎- z # z⏎");
        assertSet(
                "a:⏎- x # x⏎- y⏎- z # z⏎", "a", list(text("x"), text("z")), "a:⏎- x # x⏎- z # z⏎");
        assertSet(
                "a:⏎- x # x⏎- z # z⏎",
                "a",
                list(text("x"), text("w"), text("z")),
                "a:⏎- x # x⏎- w⏎- z # z⏎");
        assertSet(
                "a:⏎  k: 1 # k⏎  l: 2⏎",
                "a",
                map("k", new FieldValue.Number("1"), "m", text("x")),
                "a:⏎  k: 1 # k⏎  m: x⏎");
        assertSet("a:⏎- x⏎- y⏎", "a", list(), "a: []⏎");
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "base.x", "copy", "copy.y", "m.<<", "tag", "twice", "q"})
    void refusesWhatItMustNotRewrite(String path) {
        String file =
                """
                ---
                base: &base {x: 1}
                copy: *base
                m: {<<: *base, z: 1}
                tag: !!str 12
                twice: 1
                twice: 2
                ? q
                : v
                ok: 1
                ---
                """;
        FrontMatter before = FrontMatter.parse(file);
        FieldPath field = FieldPathTest.parsed(path);

        assertRefused(EDITOR.set(before, field, text("n")), FrontMatterMessage.EDIT_OPAQUE);
        for (String inside : new String[] {"copy.x", "m.x", "twice", "q"}) {
            assertRefused(
                    EDITOR.unset(before, FieldPathTest.parsed(inside)),
                    FrontMatterMessage.EDIT_OPAQUE);
        }
        assertThat(done(EDITOR.set(before, FieldPath.of("ok"), text("n"))).apply(file))
                .isEqualTo(file.replace("ok: 1", "ok: n"));
        assertThat(done(EDITOR.set(before, FieldPath.of("m").key("z"), text("n"))).apply(file))
                .isEqualTo(file.replace("z: 1", "z: n"));
    }

    @Test
    void refusesWhatMakesNoSense() {
        FrontMatter before = FrontMatter.parse("---\na: x\nb: [1]\nc: {d: 1}\n---\n");
        assertSetRefused(before, "a.b", FrontMatterMessage.EDIT_NO_MAP);
        assertSetRefused(before, "b.k", FrontMatterMessage.EDIT_NO_MAP);
        assertSetRefused(before, "a[0]", FrontMatterMessage.EDIT_NO_LIST);
        assertSetRefused(before, "c[0]", FrontMatterMessage.EDIT_NO_LIST);
        assertSetRefused(before, "b[3]", FrontMatterMessage.EDIT_NO_ITEM);
        assertSetRefused(before, "n[1]", FrontMatterMessage.EDIT_NO_ITEM);
        assertSetRefused(before, "<<", FrontMatterMessage.EDIT_KEY);
        FieldPath a = FieldPath.of("a");
        assertRefused(EDITOR.insertItem(before, a, 0, text("x")), FrontMatterMessage.EDIT_NO_LIST);
        assertRefused(
                EDITOR.removeItem(before, FieldPath.of("b"), 1), FrontMatterMessage.EDIT_NO_ITEM);
        assertRefused(
                EDITOR.moveItem(before, FieldPath.of("b"), 0, 1), FrontMatterMessage.EDIT_NO_ITEM);
        assertRefused(
                EDITOR.removeItem(before, FieldPath.of("z"), 0), FrontMatterMessage.EDIT_ABSENT);
        assertRefused(
                EDITOR.set(before, a, text("x\uD83D")), FrontMatterMessage.EDIT_HALF_CHARACTER);
        assertRefused(
                EDITOR.set(before, a, new FieldValue.Timestamp("hier")),
                FrontMatterMessage.EDIT_NOT_A_DATE);
        assertRefused(
                EDITOR.set(before, a, new FieldValue.Number("1e999999999")),
                FrontMatterMessage.EDIT_NOT_A_NUMBER);
        assertRefused(EDITOR.set(before, FieldPath.ROOT, text("x")), FrontMatterMessage.EDIT_ROOT);
    }

    @Test
    void refusesToEditWhatCannotBeRead() {
        for (String file :
                new String[] {"---\na: b: c\n---\n", "\n---\na: 1\n---\n", "---\na: 1\n"}) {
            assertSetRefused(FrontMatter.parse(file), "a", FrontMatterMessage.EDIT_UNREADABLE);
        }
    }

    private static void assertSetRefused(
            FrontMatter before, String path, FrontMatterMessage message) {
        assertRefused(EDITOR.set(before, FieldPathTest.parsed(path), text("n")), message);
    }

    private static void assertFile(String file, String path, FieldValue value, String expected) {
        FrontMatter before = FrontMatter.parse(file);

        assertThat(done(EDITOR.set(before, FieldPathTest.parsed(path), value)).apply(file))
                .isEqualTo(expected);
    }
}
