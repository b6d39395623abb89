package fr.chapeau.ui.review;

import fr.chapeau.app.review.ReviewedDraft;
import fr.chapeau.ui.kit.Badge;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;

/// A draft in the list: title, what became of it, what it brings.
final class DraftCell extends RowCell<ReviewedDraft> {
    private final DraftWords words;

    DraftCell(DraftWords words) {
        this.words = words;
    }

    @Override
    List<Label> lines(ReviewedDraft draft) {
        List<Label> lines = new ArrayList<>();
        lines.add(line(draft.title(), "review-title"));
        lines.add(line(words.facts(draft), "review-note"));
        words.fresh(draft)
                .forEach((tone, sentence) -> lines.add(new Badge(tone, tone.icon(), sentence)));
        return lines;
    }
}
