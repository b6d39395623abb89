package fr.chapeau.check;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/// Sites in Paris that Jekyll builds, on a day of the test's choice.
public final class MadeBuilds {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private MadeBuilds() {}

    /// The site on that day, with its time zone in the configuration or not.
    public static SiteFacts on(LocalDate today, boolean zoneSaid) {
        Clock clock = Clock.fixed(today.atTime(12, 0).atZone(PARIS).toInstant(), PARIS);
        return SiteFacts.UNKNOWN.with(new SiteBuild(clock, true, zoneSaid, true));
    }

    public static SiteFacts on(LocalDate today) {
        return on(today, true);
    }
}
