package fr.chapeau.app.audit;

import fr.chapeau.problem.Severity;
import java.time.LocalDate;
import java.util.List;

/// What the checks find in the published articles of a site, month by month. Immutable.
///
/// @param branch whose articles they are; empty where there is none
/// @param months the oldest first; those that the history does not reach are left out
/// @param reach how far back it goes
public record Trend(String branch, List<Month> months, Reach reach) {

    public Trend {
        months = List.copyOf(months);
    }

    /// How far back the history goes.
    public enum Reach {
        /// As far as was asked.
        WHOLE,
        /// The site is younger than that.
        YOUNGER,
        /// This clone holds a part of the history alone.
        CUT,
        /// Nothing was committed yet.
        EMPTY,
        /// Git does not follow the site.
        WITHOUT_GIT
    }

    /// The state at the end of a month.
    ///
    /// @param day its last one, or the day on which it was looked at
    /// @param articles how many there were
    public record Month(LocalDate day, int articles, int errors, int warnings, int advice) {

        /// Findings of one severity.
        public int of(Severity severity) {
            return switch (severity) {
                case ERROR -> errors;
                case WARNING -> warnings;
                case ADVICE -> advice;
            };
        }

        /// Findings of all severities.
        public int findings() {
            return errors + warnings + advice;
        }
    }

    /// The largest number of findings in a month.
    public int most() {
        return months.stream().mapToInt(Month::findings).max().orElse(0);
    }
}
