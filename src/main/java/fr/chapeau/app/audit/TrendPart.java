package fr.chapeau.app.audit;

import fr.chapeau.i18n.DateWords;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Severity;
import java.time.ZoneOffset;
import java.util.Locale;

/// The trend as a part of a page: a picture, and the same figures as a table.
final class TrendPart {
    private static final int STEP = 50;
    private static final int BAR = 32;
    private static final int HEIGHT = 160;

    private final Texts texts;
    private final DateWords dates;

    TrendPart(Texts texts) {
        this.texts = texts;
        this.dates = new DateWords(texts.language().locale(), ZoneOffset.UTC);
    }

    String of(Trend trend) {
        HtmlText html = new HtmlText();
        for (String sentence : new TrendWords(texts).sentences(trend)) {
            html.element("p", sentence);
        }
        if (trend.months().isEmpty()) {
            return html.toString();
        }
        return html.raw(chart(trend)).raw(table(trend)).toString();
    }

    private String table(Trend trend) {
        HtmlTable table =
                new HtmlTable(texts.of(AuditMessage.TREND_CAPTION))
                        .column(texts.of(AuditMessage.COLUMN_DAY))
                        .number(texts.of(AuditMessage.COLUMN_POSTS))
                        .number(texts.of(AuditMessage.COLUMN_ERRORS))
                        .number(texts.of(AuditMessage.COLUMN_WARNINGS))
                        .number(texts.of(AuditMessage.COLUMN_ADVICE));
        for (Trend.Month month : trend.months()) {
            table.row(dates.day(month.day()))
                    .cell(month.articles())
                    .cell(month.errors())
                    .cell(month.warnings())
                    .cell(month.advice());
        }
        return table.toString();
    }

    /// Columns of three kinds of filling, for whoever does not tell the colours apart.
    private String chart(Trend trend) {
        int width = trend.months().size() * STEP;
        StringBuilder svg =
                new StringBuilder(
                        String.format(
                                Locale.ROOT,
                                "<svg class=\"trend\" role=\"img\" viewBox=\"0 0 %d %d\""
                                        + " aria-label=\"",
                                width,
                                HEIGHT + 1));
        svg.append(new HtmlText().text(new TrendWords(texts).spoken(trend))).append("\">\n");
        for (int i = 0; i < trend.months().size(); i++) {
            column(svg, trend.months().get(i), i * STEP + (STEP - BAR) / 2, trend.most());
        }
        return svg.append("</svg>\n").toString();
    }

    private static void column(StringBuilder svg, Trend.Month month, int x, int most) {
        double bottom = HEIGHT;
        for (Severity severity : Severity.values()) {
            double height = most == 0 ? 0 : (double) HEIGHT * month.of(severity) / most;
            bottom -= height;
            if (height > 0) {
                svg.append(
                        String.format(
                                Locale.ROOT,
                                "<rect class=\"bar-%s\" x=\"%d\" y=\"%.1f\" width=\"%d\""
                                        + " height=\"%.1f\" />\n",
                                severity.name().toLowerCase(Locale.ROOT),
                                x,
                                bottom + 0.5,
                                BAR,
                                Math.max(0.5, height - 1)));
            }
        }
    }
}
