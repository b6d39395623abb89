package fr.chapeau.frontmatter;

import static fr.chapeau.frontmatter.Edits.assertSet;
import static fr.chapeau.frontmatter.Edits.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetScalarTest {

    @Test
    void keepsTheStyleThatIsThere() {
        assertSet("a: x # c⏎b: 1⏎", "a", text("y z"), "a: y z # c⏎b: 1⏎");
        assertSet("a: 'x'⏎", "a", text("l'été"), "a: 'l''été'⏎");
        assertSet("a: \"x\"⏎", "a", text("\"y\"\n"), "a: \"\\\"y\\\"\\n\"⏎");
        assertSet("a: |-⏎    x⏎b: 1⏎", "a", text("y\n\nz"), "a: |-⏎    y⏎⏎    z⏎b: 1⏎");
        assertSet("a: |⏎  x⏎b: 1⏎", "a", text("y\n"), "a: |⏎  y⏎b: 1⏎");
        assertSet("a: >-⏎  x⏎b: 1⏎", "a", text("y\nz"), "a: >-⏎  y⏎⏎  z⏎b: 1⏎");
        assertSet("a: |  # why⏎  x⏎b: 1⏎", "a", text("y"), "a: |-  # why⏎  y⏎b: 1⏎");
        assertSet("a: /x⏎", "a", text("/y"), "a: /y⏎");
        assertSet("a: [x, 'y', z]⏎", "a[1]", text("w"), "a: [x, 'w', z]⏎");
        assertSet("a: {b: x, c: y}⏎", "a.b", text("w"), "a: {b: w, c: y}⏎");
        assertSet("'a': x⏎", "a", text("y"), "'a': y⏎");
    }

    @Test
    void leavesTheStyleThatTheValueDoesNotAllow() {
        assertSet("a: x # c⏎", "a", text("y: z"), "a: 'y: z' # c⏎");
        assertSet("a: x⏎b: 1⏎", "a", text("y\nz"), "a: |-⏎  y⏎  z⏎b: 1⏎");
        assertSet("a: x   ⏎b: 1⏎", "a", text("y\nz"), "a: |-⏎  y⏎  z⏎b: 1⏎");
        assertSet("a: x # c⏎", "a", text("y\nz"), "a: \"y\\nz\" # c⏎");
        assertSet("a: 'x'⏎", "a", text("y\tz\u0007"), "a: \"y\\tz\\a\"⏎");
        assertSet("a: |⏎  x⏎b: 1⏎", "a", text(""), "a: ''⏎b: 1⏎");
        assertSet("a: | # c⏎  x⏎b: 1⏎", "a", text(""), "a: '' # c⏎b: 1⏎");
        assertSet("a: [x, y]⏎", "a[0]", text("w, z"), "a: ['w, z', y]⏎");
        assertSet("a: [x, y]⏎", "a[0]", text("w\nz"), "a: [\"w\\nz\", y]⏎");
    }

    @Test
    void writesANewValueAsPsychWould() {
        assertSet("b: 1⏎", "a", text("x"), "b: 1⏎a: x⏎");
        assertSet("b: 1⏎", "a", text("/x"), "b: 1⏎a: \"/x\"⏎");
        assertSet("b: 1⏎", "a", text("😀 « x »"), "b: 1⏎a: \"😀 « x »\"⏎");
        assertSet("b: 1⏎", "a", text("x\u00a0: y"), "b: 1⏎a: 'x\u00a0: y'⏎");
        assertSet("b: 1⏎", "a", text("x\ny\n"), "b: 1⏎a: |⏎  x⏎  y⏎");
        assertSet("b: 1⏎", "a", text("x\n"), "b: 1⏎a: 'x⏎⏎  '⏎");
        assertSet("b: 1⏎", "a", text(" x\ny"), "b: 1⏎a: |2-⏎   x⏎  y⏎");
        assertSet("a:⏎b: 1⏎", "a", text("/x"), "a: \"/x\"⏎b: 1⏎");
        assertSet("a:  # c⏎b: 1⏎", "a", text("x\ny"), "a: \"x\\ny\"  # c⏎b: 1⏎");
        assertSet("a:  ⏎b: 1⏎", "a", text("x\ny"), "a: |-⏎  x⏎  y⏎b: 1⏎");
        assertSet("a: {b: , c: 1}⏎", "a.b", text("x"), "a: {b: x , c: 1}⏎");
        assertSet("a: {b, c: 1}⏎", "a.b", text("x"), "a: {b: x, c: 1}⏎");
        assertSet("a:⏎-⏎- y⏎", "a[0]", text("x"), "a:⏎- x⏎- y⏎");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "on",
                "2024",
                "012",
                "1e3",
                "10:30",
                "1_000",
                "1,000",
                "null",
                "true",
                "0x1F",
                "0o17",
                "2024-01-01",
                "2024-1-2",
                "1.5",
                "1.",
                "08",
                "12e03"
            })
    void quotesWhatSomeReaderWouldTakeForSomethingElse(String value) {
        assertSet("a: x⏎", "a", text(value), "a: '" + value + "'⏎");
        assertSet("a: \"x\"⏎", "a", text(value), "a: \"" + value + "\"⏎");
        assertSet("b: 1⏎", "a", text(value), "b: 1⏎a: '" + value + "'⏎");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~", ":sym", "#1", "- x", "@x", "%", "*x", "&x", "!x", " x", ".5", "y", "n", "`x",
                "? x", "[x", "{x", "> x", "| x", "-", "...", "---", ".inf"
            })
    void quotesDoublyWhatStartsWithASign(String value) {
        if (!value.equals("y") && !value.equals("n")) {
            assertSet("a: x⏎", "a", text(value), "a: \"" + value + "\"⏎");
        }
        assertSet("b: 1⏎", "a", text(value), "b: 1⏎a: \"" + value + "\"⏎");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oui",
                "non",
                "a:b",
                "a#b",
                "l'été",
                "é",
                "😀x",
                "x - y",
                "1a",
                "a, b",
                "x\u00a0!",
                "a \"b\"",
                "1.2.3",
                "2024-13-01",
                "C'est \\ ça"
            })
    void leavesPlainWhatNoReaderMistakes(String value) {
        assertSet("a: x⏎", "a", text(value), "a: " + value + "⏎");
    }

    @Test
    void spellsBooleansAndNothingAsTheFileDoes() {
        FieldValue yes = new FieldValue.Bool(true);
        FieldValue no = new FieldValue.Bool(false);
        FieldValue nothing = new FieldValue.Null();
        assertSet("a: false⏎", "a", yes, "a: true⏎");
        assertSet("a: no⏎", "a", yes, "a: yes⏎");
        assertSet("a: On⏎", "a", no, "a: Off⏎");
        assertSet("a: TRUE⏎", "a", no, "a: FALSE⏎");
        assertSet("a: \"false\"⏎", "a", yes, "a: true⏎");
        assertSet("a: x # c⏎", "a", nothing, "a: # c⏎");
        assertSet("a: ~⏎", "a", nothing, "a: ~⏎");
        assertSet("a: [x, y]⏎", "a[1]", nothing, "a: [x, null]⏎");
        assertSet("a:⏎- x⏎- y⏎", "a[1]", nothing, "a:⏎- x⏎-⏎");
        assertSet("a:⏎  x⏎b: 1⏎", "a", nothing, "a:⏎b: 1⏎");
        assertSet("a: |⏎  x⏎b: 1⏎", "a", nothing, "a:⏎b: 1⏎");
    }

    @Test
    void keepsTheFormOfADateAndANumber() {
        FieldValue date = new FieldValue.Timestamp("2024-05-31 10:00:00 +0200");
        assertSet("a: 2023-01-01 08:00:00 +0100⏎", "a", date, "a: 2024-05-31 10:00:00 +0200⏎");
        assertSet("a: '2023'⏎", "a", date, "a: 2024-05-31 10:00:00 +0200⏎");
        assertSet("a: 1.1⏎", "a", new FieldValue.Number("1.10"), "a: 1.10⏎");
        assertSet("a: 1⏎", "a", new FieldValue.Number("1e3"), "a: 1000.0⏎");
        assertSet("a: 1⏎", "a", new FieldValue.Number("1.5E300"), "a: 1.5e+300⏎");
        assertSet("a: 1⏎", "a", new FieldValue.Number("1e-300"), "a: 1.0e-300⏎");
        assertSet("a: 1⏎", "a", new FieldValue.Number("-0"), "a: -0⏎");
        assertSet(
                "a: 1⏎",
                "a",
                new FieldValue.Number("123456789012345678901"),
                "a: 123456789012345678901⏎");
    }

    @Test
    void keepsASymbolASymbol() {
        assertSet("permalink: :title/⏎", "permalink", text(":slug/"), "permalink: :slug/⏎");
        assertSet("permalink: /x/⏎", "permalink", text(":slug/"), "permalink: \":slug/\"⏎");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"a: {old}⏎;plain", "a: '{old}'⏎;single", "a: \"{old}\"⏎;double"})
    void foldsAsTheFileDoes(String yaml, String style) {
        String words = "mot ".repeat(30).strip();
        String quote = style.equals("plain") ? "" : style.equals("single") ? "'" : "\"";
        String head = "mot ".repeat(20).strip();
        String tail = "mot ".repeat(10).strip();
        String once = yaml.replace("{old}", "court");

        assertSet(once, "a", text(words), "a: " + quote + head + "⏎  " + tail + quote + "⏎");
        String unfolded = "b: " + words + "⏎" + once;
        assertSet(unfolded, "a", text(words), "b: " + words + "⏎a: " + quote + words + quote + "⏎");
    }

    @Test
    void foldsWithinTheWidthWhereTheFileDoes() {
        assertSet(
                "a: un deux trois⏎   quatre cinq⏎   six sept⏎b: x⏎",
                "a",
                text("un deux trois quatre cinq six sept huit neuf"),
                "a: un deux trois⏎   quatre cinq⏎   six sept huit⏎   neuf⏎b: x⏎");
        assertSet(
                "a: >-⏎    un deux trois⏎    quatre⏎b: x⏎",
                "a",
                text("un deux trois quatre cinq"),
                "a: >-⏎    un deux trois⏎    quatre cinq⏎b: x⏎");
    }

    @Test
    void keepsCarriageReturns() {
        assertSet("a: x\r\nb: 1\r\n", "a", text("y\nz"), "a: |-\r\n  y\r\n  z\r\nb: 1\r\n");
        assertSet("a: |\r\n  x\r\nb: 1\r\n", "a", text("y\n"), "a: |\r\n  y\r\nb: 1\r\n");
        assertSet("a: x\r\n", "c", text("w"), "a: x\r\nc: w\r\n");
    }

    @Test
    void replacesAValueByAListOrMap() {
        FieldValue list = Edits.list(text("x"), text("w"));
        FieldValue map = Edits.map("k", text("x"), "l", list);
        assertSet("a: v # c⏎b: 1⏎", "a", list, "a: # c⏎- x⏎- w⏎b: 1⏎");
        assertSet("a:⏎b: 1⏎", "a", list, "a:⏎- x⏎- w⏎b: 1⏎");
        assertSet("a: []⏎b: 1⏎", "a", list, "a:⏎- x⏎- w⏎b: 1⏎");
        assertSet("a: |⏎  v⏎b: 1⏎", "a", map, "a:⏎  k: x⏎  l:⏎  - x⏎  - w⏎b: 1⏎");
        assertSet("a:⏎- x⏎- y # c⏎b: 1⏎", "a", text("v"), "a: v # c⏎b: 1⏎");
        assertSet("a: # c⏎  k: x⏎b: 1⏎", "a", text("v"), "a: v # c⏎b: 1⏎");
        assertSet("a: [x, {k: y}]⏎", "a[1]", text("v"), "a: [x, v]⏎");
        assertSet("a: [x, y]⏎", "a[1]", map, "a: [x, {k: x, l: [x, w]}]⏎");
        assertSet("a:⏎- x⏎- y⏎", "a[0]", map, "a:⏎- k: x⏎  l:⏎  - x⏎  - w⏎- y⏎");
        assertSet("a:⏎- k: x⏎  l: y⏎- z⏎", "a[0]", text("v"), "a:⏎- v⏎- z⏎");
    }
}
