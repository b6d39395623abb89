package fr.chapeau.frontmatter;

import fr.chapeau.text.TextEdits;

/// A file's text on its way through one or more changes, each of them checked.
final class EditedText {
    private final FrontMatter original;
    private FrontMatter now;

    EditedText(FrontMatter original) {
        this.original = original;
        this.now = original;
    }

    FrontMatter now() {
        return now;
    }

    /// Makes one change, as freely as reads back.
    ///
    /// @throws ProblemFound where it cannot be made without touching something else
    void apply(Change change) {
        for (Caution caution : Caution.values()) {
            FrontMatter after = FrontMatter.parse(new EditStep(now, caution).apply(change));
            if (EditCheck.holds(now, change, after)) {
                now = after;
                return;
            }
        }
        throw new ProblemFound(FrontMatterMessage.EDIT_UNSAFE, change.path().toString());
    }

    TextEdits edits() {
        return MinimalEdit.between(original.text(), now.text());
    }
}
