package fr.chapeau.app.audit;

import fr.chapeau.app.html.HtmlPage;
import fr.chapeau.app.html.HtmlTable;
import fr.chapeau.app.html.HtmlText;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.i18n.DateWords;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Problem;
import fr.chapeau.problem.Severity;
import fr.chapeau.site.UnusedPictures.Unused;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An audit as a page that stands alone.
public final class AuditPage {
    private static final long KILOBYTE = 1_000;

    private final Texts texts;
    private final String version;
    private final AuditWords words;

    /// @param texts the language of the page
    /// @param version of Chapeau
    public AuditPage(Texts texts, String version, List<RuleInfo> rules) {
        this.texts = texts;
        this.version = version;
        this.words = new AuditWords(texts, rules);
    }

    /// The whole file.
    ///
    /// @param trend how the site has come there; null where nobody asked
    public String of(Audit audit, @Nullable Trend trend) {
        HtmlPage page =
                new HtmlPage(
                        texts.language(),
                        texts.of(AuditMessage.TITLE, audit.site()),
                        texts.of(AuditMessage.CONTENTS),
                        HtmlPage.sheet(AuditPage.class, "audit.css"));
        DateWords dates = new DateWords(texts.language().locale(), audit.made().getZone());
        page.lead(texts.of(AuditMessage.MADE, dates.day(audit.made()), version));
        page.lead(texts.of(AuditMessage.SCOPE, audit.posts().size(), words.rules(), words.rgaa()));
        page.lead(texts.of(AuditMessage.LIMITS));
        parts(page, audit, trend);
        return page.toString();
    }

    private void parts(HtmlPage page, Audit audit, @Nullable Trend trend) {
        part(page, "severities", AuditMessage.SEVERITIES, severities(audit));
        part(page, "rules", AuditMessage.RULES, byRule(audit));
        part(page, "collections", AuditMessage.COLLECTIONS, byCollection(audit));
        String without = new HtmlText().element("p", texts.of(AuditMessage.WITHOUT_HISTORY)) + "";
        part(page, "ages", AuditMessage.AGES, audit.history() ? byAge(audit) : without);
        part(page, "authors", AuditMessage.AUTHORS, audit.history() ? byAuthor(audit) : without);
        if (trend != null) {
            part(page, "trend", AuditMessage.TREND, new TrendPart(texts).of(trend));
        }
        part(page, "findings", AuditMessage.FINDINGS, findings(audit));
        if (audit.all().setAside() > 0) {
            String aside = new AsidePart(texts, words).of(audit);
            part(page, "set-aside", AuditMessage.SET_ASIDE, aside);
        }
        if (!audit.unused().isEmpty()) {
            part(page, "unused", AuditMessage.UNUSED, unused(audit));
        }
        if (!audit.problems().isEmpty()) {
            part(page, "problems", AuditMessage.PROBLEMS, problems(audit));
        }
    }

    private void part(HtmlPage page, String id, AuditMessage title, String content) {
        page.part(id, texts.of(title), content);
    }

    private String severities(Audit audit) {
        HtmlTable table =
                table(AuditMessage.CAPTION_SEVERITIES)
                        .column(texts.of(AuditMessage.COLUMN_SEVERITY))
                        .column(texts.of(AuditMessage.COLUMN_MEANING))
                        .number(texts.of(AuditMessage.COLUMN_FINDINGS))
                        .number(texts.of(AuditMessage.COLUMN_CONCERNED));
        for (Severity severity : Severity.values()) {
            Tally tally = audit.of(severity);
            table.row(texts.of(AuditMessage.of(severity)))
                    .cell(texts.of(AuditMessage.meaning(severity)))
                    .cell(tally.findings())
                    .cell(tally.concerned());
        }
        int aside = audit.all().setAside();
        String said = new HtmlText().element("p", texts.of(AuditMessage.ASIDE_COUNT, aside)) + "";
        return table + said;
    }

    private String byRule(Audit audit) {
        HtmlTable table =
                table(AuditMessage.CAPTION_RULES)
                        .column(texts.of(AuditMessage.COLUMN_RULE))
                        .column(texts.of(AuditMessage.COLUMN_RGAA, words.rgaa()))
                        .column(texts.of(AuditMessage.COLUMN_WHY));
        counted(table).number(texts.of(AuditMessage.COLUMN_CONCERNED));
        audit.byRule()
                .forEach((id, tally) -> {
                    String criteria = words.criteria(id);
                    table.row(words.rule(id), id)
                            .cell(
                                    criteria.isEmpty()
                                            ? texts.of(AuditMessage.NO_CRITERION)
                                            : criteria)
                            .cell(words.why(id));
                    counts(table, tally).cell(tally.concerned());
                });
        return orNothing(table, audit);
    }

    private String byCollection(Audit audit) {
        return tallies(
                AuditMessage.CAPTION_COLLECTIONS,
                AuditMessage.COLUMN_COLLECTION,
                audit.byCollection(),
                collection -> AuditNames.collection(collection, texts));
    }

    private String byAge(Audit audit) {
        return tallies(
                AuditMessage.CAPTION_AGES,
                AuditMessage.COLUMN_AGE,
                audit.byAge(),
                age -> texts.of(AuditMessage.of(age)));
    }

    private String byAuthor(Audit audit) {
        return tallies(
                AuditMessage.CAPTION_AUTHORS,
                AuditMessage.COLUMN_AUTHOR,
                audit.byAuthor(),
                words::author);
    }

    private <K> String tallies(
            AuditMessage caption,
            AuditMessage first,
            Map<K, Tally> tallies,
            Function<K, String> name) {
        HtmlTable table = table(caption).column(texts.of(first));
        table.number(texts.of(AuditMessage.COLUMN_POSTS));
        counted(table);
        tallies.forEach(
                (key, tally) -> counts(table.row(name.apply(key)).cell(tally.posts()), tally));
        return table.toString();
    }

    private String findings(Audit audit) {
        HtmlText html = new HtmlText();
        for (AuditedPost post : audit.posts()) {
            if (!post.findings().isEmpty()) {
                html.element("h3", post.title());
                html.raw(findings(post));
            }
        }
        return audit.all().findings() == 0 ? nothing() : html.toString();
    }

    private String findings(AuditedPost post) {
        HtmlTable table =
                new HtmlTable(texts.of(AuditMessage.CAPTION_POST, AuditNames.path(post)))
                        .number(texts.of(AuditMessage.COLUMN_LINE))
                        .column(texts.of(AuditMessage.COLUMN_SEVERITY))
                        .column(texts.of(AuditMessage.COLUMN_FINDING))
                        .column(texts.of(AuditMessage.COLUMN_RULE));
        for (AuditedFinding finding : post.findings()) {
            table.row(String.valueOf(finding.line()))
                    .marked(
                            finding.severity().name().toLowerCase(Locale.ROOT),
                            texts.of(AuditMessage.of(finding.severity())))
                    .cell(texts.of(finding.message()))
                    .link("#rule-" + finding.rule(), words.rule(finding.rule()));
        }
        return table.toString();
    }

    private String unused(Audit audit) {
        HtmlTable table =
                table(AuditMessage.UNUSED_CAPTION)
                        .column(texts.of(AuditMessage.COLUMN_PICTURE))
                        .number(texts.of(AuditMessage.COLUMN_SIZE));
        for (Unused picture : audit.unused()) {
            int kilobytes = (int) Math.ceilDiv(picture.bytes(), KILOBYTE);
            table.row(AuditNames.path(picture.path())).cell(kilobytes);
        }
        String why = texts.of(AuditMessage.UNUSED_WHY);
        return new HtmlText().element("p", why).raw(table.toString()).toString();
    }

    private String problems(Audit audit) {
        HtmlText html = new HtmlText();
        html.element("p", texts.of(AuditMessage.PROBLEMS_CAPTION)).raw("<ul>\n");
        for (Problem problem : audit.problems()) {
            html.element("li", texts.of(problem.message()));
        }
        return html.raw("</ul>\n").toString();
    }

    private HtmlTable table(AuditMessage caption) {
        return new HtmlTable(texts.of(caption));
    }

    private HtmlTable counted(HtmlTable table) {
        return table.number(texts.of(AuditMessage.COLUMN_ERRORS))
                .number(texts.of(AuditMessage.COLUMN_WARNINGS))
                .number(texts.of(AuditMessage.COLUMN_ADVICE));
    }

    private static HtmlTable counts(HtmlTable table, Tally tally) {
        return table.cell(tally.errors()).cell(tally.warnings()).cell(tally.advice());
    }

    private String orNothing(HtmlTable table, Audit audit) {
        return audit.all().findings() == 0 ? nothing() : table.toString();
    }

    private String nothing() {
        return new HtmlText().element("p", texts.of(AuditMessage.NOTHING)).toString();
    }
}
