package fr.chapeau.frontmatter;

import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.TextEdits;
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
        return edit(frontMatter, path, text -> new StructureSet(text).set(path, value));
    }

    /// Removes a key, or an item of a list. Nothing to do where there is none.
    public Outcome<TextEdits> unset(FrontMatter frontMatter, FieldPath path) {
        return edit(
                frontMatter,
                path,
                text -> {
                    if (!path.isRoot() && frontMatter.readingAt(path).isPresent()) {
                        text.apply(new Change.Remove(path));
                    }
                });
    }

    /// Puts a new item in front of the one at `at`, or behind the last.
    ///
    /// @param list a list, or a field with nothing in it, which becomes one
    public Outcome<TextEdits> insertItem(
            FrontMatter frontMatter, FieldPath list, int at, FieldValue value) {
        return edit(frontMatter, list, text -> text.apply(new Change.Insert(list, at, value)));
    }

    /// Removes an item; a list without items stays as `[]`.
    public Outcome<TextEdits> removeItem(FrontMatter frontMatter, FieldPath list, int at) {
        return edit(frontMatter, list, text -> text.apply(new Change.Remove(list.item(at))));
    }

    /// Moves the item at `from` to where `to` is once it has been taken out.
    public Outcome<TextEdits> moveItem(FrontMatter frontMatter, FieldPath list, int from, int to) {
        return edit(frontMatter, list, text -> text.apply(new Change.Move(list, from, to)));
    }

    private static Outcome<TextEdits> edit(
            FrontMatter frontMatter, FieldPath path, Consumer<EditedText> changes) {
        Optional<Problem> unreadable = frontMatter.problem();
        if (unreadable.isPresent()) {
            Problem why = unreadable.get();
            Problem refusal =
                    Problem.of(FrontMatterMessage.EDIT_UNREADABLE, path.toString(), why.message());
            return Outcome.refused(why.span() == null ? refusal : refusal.at(why.span()));
        }
        try {
            EditedText text = new EditedText(frontMatter);
            changes.accept(text);
            return Outcome.done(text.edits());
        } catch (ProblemFound found) {
            return Outcome.refused(found.problem());
        }
    }
}
