package fr.chapeau.app.audit;

import java.time.ZonedDateTime;
import java.util.Optional;

/// How long ago a post was changed last.
public enum Age {
    MONTH,
    YEAR,
    THREE_YEARS,
    OLDER,
    /// Git does not know of any change.
    UNKNOWN;

    /// The age of a post at a moment.
    static Age of(AuditedPost post, ZonedDateTime now) {
        Optional<ZonedDateTime> changed =
                post.lastChange().map(change -> change.when().atZone(now.getZone()));
        if (changed.isEmpty()) {
            return UNKNOWN;
        }
        ZonedDateTime when = changed.get();
        if (when.isAfter(now.minusMonths(1))) {
            return MONTH;
        }
        if (when.isAfter(now.minusYears(1))) {
            return YEAR;
        }
        return when.isAfter(now.minusYears(3)) ? THREE_YEARS : OLDER;
    }
}
