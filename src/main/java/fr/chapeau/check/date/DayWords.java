package fr.chapeau.check.date;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Names of months and weekdays in one language, folded.
///
/// @param monthFirst whether the month may stand before the day, as in "March 12"
record DayWords(Map<String, Integer> months, Map<String, DayOfWeek> weekdays, boolean monthFirst) {

    static final DayWords FRENCH =
            new DayWords(
                    months(
                            "janvier,janv fevrier,fevr,fev mars avril,avr mai juin juillet,juil aout"
                                    + " septembre,sept octobre,oct novembre,nov decembre,dec"),
                    weekdays("lundi mardi mercredi jeudi vendredi samedi dimanche"),
                    false);

    static final DayWords ENGLISH =
            new DayWords(
                    months(
                            "january,jan february,feb march april,apr may june july august,aug"
                                    + " september,sept,sep october,oct november,nov december,dec"),
                    weekdays("monday tuesday wednesday thursday friday saturday sunday"),
                    true);

    /// What a passage without any day is known for.
    String days() {
        return monthFirst ? "days, month first" : "days";
    }

    /// The number of a month, or 0.
    int month(String word) {
        return months.getOrDefault(word, 0);
    }

    @Nullable DayOfWeek weekday(String word) {
        return weekdays.get(word);
    }

    private static Map<String, Integer> months(String names) {
        Map<String, Integer> months = new HashMap<>();
        String[] each = names.split(" ", -1);
        for (int i = 0; i < each.length; i++) {
            for (String name : each[i].split(",", -1)) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }

    private static Map<String, DayOfWeek> weekdays(String names) {
        Map<String, DayOfWeek> weekdays = new HashMap<>();
        String[] each = names.split(" ", -1);
        for (int i = 0; i < each.length; i++) {
            weekdays.put(each[i], DayOfWeek.of(i + 1));
        }
        return Map.copyOf(weekdays);
    }
}
