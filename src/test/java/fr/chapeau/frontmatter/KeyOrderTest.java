package fr.chapeau.frontmatter;

import static fr.chapeau.frontmatter.Edits.EDITOR;
import static fr.chapeau.frontmatter.Edits.assertEdit;
import static fr.chapeau.frontmatter.Edits.map;
import static fr.chapeau.frontmatter.Edits.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeyOrderTest {
    private static final KeyOrder USUAL = KeyOrder.of("layout", "title", "date", "tags", "image");

    @Test
    void putsANewKeyBehindTheNearestUsualPredecessor() {
        assertAdd("title: x⏎tags: []⏎image: y⏎", "date", "title: x⏎date: v⏎tags: []⏎image: y⏎");
        assertAdd("title: x⏎autre: 1⏎image: y⏎", "tags", "title: x⏎tags: v⏎autre: 1⏎image: y⏎");
        assertAdd(
                "tags: # c⏎- x⏎- y # d⏎# e⏎z: 1⏎",
                "image",
                "tags: # c⏎- x⏎- y # d⏎image: v⏎# e⏎z: 1⏎");
        assertAdd("tags:⏎  - x⏎  # e⏎z: 1⏎", "image", "tags:⏎  - x⏎  # e⏎image: v⏎z: 1⏎");
        assertAdd("title: |⏎  x⏎⏎⏎image: y⏎", "tags", "title: |⏎  x⏎tags: v⏎⏎⏎image: y⏎");
        assertAdd("title: &t x⏎image: *t⏎", "tags", "title: &t x⏎tags: v⏎image: *t⏎");
        assertAdd("title: x\r\nimage: y\r\n", "date", "title: x\r\ndate: v\r\nimage: y\r\n");
    }

    @Test
    void putsANewKeyBeforeTheNearestUsualSuccessorElse() {
        assertAdd("title: x⏎image: y⏎", "layout", "layout: v⏎title: x⏎image: y⏎");
        assertAdd("autre: 1⏎title: x⏎", "layout", "autre: 1⏎layout: v⏎title: x⏎");
        assertAdd("# tout⏎⏎# c⏎title: x⏎", "layout", "# tout⏎⏎layout: v⏎# c⏎title: x⏎");
        assertAdd("{title: x, image: y}⏎", "layout", "{layout: v, title: x, image: y}⏎");
        assertAdd("{title: x,image: y}⏎", "date", "{title: x,date: v,image: y}⏎");
    }

    @Test
    void putsANewKeyLastWhereNothingIsUsual() {
        assertAdd("title: x⏎autre: 1⏎", "neuf", "title: x⏎autre: 1⏎neuf: v⏎");
        assertAdd("autre: 1⏎", "date", "autre: 1⏎date: v⏎");
        assertAdd("", "date", "date: v⏎");
        assertAdd("? title⏎: x⏎autre: 1⏎", "date", "? title⏎: x⏎date: v⏎autre: 1⏎");
    }

    @Test
    void knowsTheOrderOfMapsBelow() {
        KeyOrder item = KeyOrder.of("image", "alternative", "legende");
        KeyOrder usual =
                new KeyOrder(
                        List.of("title", "diaporama", "fin"),
                        Map.of("diaporama", item, "une", KeyOrder.of("url", "texte")));

        assertThat(usual.at(FieldPathTest.parsed("diaporama[3]"))).isEqualTo(item);
        assertThat(usual.at(FieldPathTest.parsed("diaporama[3].x.y"))).isEqualTo(KeyOrder.NONE);
        assertAdd(
                usual,
                "fin: 1⏎diaporama:⏎- image: x⏎  legende: y⏎- legende: z⏎",
                "diaporama[0].alternative",
                text("v"),
                "fin: 1⏎diaporama:⏎- image: x⏎  alternative: v⏎  legende: y⏎- legende: z⏎");
        assertAdd(
                usual,
                "diaporama:⏎- legende: z⏎fin: 1⏎",
                "diaporama[0].image",
                text("v"),
                "diaporama:⏎- image: v⏎  legende: z⏎fin: 1⏎");
        assertAdd(
                usual,
                "title: 1⏎fin: 1⏎",
                "diaporama[0]",
                map("legende", text("l"), "autre", text("o"), "image", text("i")),
                "title: 1⏎diaporama:⏎- image: i⏎  legende: l⏎  autre: o⏎fin: 1⏎");
        assertAdd(usual, "une: {texte: x}⏎", "une.url", text("v"), "une: {url: v, texte: x}⏎");
        assertAdd(usual, "une:⏎  texte: x⏎", "une.url", text("v"), "une:⏎  url: v⏎  texte: x⏎");
    }

    @Test
    void takesTheOrderOfTheItemsBesideBeforeAnyOther() {
        KeyOrder usual = new KeyOrder(List.of(), Map.of("a", KeyOrder.of("k", "l", "m")));
        assertAdd(
                usual,
                "a:⏎- m: 1⏎  k: 2⏎  l: 0⏎- m: 3⏎  l: 4⏎",
                "a[1].k",
                text("v"),
                "a:⏎- m: 1⏎  k: 2⏎  l: 0⏎- m: 3⏎  k: v⏎  l: 4⏎");
        assertAdd(
                usual,
                "a:⏎- m: 1⏎  k: 2⏎",
                "a[1]",
                map("k", text("x"), "l", text("w"), "m", text("z")),
                "a:⏎- m: 1⏎  k: 2⏎- m: z⏎  k: x⏎  l: w⏎");
    }

    @Test
    void mergesTheOrdersOfSeveralMaps() {
        assertThat(
                        KeyOrder.merged(
                                        List.of(
                                                List.of("a", "c"),
                                                List.of("a", "b", "c"),
                                                List.of("z", "c", "d"),
                                                List.of("d", "e", "a")))
                                .keys())
                .containsExactly("z", "a", "b", "c", "d", "e");
        assertThat(KeyOrder.merged(List.of())).isEqualTo(KeyOrder.NONE);
    }

    private static void assertAdd(String yaml, String path, String expected) {
        assertAdd(USUAL, yaml, path, text("v"), expected);
    }

    private static void assertAdd(
            KeyOrder usual, String yaml, String path, FieldValue value, String expected) {
        assertEdit(
                yaml, (before, field) -> EDITOR.set(before, field, value, usual), path, expected);
    }
}
