package fr.chapeau.check.date;

import fr.chapeau.check.SaidDay;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Wording;
import java.time.LocalDate;
import java.time.format.TextStyle;

/// A day in words with its weekday, for the sentence of a finding.
record WeekdayAndDay(LocalDate day) implements Wording {

    @Override
    public String in(Language language) {
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale());
        return weekday + " " + new SaidDay(day).in(language);
    }
}
