package fr.chapeau.ui.text;

import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.ArrayList;
import java.util.List;

/// Tells what a change of the document means for the area that shows a region of it.
final class RegionTracker {
    private Span region;

    RegionTracker(Span region) {
        this.region = region;
    }

    /// What the area has to do.
    sealed interface Effect {

        /// Make these edits, one after the other.
        record Edits(List<Step> steps) implements Effect {}

        /// Show the region anew.
        record Reload() implements Effect {}
    }

    /// One edit for the area.
    ///
    /// @param start in file offsets, with all earlier steps made
    record Step(int start, String removed, String inserted) {}

    Span region() {
        return region;
    }

    /// @param now where the region lies after the change
    Effect changed(TextSource.Changed change, Span now) {
        Span before = region;
        region = now;
        Effect outside = effect(change, before, now, true);
        return outside instanceof Effect.Reload ? effect(change, before, now, false) : outside;
    }

    /// Whether text put in at the region's very start belongs to what is before it, only the
    /// document knows: the reading with which the region's new place agrees is the right one.
    private static Effect effect(
            TextSource.Changed change, Span before, Span now, boolean edgeIsOutside) {
        List<TextEdit> edits = change.edits().edits();
        TextEdits inverse = change.inverse();
        List<Step> steps = new ArrayList<>();
        int delta = 0;
        int deltaBefore = 0;
        for (int i = 0; i < edits.size(); i++) {
            TextEdit edit = edits.get(i);
            Span span = edit.span();
            boolean atEdge = span.isEmpty() && span.start() == before.start();
            if (span.end() < before.start()
                    || (span.end() == before.start() && (!atEdge || edgeIsOutside))) {
                deltaBefore += edit.delta();
            } else if (before.contains(span)) {
                steps.add(
                        new Step(
                                span.start() + delta,
                                inverse.edits().get(i).replacement(),
                                edit.replacement()));
            } else if (span.start() < before.end()) {
                return new Effect.Reload();
            }
            delta += edit.delta();
        }
        int inside =
                steps.stream().mapToInt(s -> s.inserted().length() - s.removed().length()).sum();
        Span expected = new Span(before.start() + deltaBefore, before.end() + deltaBefore + inside);
        return expected.equals(now) ? new Effect.Edits(steps) : new Effect.Reload();
    }
}
