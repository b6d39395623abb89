package fr.chapeau.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.TextEdits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiFunction;

/// Edits in one verb each, for tests: `⏎` stands for a line end, `→` for a tab.
final class Edits {
    static final FrontMatterEditor EDITOR = new FrontMatterEditor();

    private Edits() {}

    static FieldValue text(String text) {
        return new FieldValue.Text(text);
    }

    static FieldValue list(FieldValue... items) {
        return new FieldValue.ListOf(List.of(items));
    }

    static FieldValue map(Object... keysAndValues) {
        LinkedHashMap<String, FieldValue> entries = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            entries.put((String) keysAndValues[i], (FieldValue) keysAndValues[i + 1]);
        }
        return new FieldValue.MapOf(entries);
    }

    /// Checks that an edit turns one YAML into another, in a file with a body, and that its inverse
    /// turns it back.
    static void assertEdit(
            String yaml,
            BiFunction<FrontMatter, FieldPath, Outcome<TextEdits>> edit,
            String path,
            String expected) {
        String file = file(yaml);

        TextEdits edits = done(edit.apply(FrontMatter.parse(file), FieldPathTest.parsed(path)));

        assertThat(edits.apply(file)).isEqualTo(file(expected));
        assertThat(edits.inverse(file).apply(edits.apply(file))).isEqualTo(file);
    }

    static void assertSet(String yaml, String path, FieldValue value, String expected) {
        assertEdit(yaml, (before, field) -> EDITOR.set(before, field, value), path, expected);
    }

    static void assertUnset(String yaml, String path, String expected) {
        assertEdit(yaml, EDITOR::unset, path, expected);
    }

    static void assertInsert(String yaml, String path, int at, FieldValue value, String expected) {
        assertEdit(
                yaml, (before, list) -> EDITOR.insertItem(before, list, at, value), path, expected);
    }

    static void assertRemove(String yaml, String path, int at, String expected) {
        assertEdit(yaml, (before, list) -> EDITOR.removeItem(before, list, at), path, expected);
    }

    static void assertMove(String yaml, String path, int from, int to, String expected) {
        assertEdit(yaml, (before, list) -> EDITOR.moveItem(before, list, from, to), path, expected);
    }

    static void assertRefused(Outcome<TextEdits> outcome, FrontMatterMessage key) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused<TextEdits>) outcome).problem().message().key()).isEqualTo(key);
    }

    static TextEdits done(Outcome<TextEdits> outcome) {
        return switch (outcome) {
            case Outcome.Done<TextEdits>(TextEdits edits) -> edits;
            case Outcome.Refused<TextEdits>(Problem problem) -> throw new AssertionError(problem);
            case Outcome.Failed<TextEdits>(Problem problem) -> throw new AssertionError(problem);
        };
    }

    private static String file(String yaml) {
        String text = yaml.replace('⏎', '\n').replace('→', '\t');
        String newline = text.contains("\r\n") ? "\r\n" : "\n";
        return "---" + newline + text + "---" + newline + "Body" + newline;
    }
}
