package fr.chapeau.check.date;

import fr.chapeau.check.Passage;
import fr.chapeau.markdown.ProseContext;
import fr.chapeau.text.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A day that a text names: "mardi 12 mars 2024", "le 1er mars", "March 12".
///
/// @param start index in the passage's text, at the weekday if there is one
/// @param end index behind it
/// @param weekday that the text says it is, or null
/// @param year that the text says, or null
record NamedDay(
        Passage passage,
        int start,
        int end,
        @Nullable DayOfWeek weekday,
        int day,
        int month,
        @Nullable Integer year) {

    /// As it is written.
    String written() {
        return passage.text().substring(start, end);
    }

    Span span() {
        return passage.span(start, end);
    }

    /// The day in a year, where that year has it.
    Optional<LocalDate> in(int anyYear) {
        try {
            return Optional.of(LocalDate.of(anyYear, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The day, where the text says the year and the year has it.
    Optional<LocalDate> full() {
        return year == null ? Optional.empty() : in(year);
    }

    /// Whether no year has it, or not the one that the text says.
    boolean isImpossible() {
        if (year != null) {
            return day > YearMonth.of(year, month).lengthOfMonth();
        }
        return day > YearMonth.of(2024, month).lengthOfMonth();
    }

    /// Whether somebody else says it.
    boolean isQuoted() {
        return passage.within(ProseContext.QUOTED, start)
                || passage.within(ProseContext.QUOTE_BLOCK, start);
    }
}
