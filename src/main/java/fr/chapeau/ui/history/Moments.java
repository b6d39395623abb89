package fr.chapeau.ui.history;

import fr.chapeau.git.FileVersion;
import fr.chapeau.i18n.DateWords;
import fr.chapeau.i18n.Texts;
import java.time.ZoneId;

/// The moments of versions in words.
final class Moments {
    private final DateWords dates;
    private final ZoneId zone;

    Moments(Texts texts, ZoneId zone) {
        this.dates = new DateWords(texts.language().locale(), zone);
        this.zone = zone;
    }

    String of(FileVersion version) {
        return dates.moment(version.when().atZone(zone));
    }
}
