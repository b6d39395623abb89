package fr.chapeau.frontmatter;

import fr.chapeau.text.TextEdits;
import java.util.List;
import java.util.Optional;

/// A file's text on its way through one or more changes, each of them checked.
final class EditedText {
    private final FrontMatter original;
    private final KeyOrder order;
    private FrontMatter now;

    /// @param order in which the collection usually has its keys
    EditedText(FrontMatter original, KeyOrder order) {
        this.original = original;
        this.order = order;
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
            if (apply(List.of(change), change, caution)) {
                return;
            }
        }
        throw new ProblemFound(FrontMatterMessage.EDIT_UNSAFE, change.path().toString());
    }

    /// Makes several changes in one step that come to `whole`: a long list is not to be read once
    /// for each of its items. False where that does not do.
    boolean applyAtOnce(List<Change> changes, Change whole) {
        try {
            return apply(changes, whole, Caution.KEEP_STYLE);
        } catch (ProblemFound inTheWay) {
            return false;
        }
    }

    private boolean apply(List<Change> changes, Change whole, Caution caution) {
        Optional<FrontMatter> after =
                new EditStep(now, order, caution)
                        .apply(changes)
                        .map(FrontMatter::parse)
                        .filter(changed -> EditCheck.holds(now, whole, changed));
        now = after.orElse(now);
        return after.isPresent();
    }

    TextEdits edits() {
        return MinimalEdit.between(original.text(), now.text());
    }
}
