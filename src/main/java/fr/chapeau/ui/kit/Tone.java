package fr.chapeau.ui.kit;

import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/// What a banner or badge wants to be taken for; never told by colour alone.
public enum Tone {
    NEUTRAL(Feather.CIRCLE),
    ACCENT(Feather.INFO),
    SUCCESS(Feather.CHECK_CIRCLE),
    WARNING(Feather.ALERT_TRIANGLE),
    DANGER(Feather.ALERT_OCTAGON);

    private final Feather icon;

    Tone(Feather icon) {
        this.icon = icon;
    }

    public Feather icon() {
        return icon;
    }

    /// Style class of nodes in this tone.
    public String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
