package fr.chapeau.app.review;

import fr.chapeau.app.changes.BodyPart;
import fr.chapeau.app.changes.ChangeWords;
import fr.chapeau.app.html.HtmlText;
import fr.chapeau.i18n.Texts;
import fr.chapeau.review.BlockChange;
import fr.chapeau.review.PostChanges;
import java.util.List;
import java.util.Locale;

/// Bodies as flowing text, block by block; what did not change is folded. One page.
final class BodyMarkup {

    /// Unchanged text in all of a page, in UTF-16 units: beyond that browsers are slow to open it.
    private static final int MOST_KEPT = 4_000_000;

    private final Texts texts;
    private final PieceMarkup pieces;
    private final ChangeWords words;
    private int left = MOST_KEPT;

    BodyMarkup(Texts texts, PieceMarkup pieces) {
        this.texts = texts;
        this.pieces = pieces;
        this.words = new ChangeWords(texts);
    }

    void write(PostChanges changes, HtmlText html) {
        for (BodyPart part : BodyPart.of(changes.body())) {
            switch (part) {
                case BodyPart.Folded(List<BodyPart.Shown> blocks) -> fold(blocks, html);
                case BodyPart.Shown shown -> block(shown, label(shown, changes), html);
            }
        }
    }

    private void fold(List<BodyPart.Shown> blocks, HtmlText html) {
        String said = words.folded(blocks.size());
        int before = html.length();
        if (left <= 0) {
            html.element("p", texts.of(ReviewMessage.LEFT_OUT, said));
            return;
        }
        html.raw("<details>\n").element("summary", said);
        blocks.forEach(block -> block(block, "", html));
        html.raw("</details>\n");
        left -= html.length() - before;
    }

    /// Words that are marked speak for themselves, and of a new article everything is new.
    private String label(BodyPart.Shown shown, PostChanges changes) {
        boolean clear =
                changes.isNew()
                        || changes.isDeleted()
                        || (shown.change() instanceof BlockChange.Changed changed
                                && !changed.isBlankOnly());
        return clear ? "" : words.of(shown, changes.oldText());
    }

    private void block(BodyPart.Shown shown, String label, HtmlText html) {
        String kind = shown.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        html.raw("<div class=\"block " + state(shown.change()) + " kind-" + kind + "\">");
        if (!label.isEmpty()) {
            html.raw("<p class=\"what\">").text(label).raw("</p>");
        }
        if (!shown.pieces().isEmpty()) {
            pieces.write(shown.pieces(), html);
        }
        html.raw("</div>\n");
    }

    private static String state(BlockChange change) {
        return switch (change) {
            case BlockChange.Kept kept -> "kept";
            case BlockChange.Changed changed -> "changed";
            case BlockChange.Added added -> "added";
            case BlockChange.Removed removed -> "removed";
            case BlockChange.Moved moved -> "moved";
            case BlockChange.Left gone -> "left";
        };
    }
}
