package fr.chapeau.app.audit;

import fr.chapeau.i18n.DateWords;
import fr.chapeau.i18n.Texts;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// What is said of a trend, the same in the window and in documents.
public final class TrendWords {
    private final Texts texts;
    private final DateWords dates;

    /// In one language.
    public TrendWords(Texts texts) {
        this.texts = texts;
        this.dates = new DateWords(texts.language().locale(), ZoneOffset.UTC);
    }

    /// Whose figures these are, how far back they go, and what they leave out.
    public List<String> sentences(Trend trend) {
        List<String> sentences = new ArrayList<>();
        if (!trend.months().isEmpty()) {
            sentences.add(texts.of(AuditMessage.TREND_OF, trend.branch()));
        }
        AuditMessage reach =
                switch (trend.reach()) {
                    case WHOLE -> null;
                    case YOUNGER -> AuditMessage.TREND_YOUNGER;
                    case CUT -> AuditMessage.TREND_CUT;
                    case EMPTY -> AuditMessage.TREND_EMPTY;
                    case WITHOUT_GIT -> AuditMessage.TREND_WITHOUT_GIT;
                };
        if (reach != null) {
            sentences.add(texts.of(reach));
        }
        if (!trend.months().isEmpty()) {
            sentences.add(texts.of(AuditMessage.TREND_LEAVES_OUT));
        }
        return sentences;
    }

    /// The figures of one month.
    public String month(Trend.Month month) {
        return texts.of(
                AuditMessage.TREND_MONTH,
                dates.day(month.day()),
                month.errors(),
                month.warnings(),
                month.advice());
    }

    /// What the picture shows: its first and last month.
    public String spoken(Trend trend) {
        if (trend.months().isEmpty()) {
            return "";
        }
        String first = month(trend.months().getFirst());
        return trend.months().size() == 1
                ? texts.of(AuditMessage.TREND_PICTURE_ONE, first)
                : texts.of(AuditMessage.TREND_PICTURE, first, month(trend.months().getLast()));
    }
}
