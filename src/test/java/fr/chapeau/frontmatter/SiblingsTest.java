package fr.chapeau.frontmatter;

import static fr.chapeau.frontmatter.Edits.assertInsert;
import static fr.chapeau.frontmatter.Edits.assertSet;
import static fr.chapeau.frontmatter.Edits.list;
import static fr.chapeau.frontmatter.Edits.map;
import static fr.chapeau.frontmatter.Edits.text;

import org.junit.jupiter.api.Test;

/// New items of lists look like those beside them.
class SiblingsTest {
    private static final FieldValue N = text("new");

    @Test
    void takeTheQuotesOfTheStringsBeside() {
        assertInsert("a:⏎- \"x\"⏎- \"y\"⏎", "a", 2, N, "a:⏎- \"x\"⏎- \"y\"⏎- \"new\"⏎");
        assertInsert("a:⏎- 'x'⏎", "a", 0, text("l'été"), "a:⏎- 'l''été'⏎- 'x'⏎");
        assertInsert("a: ['x', 'y']⏎", "a", 1, N, "a: ['x', 'new', 'y']⏎");
        assertInsert("a: [\"x\"]⏎", "a", 1, text("é\nà"), "a: [\"x\", \"é\\nà\"]⏎");
        assertInsert("a:⏎- \"x\"⏎- y⏎", "a", 2, N, "a:⏎- \"x\"⏎- y⏎- new⏎");
        assertInsert("a:⏎- 'x'⏎", "a", 1, text("x\u0007"), "a:⏎- 'x'⏎- \"x\\a\"⏎");
        assertInsert("a:⏎- >-⏎  x⏎- >-⏎  y⏎", "a", 2, N, "a:⏎- >-⏎  x⏎- >-⏎  y⏎- >-⏎  new⏎");
    }

    /// `'10:30'` shows no habit, only a need.
    @Test
    void quoteWithoutNeedOnlyWhereTheyDo() {
        assertInsert("a:⏎- '10:30'⏎", "a", 1, N, "a:⏎- '10:30'⏎- new⏎");
        assertInsert("a:⏎- \"10:30\"⏎", "a", 1, text("11:30"), "a:⏎- \"10:30\"⏎- \"11:30\"⏎");
        assertInsert("a:⏎- x⏎- \"y: z\"⏎", "a", 2, text("b: c"), "a:⏎- x⏎- \"y: z\"⏎- \"b: c\"⏎");
        assertInsert("a:⏎- x⏎- y⏎", "a", 2, text("no"), "a:⏎- x⏎- y⏎- 'no'⏎");
    }

    @Test
    void takeTheGapBehindTheDash() {
        assertInsert("a:⏎-   x⏎", "a", 1, N, "a:⏎-   x⏎-   new⏎");
        assertInsert(
                "a:⏎-   k: 1⏎    l: 2⏎",
                "a",
                1,
                map("k", N, "l", list(N)),
                "a:⏎-   k: 1⏎    l: 2⏎-   k: new⏎    l:⏎    - new⏎");
        assertInsert(
                "a:⏎  -⏎    k: 1⏎    l: 2⏎",
                "a",
                1,
                map("k", N, "l", N),
                "a:⏎  -⏎    k: 1⏎    l: 2⏎  -⏎    k: new⏎    l: new⏎");
        assertInsert("a:⏎-⏎- k: 1⏎", "a", 2, map("k", N), "a:⏎-⏎- k: 1⏎- k: new⏎");
    }

    @Test
    void keepTheBlankLinesBetweenThem() {
        assertInsert("a:⏎- x⏎⏎- y⏎b: 1⏎", "a", 2, N, "a:⏎- x⏎⏎- y⏎⏎- new⏎b: 1⏎");
        assertInsert("a:⏎- x⏎⏎- y⏎b: 1⏎", "a", 1, N, "a:⏎- x⏎⏎- new⏎⏎- y⏎b: 1⏎");
        assertInsert("a:⏎- x⏎⏎- y⏎b: 1⏎", "a", 0, N, "a:⏎- new⏎⏎- x⏎⏎- y⏎b: 1⏎");
        assertInsert("a:⏎- x⏎⏎- y⏎- z⏎", "a", 3, N, "a:⏎- x⏎⏎- y⏎- z⏎- new⏎");
        assertInsert("a:⏎- |+⏎  x⏎⏎- |+⏎  y⏎", "a", 2, N, "a:⏎- |+⏎  x⏎⏎- |+⏎  y⏎- new⏎");
    }

    @Test
    void takeTheShapeOfTheMapsBeside() {
        assertInsert(
                "a:⏎- {k: 'x', l: 1}⏎",
                "a",
                1,
                map("l", new FieldValue.Number("2"), "k", N),
                "a:⏎- {k: 'x', l: 1}⏎- {k: 'new', l: 2}⏎");
        assertInsert(
                "a:⏎- \"k\": \"x\"⏎  \"l\": [1]⏎",
                "a",
                1,
                map("l", list(new FieldValue.Number("2")), "k", N),
                "a:⏎- \"k\": \"x\"⏎  \"l\": [1]⏎- \"k\": \"new\"⏎  \"l\": [2]⏎");
        assertInsert(
                "a:⏎- k: yes⏎  m: ~⏎",
                "a",
                0,
                map("m", new FieldValue.Null(), "k", new FieldValue.Bool(false)),
                "a:⏎- k: no⏎  m: ~⏎- k: yes⏎  m: ~⏎");
        assertInsert(
                "a:⏎- k:⏎  - l: \"x\"⏎    m: y⏎",
                "a",
                1,
                map("k", list(map("m", N, "l", N))),
                "a:⏎- k:⏎  - l: \"x\"⏎    m: y⏎- k:⏎  - l: \"new\"⏎    m: new⏎");
    }

    @Test
    void showHowAMissingKeyOfAnItemIsWritten() {
        assertSet("a:⏎- k: \"x\"⏎- l: 1⏎", "a[1].k", N, "a:⏎- k: \"x\"⏎- l: 1⏎  k: \"new\"⏎");
        assertSet("a:⏎- k: \"x\"⏎- k:⏎", "a[1].k", N, "a:⏎- k: \"x\"⏎- k: \"new\"⏎");
        assertSet("b:⏎- 1⏎a:⏎- k: [x]⏎- k:⏎", "a[1].k[0]", N, "b:⏎- 1⏎a:⏎- k: [x]⏎- k: [new]⏎");
        assertSet(
                "a:⏎- k:⏎    l: 'x'⏎    m: 1⏎- k:⏎    m: 2⏎",
                "a[1].k.l",
                N,
                "a:⏎- k:⏎    l: 'x'⏎    m: 1⏎- k:⏎    l: 'new'⏎    m: 2⏎");
        assertSet("a: \"x\"⏎", "b", N, "a: \"x\"⏎b: new⏎");
    }

    @Test
    void showHowFlowListsAreSpaced() {
        assertInsert("a: [x,y]⏎", "a", 2, N, "a: [x,y,new]⏎");
        assertInsert("a: [⏎  x,⏎  y⏎]⏎", "a", 2, N, "a: [⏎  x,⏎  y,⏎  new⏎]⏎");
        assertInsert("a: [⏎  x,⏎  y,⏎]⏎", "a", 0, N, "a: [⏎  new,⏎  x,⏎  y,⏎]⏎");
        assertInsert("a: [⏎  x, # c⏎  y⏎]⏎", "a", 2, N, "a: [⏎  x, # c⏎  y, new⏎]⏎");
    }
}
