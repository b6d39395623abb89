package fr.chapeau.ui.window;

import org.kordamp.ikonli.feather.Feather;

/// The places that the rail leads to.
public enum Place {
    /// The site with its library and open articles; the welcome screen while there is no site.
    ARTICLES(WindowMessage.PLACE_ARTICLES, Feather.FILE_TEXT),
    /// The drafts, as who reviews them reads them.
    REVIEW(WindowMessage.PLACE_REVIEW, Feather.CHECK_SQUARE),
    /// What the checks find over the whole site.
    AUDIT(WindowMessage.PLACE_AUDIT, Feather.BAR_CHART_2),
    /// Language, theme and text size.
    SETTINGS(WindowMessage.PLACE_SETTINGS, Feather.SETTINGS);

    private final WindowMessage label;
    private final Feather icon;

    Place(WindowMessage label, Feather icon) {
        this.label = label;
        this.icon = icon;
    }

    WindowMessage label() {
        return label;
    }

    Feather icon() {
        return icon;
    }
}
