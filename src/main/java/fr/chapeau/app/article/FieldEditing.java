package fr.chapeau.app.article;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.FrontMatterEditor;
import fr.chapeau.frontmatter.KeyOrder;
import fr.chapeau.frontmatter.YamlNode;
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
                    editor.set(now, path, value, order(now, path, value));
            case FieldChange.Unset(var path) -> editor.unset(now, path);
            case FieldChange.Rename(var path, var name) -> editor.rename(now, path, name);
            case FieldChange.Insert(var path, int at, var value) ->
                    editor.insertItem(
                            now, path, at, value, holdsKeys(value) ? usual.get() : KeyOrder.NONE);
            case FieldChange.Remove(var path, int at) -> editor.removeItem(now, path, at);
            case FieldChange.Move(var path, int from, int to) ->
                    editor.moveItem(now, path, from, to);
        };
    }

    /// A field that is there stays in its place: without keys in its new value there is nothing to
    /// be put in order, and who gives the order need not work it out.
    private KeyOrder order(FrontMatter now, FieldPath path, FieldValue value) {
        return now.find(path).isPresent() && !holdsKeys(value) ? KeyOrder.NONE : usual.get();
    }

    private static boolean holdsKeys(FieldValue value) {
        return switch (value) {
            case FieldValue.MapOf map -> true;
            case FieldValue.ListOf(var items) -> items.stream().anyMatch(FieldEditing::holdsKeys);
            case FieldValue.Text text -> false;
            case FieldValue.Bool bool -> false;
            case FieldValue.Number number -> false;
            case FieldValue.Null nothing -> false;
            case FieldValue.Timestamp time -> false;
        };
    }

    /// The same, but the field is spelled as if it came straight from what it was in `saved`: the
    /// letters typed on the way leave no trace (a blank that wanted quotes for as long as it was
    /// the last letter), and a value that comes back gets its old characters back.
    public Outcome<TextEdits> edits(FrontMatter now, FieldChange change, FrontMatter saved) {
        Outcome<TextEdits> plain = edits(now, change);
        if (change instanceof FieldChange.Set(var path, var value)
                && plain instanceof Outcome.Done<TextEdits>(TextEdits edits)) {
            return straight(now, edits, path, value, saved).map(Outcome::done).orElse(plain);
        }
        return plain;
    }

    private Optional<TextEdits> straight(
            FrontMatter now, TextEdits plain, FieldPath path, FieldValue value, FrontMatter saved) {
        FrontMatter wanted = FrontMatter.parse(plain.apply(now.text()));
        Optional<FrontMatter> spelled =
                saved.find(path).isPresent()
                        ? spelled(wanted, path, value, saved)
                        : anew(now, path, value);
        Optional<YamlNode> old = spelled.flatMap(source -> source.find(path));
        Optional<YamlNode> current = now.find(path);
        if (spelled.isEmpty() || old.isEmpty() || current.isEmpty()) {
            return Optional.empty();
        }
        // The space between colon and value belongs to the spelling, too: an empty value has none.
        Span place = withSpaceBefore(now.text(), current.get().span());
        String source = spelled.get().text();
        String spelling = withSpaceBefore(source, old.get().span()).of(source);
        TextEdits edits = TextEdits.of(TextEdit.replace(place, spelling));
        FrontMatter result = FrontMatter.parse(edits.apply(now.text()));
        return result.problem().isEmpty() && result.reading().equals(wanted.reading())
                ? Optional.of(edits)
                : Optional.empty();
    }

    /// What was saved, with the wanted value in the field.
    private Optional<FrontMatter> spelled(
            FrontMatter wanted, FieldPath path, FieldValue value, FrontMatter saved) {
        if (saved.readingAt(path).equals(wanted.readingAt(path))) {
            return Optional.of(saved);
        }
        return editor.set(saved, path, value) instanceof Outcome.Done<TextEdits>(TextEdits edits)
                ? Optional.of(FrontMatter.parse(edits.apply(saved.text())))
                : Optional.empty();
    }

    /// What is there now, with the wanted value in the field as if the field had been empty.
    private Optional<FrontMatter> anew(FrontMatter now, FieldPath path, FieldValue value) {
        if (!(value instanceof FieldValue.Text) || now.find(path).isEmpty()) {
            return Optional.empty();
        }
        return editor.set(now, path, new FieldValue.Null())
                                instanceof Outcome.Done<TextEdits>(TextEdits empty)
                        && editor.set(FrontMatter.parse(empty.apply(now.text())), path, value)
                                instanceof Outcome.Done<TextEdits>(TextEdits filled)
                ? Optional.of(FrontMatter.parse(filled.apply(empty.apply(now.text()))))
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
