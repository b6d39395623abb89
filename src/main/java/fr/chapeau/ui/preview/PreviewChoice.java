package fr.chapeau.ui.preview;

import fr.chapeau.settings.Preferences;
import java.nio.file.Path;

/// What a reader wants the preview to show, remembered for each site.
///
/// @param alternatives whether pictures make way for their alternatives
record PreviewChoice(PreviewMode mode, boolean alternatives) {
    private static final String SHOWN = "shown";

    /// What was chosen for a site.
    static PreviewChoice in(Preferences preferences, Path site) {
        return new PreviewChoice(
                PreviewMode.of(preferences.choice(mode(site)).orElse("")),
                preferences.choice(alternatives(site)).filter(SHOWN::equals).isPresent());
    }

    /// Settings that remember this choice for a site.
    Preferences keptIn(Preferences preferences, Path site) {
        return preferences
                .withChoice(mode(site), mode.id())
                .withChoice(alternatives(site), alternatives ? SHOWN : "hidden");
    }

    PreviewChoice with(PreviewMode other) {
        return new PreviewChoice(other, alternatives);
    }

    PreviewChoice withAlternatives(boolean shown) {
        return new PreviewChoice(mode, shown);
    }

    /// Whether the page that is shown has alternatives in the place of its pictures.
    boolean showsAlternatives() {
        return alternatives && mode.isPage();
    }

    /// Whether the two show the same page, if at another width.
    boolean isLike(PreviewChoice other) {
        return mode.isLike(other.mode) && showsAlternatives() == other.showsAlternatives();
    }

    private static String mode(Path site) {
        return "preview:" + site;
    }

    private static String alternatives(Path site) {
        return "preview.alternatives:" + site;
    }
}
