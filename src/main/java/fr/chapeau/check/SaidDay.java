package fr.chapeau.check;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// A day in words, for the sentence of a finding.
public record SaidDay(LocalDate day) implements Wording {

    @Override
    public String in(Language language) {
        boolean first = day.getDayOfMonth() == 1 && language == Language.FRENCH;
        String pattern = first ? "d'er' MMMM uuuu" : "d MMMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }
}
