package fr.chapeau.app.audit;

import fr.chapeau.app.html.HtmlTable;
import fr.chapeau.app.html.HtmlText;
import fr.chapeau.i18n.DateWords;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Severity;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;

/// The trend as a part of a page: a picture, and the same figures as a table.
final class TrendPart {
    private static final int STEP = 50;
    private static final int BAR = 32;
    private static final int HEIGHT = 160;
    private static final int FOOT = 20;

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
        return html.raw(legend()).raw(chart(trend)).raw(table(trend)).toString();
    }

    /// Which filling stands for what.
    private String legend() {
        HtmlText html = new HtmlText().raw("<p class=\"legend\">");
        for (Severity severity : Severity.values()) {
            html.raw("<svg aria-hidden=\"true\" viewBox=\"0 0 24 14\">");
            html.raw("<rect class=\"" + filling(severity) + "\" x=\"2\" y=\"2\"");
            html.raw(" width=\"20\" height=\"10\" /></svg> ").text(texts.of(name(severity)));
            html.raw("\n");
        }
        return html.raw("</p>\n").toString();
    }

    private static String filling(Severity severity) {
        return "bar-" + severity.name().toLowerCase(Locale.ROOT);
    }

    private static AuditMessage name(Severity severity) {
        return switch (severity) {
            case ERROR -> AuditMessage.COLUMN_ERRORS;
            case WARNING -> AuditMessage.COLUMN_WARNINGS;
            case ADVICE -> AuditMessage.COLUMN_ADVICE;
        };
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
                                HEIGHT + FOOT));
        svg.append(new HtmlText().text(new TrendWords(texts).spoken(trend))).append("\">\n");
        for (int i = 0; i < trend.months().size(); i++) {
            Trend.Month month = trend.months().get(i);
            column(svg, month, i * STEP + (STEP - BAR) / 2, trend.most());
            svg.append(
                    String.format(
                            Locale.ROOT,
                            "<text x=\"%d\" y=\"%d\">%s</text>\n",
                            i * STEP + STEP / 2,
                            HEIGHT + FOOT - 5,
                            new HtmlText().text(name(month))));
        }
        return svg.append("</svg>\n").toString();
    }

    private String name(Trend.Month month) {
        Locale locale = texts.language().locale();
        return month.day().getMonth().getDisplayName(TextStyle.SHORT, locale);
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
                                "<rect class=\"%s\" x=\"%d\" y=\"%.1f\" width=\"%d\""
                                        + " height=\"%.1f\" />\n",
                                filling(severity),
                                x,
                                bottom + 0.5,
                                BAR,
                                Math.max(0.5, height - 1)));
            }
        }
    }
}
