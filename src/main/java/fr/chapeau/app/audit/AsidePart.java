package fr.chapeau.app.audit;

import fr.chapeau.app.html.HtmlTable;
import fr.chapeau.app.html.HtmlText;
import fr.chapeau.i18n.Texts;

/// What was set aside, as a part of a page: who decided so, and why.
final class AsidePart {
    private final Texts texts;
    private final AuditWords words;

    AsidePart(Texts texts, AuditWords words) {
        this.texts = texts;
        this.words = words;
    }

    String of(Audit audit) {
        HtmlTable table =
                new HtmlTable(texts.of(AuditMessage.ASIDE_CAPTION))
                        .column(texts.of(AuditMessage.COLUMN_ARTICLE))
                        .number(texts.of(AuditMessage.COLUMN_LINE))
                        .column(texts.of(AuditMessage.COLUMN_RULE))
                        .column(texts.of(AuditMessage.COLUMN_REASON))
                        .column(texts.of(AuditMessage.COLUMN_BY));
        for (AuditedPost post : audit.posts()) {
            for (SetAside aside : post.setAside()) {
                table.row(post.title())
                        .cell(aside.finding().line())
                        .cell(words.rule(aside.finding().rule()))
                        .cell(aside.reason())
                        .cell(words.author(aside.by()));
            }
        }
        return new HtmlText()
                .element("p", texts.of(AuditMessage.ASIDE_COUNT, audit.all().setAside()))
                .raw(table.toString())
                .toString();
    }
}
