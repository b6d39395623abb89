package fr.chapeau.check;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When and by what a site is built, as far as rules ask.
///
/// @param clock tells today at the site's place; null where nobody knows
/// @param jekyll whether Jekyll builds it
/// @param zoneSaid whether its configuration names the time zone (`timezone`)
/// @param future whether posts of the future appear (`future`)
public record SiteBuild(@Nullable Clock clock, boolean jekyll, boolean zoneSaid, boolean future) {

    /// What is assumed where no site is known: no day is today.
    public static final SiteBuild UNKNOWN = new SiteBuild(null, false, false, true);

    public Optional<LocalDate> today() {
        return Optional.ofNullable(clock).map(LocalDate::now);
    }

    /// The zone of times without one.
    public ZoneId zone() {
        return clock == null ? ZoneOffset.UTC : clock.getZone();
    }
}
