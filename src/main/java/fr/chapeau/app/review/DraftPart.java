package fr.chapeau.app.review;

import fr.chapeau.app.audit.AuditWords;
import fr.chapeau.app.changes.ChangeWords;
import fr.chapeau.app.changes.FieldRows;
import fr.chapeau.app.html.HtmlTable;
import fr.chapeau.app.html.HtmlText;
import fr.chapeau.check.Finding;
import fr.chapeau.i18n.Texts;
import fr.chapeau.review.FileChange;
import fr.chapeau.review.PostChanges;
import fr.chapeau.text.LineIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// A draft as a part of the page. One page.
final class DraftPart {

    /// Beyond this a title is none.
    private static final int LONGEST_TITLE = 200;

    private final Texts texts;
    private final AuditWords rules;
    private final ChangeWords words;
    private final PieceMarkup pieces;
    private final BodyMarkup body;
    private final FieldMarkup fields;
    private final PictureMarkup pictures;

    DraftPart(Texts texts, AuditWords rules, ReviewPictures pictures, PieceMarkup pieces) {
        this.texts = texts;
        this.rules = rules;
        this.words = new ChangeWords(texts);
        this.pieces = pieces;
        this.body = new BodyMarkup(texts, pieces);
        this.fields = new FieldMarkup(texts, pieces);
        this.pictures = new PictureMarkup(texts, pictures);
    }

    static String title(ReviewedDraft draft) {
        String title = draft.title().replaceAll("\\s+", " ");
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE) + "…";
    }

    /// The title with what is to be known before one goes there.
    String link(ReviewedDraft draft) {
        return texts.of(
                ReviewMessage.LINK,
                title(draft),
                texts.of(state(draft.article().changes())).toLowerCase(Locale.ROOT),
                ReviewReport.newErrors(draft));
    }

    private static ReviewMessage state(PostChanges changes) {
        if (changes.isNew()) {
            return ReviewMessage.STATE_NEW;
        }
        if (changes.isDeleted()) {
            return ReviewMessage.STATE_DELETED;
        }
        return changes.file().stream().anyMatch(FileChange.Renamed.class::isInstance)
                ? ReviewMessage.STATE_RENAMED
                : ReviewMessage.STATE_CHANGED;
    }

    String of(ReviewedDraft draft) {
        HtmlText html = new HtmlText();
        PostChanges changes = draft.article().changes();
        html.raw("<p><strong>").text(texts.of(state(changes))).raw("</strong> <code>");
        html.text(path(draft.path())).raw("</code></p>\n");
        if (!changes.isDeleted()) {
            html.element("p", texts.of(ReviewMessage.MINUTES, draft.minutes()));
        }
        if (!changes.file().isEmpty()) {
            html.raw("<ul>\n");
            changes.file().forEach(change -> html.element("li", words.of(change)));
            html.raw("</ul>\n");
        }
        if (!changes.isDeleted()) {
            findings(draft, html);
        }
        header(draft, html);
        if (!changes.pictures().isEmpty()) {
            html.element("h3", texts.of(ReviewMessage.PICTURES));
            pictures.write(changes.pictures(), draft.path(), html);
        }
        body(changes, html);
        return html.toString();
    }

    private void findings(ReviewedDraft draft, HtmlText html) {
        html.element("h3", texts.of(ReviewMessage.FRESH));
        if (draft.fresh().isEmpty()) {
            html.element("p", texts.of(ReviewMessage.FRESH_NONE));
        } else {
            html.raw(table(ReviewMessage.FRESH_OF, draft.fresh(), draft));
        }
        if (!draft.old().isEmpty()) {
            html.raw("<details>\n");
            html.element("summary", texts.of(ReviewMessage.OLD, draft.old().size()));
            html.raw(table(ReviewMessage.OLD_OF, draft.old(), draft)).raw("</details>\n");
        }
    }

    private String table(ReviewMessage caption, List<Finding> findings, ReviewedDraft draft) {
        HtmlTable table =
                new HtmlTable(texts.of(caption, title(draft)))
                        .number(texts.of(ReviewMessage.COLUMN_LINE))
                        .column(texts.of(ReviewMessage.COLUMN_SEVERITY))
                        .column(texts.of(ReviewMessage.COLUMN_FINDING))
                        .column(texts.of(ReviewMessage.COLUMN_RULE));
        LineIndex lines = new LineIndex(draft.article().changes().newText());
        for (Finding finding : findings) {
            table.row(String.valueOf(lines.lineOf(finding.span().start()) + 1))
                    .marked(
                            finding.severity().name().toLowerCase(Locale.ROOT),
                            rules.severity(finding.severity()))
                    .cell(texts.of(finding.message()))
                    .cell(rules.rule(finding.rule()));
        }
        return table.toString();
    }

    private void header(ReviewedDraft draft, HtmlText html) {
        PostChanges changes = draft.article().changes();
        if (changes.header().isEmpty()) {
            return;
        }
        html.element("h3", texts.of(ReviewMessage.FIELDS));
        if (changes.header().readable()) {
            html.raw(fields.of(FieldRows.of(draft.article(), texts), title(draft)));
        } else {
            html.element("p", texts.of(ReviewMessage.FIELDS_UNREADABLE));
            html.raw("<div class=\"block changed kind-code\">");
            pieces.write(changes.header().source(), html);
            html.raw("</div>\n");
        }
    }

    private void body(PostChanges changes, HtmlText html) {
        html.element("h3", texts.of(ReviewMessage.BODY));
        if (changes.body().isEmpty()) {
            html.element("p", texts.of(ReviewMessage.BODY_SAME));
            return;
        }
        body.write(changes, html);
    }

    private static String path(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Object::toString)
                .collect(Collectors.joining("/"));
    }
}
