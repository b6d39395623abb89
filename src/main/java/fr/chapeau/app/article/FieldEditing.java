package fr.chapeau.app.article;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.FrontMatterEditor;
import fr.chapeau.frontmatter.KeyOrder;
import fr.chapeau.frontmatter.YamlNode;
import fr.chapeau.frontmatter.YamlScalar;
import fr.chapeau.problem.Outcome;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.Optional;
import java.util.function.Supplier;

/// Turns changes of fields into edits of the text. Thread-safe.
public final class FieldEditing {
    private final FrontMatterEditor editor = new FrontMatterEditor();
    private final Supplier<KeyOrder> usual;

    /// New fields come last.
    public FieldEditing() {
        this(() -> KeyOrder.NONE);
    }

    /// New fields come where the article's collection has them.
    ///
    /// @param usual the order there, asked for at each change, on its thread
    public FieldEditing(Supplier<KeyOrder> usual) {
        this.usual = usual;
    }

    /// The edits of one change.
    public Outcome<TextEdits> edits(FrontMatter now, FieldChange change) {
        return switch (change) {
            case FieldChange.Set(var path, var value) ->
                    editor.set(now, path, value, order(now, path));
            case FieldChange.Unset(var path) -> editor.unset(now, path);
            case FieldChange.Rename(var path, var name) -> editor.rename(now, path, name);
            case FieldChange.Insert(var path, int at, var value) ->
                    editor.insertItem(now, path, at, value, usual.get());
            case FieldChange.Remove(var path, int at) -> editor.removeItem(now, path, at);
            case FieldChange.Move(var path, int from, int to) ->
                    editor.moveItem(now, path, from, to);
        };
    }

    /// A single value that is there has no keys to be put in order.
    private KeyOrder order(FrontMatter now, FieldPath path) {
        return now.find(path).orElse(null) instanceof YamlScalar scalar && !scalar.isAbsent()
                ? KeyOrder.NONE
                : usual.get();
    }

    /// The same, but a field that comes back to the value that it had in `saved` gets its old
    /// characters back, so that a change and its reversal leave no trace.
    public Outcome<TextEdits> edits(FrontMatter now, FieldChange change, FrontMatter saved) {
        Outcome<TextEdits> plain = edits(now, change);
        if (change instanceof FieldChange.Set(var path, var value)
                && plain instanceof Outcome.Done<TextEdits>(TextEdits edits)) {
            return restored(now, edits, path, saved).map(Outcome::done).orElse(plain);
        }
        return plain;
    }

    private static Optional<TextEdits> restored(
            FrontMatter now, TextEdits plain, FieldPath path, FrontMatter saved) {
        FrontMatter wanted = FrontMatter.parse(plain.apply(now.text()));
        Optional<YamlNode> old = saved.find(path);
        Optional<YamlNode> current = now.find(path);
        if (old.isEmpty()
                || current.isEmpty()
                || !saved.readingAt(path).equals(wanted.readingAt(path))) {
            return Optional.empty();
        }
        // The space between colon and value belongs to the spelling, too: an empty value has none.
        Span place = withSpaceBefore(now.text(), current.get().span());
        String spelling = withSpaceBefore(saved.text(), old.get().span()).of(saved.text());
        TextEdits edits = TextEdits.of(TextEdit.replace(place, spelling));
        FrontMatter result = FrontMatter.parse(edits.apply(now.text()));
        return result.problem().isEmpty() && result.reading().equals(wanted.reading())
                ? Optional.of(edits)
                : Optional.empty();
    }

    private static Span withSpaceBefore(String text, Span span) {
        int start = span.start();
        while (start > 0 && text.charAt(start - 1) == ' ') {
            start--;
        }
        return start > 0 && text.charAt(start - 1) == ':' ? new Span(start, span.end()) : span;
    }
}
