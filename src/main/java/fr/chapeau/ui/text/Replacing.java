package fr.chapeau.ui.text;

import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.ArrayList;
import java.util.List;

/// Puts one text in the place of all that a search finds.
///
/// @param search what goes, in which text
/// @param by what comes
record Replacing(TextSearch search, String by) {
    /// An area takes long over thousands of edits: neighbours are made together.
    static final int MOST_EDITS = 100;

    /// The edits, of the searched text. Takes time in proportion to the text.
    Result work() {
        String text = search.text().toString();
        List<Span> places = search.find();
        int together = Math.max(1, (places.size() + MOST_EDITS - 1) / MOST_EDITS);
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < places.size(); i += together) {
            edits.add(joined(text, places.subList(i, Math.min(places.size(), i + together))));
        }
        return new Result(new TextEdits(edits), places.size());
    }

    private TextEdit joined(String text, List<Span> places) {
        Span all = places.getFirst().union(places.getLast());
        StringBuilder replacement = new StringBuilder();
        int copied = all.start();
        for (Span place : places) {
            replacement.append(text, copied, place.start()).append(by);
            copied = place.end();
        }
        return TextEdit.replace(all, replacement.toString());
    }

    /// @param count how many places were found
    record Result(TextEdits edits, int count) {}
}
