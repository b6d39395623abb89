package fr.chapeau.frontmatter;

import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.TextEdits;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Changes fields of a front matter by text edits that touch nothing else.
///
/// Every edit is checked by reading the changed text: the edited field must read as wanted and
/// every other one as before, else the edit is refused. Stateless; any thread.
public final class FrontMatterEditor {

    /// Writes a value, in the style that is there where the value allows it, else as Ruby's
    /// `YAML.dump` would. Missing keys are made, and the front matter itself. A path may end with
    /// the index behind the last item of a list.
    ///
    /// A list or map that replaces another one is written item by item, so that what does not
    /// change keeps its text.
    public Outcome<TextEdits> set(FrontMatter frontMatter, FieldPath path, FieldValue value) {
        return set(frontMatter, path, value, KeyOrder.NONE);
    }

    /// The same, with missing keys made where they usually stand.
    ///
    /// @param usual order of the keys of front matters like this one
    public Outcome<TextEdits> set(
            FrontMatter frontMatter, FieldPath path, FieldValue value, KeyOrder usual) {
        return edit(frontMatter, path, usual, text -> new StructureSet(text).set(path, value));
    }

    /// Removes a key, or an item of a list. Nothing to do where there is none.
    public Outcome<TextEdits> unset(FrontMatter frontMatter, FieldPath path) {
        return edit(
                frontMatter,
                path,
                KeyOrder.NONE,
                text -> {
                    if (!path.isRoot() && frontMatter.readingAt(path).isPresent()) {
                        text.apply(new Change.Remove(path));
                    }
                });
    }

    /// Gives a key another name; its place, its value and its quotes stay.
    ///
    /// @param path to the key
    /// @param name the new key, without path
    public Outcome<TextEdits> rename(FrontMatter frontMatter, FieldPath path, String name) {
        if (path.isRoot()) {
            return Outcome.refused(Problem.of(FrontMatterMessage.EDIT_ROOT));
        }
        boolean same = path.last().equals(new FieldPath.Key(name));
        return edit(
                frontMatter,
                path,
                KeyOrder.NONE,
                text -> {
                    if (!same || frontMatter.readingAt(path).isEmpty()) {
                        text.apply(new Change.Rename(path, name));
                    }
                });
    }

    /// Puts a new item in front of the one at `at`, or behind the last.
    ///
    /// @param list a list, or a field with nothing in it, which becomes one
    public Outcome<TextEdits> insertItem(
            FrontMatter frontMatter, FieldPath list, int at, FieldValue value) {
        return insertItem(frontMatter, list, at, value, KeyOrder.NONE);
    }

    /// The same, with the keys of a map in their usual order where the list shows none.
    ///
    /// @param usual order of the keys of front matters like this one
    public Outcome<TextEdits> insertItem(
            FrontMatter frontMatter, FieldPath list, int at, FieldValue value, KeyOrder usual) {
        Change insert = new Change.Insert(list, at, List.of(value));
        return edit(frontMatter, list, usual, text -> text.apply(insert));
    }

    /// Removes an item; a list without items stays as `[]`.
    public Outcome<TextEdits> removeItem(FrontMatter frontMatter, FieldPath list, int at) {
        Change remove = new Change.Remove(list.item(at));
        return edit(frontMatter, list, KeyOrder.NONE, text -> text.apply(remove));
    }

    /// Moves the item at `from` to where `to` is once it has been taken out.
    public Outcome<TextEdits> moveItem(FrontMatter frontMatter, FieldPath list, int from, int to) {
        Change move = new Change.Move(list, from, to);
        return edit(frontMatter, list, KeyOrder.NONE, text -> text.apply(move));
    }

    private static Outcome<TextEdits> edit(
            FrontMatter frontMatter, FieldPath path, KeyOrder usual, Consumer<EditedText> changes) {
        Optional<Problem> unreadable = frontMatter.problem();
        if (unreadable.isPresent()) {
            Problem why = unreadable.get();
            Problem refusal =
                    Problem.of(FrontMatterMessage.EDIT_UNREADABLE, path.toString(), why.message());
            return Outcome.refused(why.span() == null ? refusal : refusal.at(why.span()));
        }
        try {
            EditedText text = new EditedText(frontMatter, usual);
            changes.accept(text);
            return Outcome.done(text.edits());
        } catch (ProblemFound found) {
            return Outcome.refused(found.problem());
        }
    }
}
