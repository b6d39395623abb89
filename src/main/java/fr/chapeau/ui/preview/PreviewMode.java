package fr.chapeau.ui.preview;

import fr.chapeau.problem.MessageKey;
import java.util.Locale;

/// What the preview shows of an article.
enum PreviewMode {
    /// The site's own page, at the width of the pane.
    SITE(PreviewMessage.MODE_SITE, 0),
    /// The same at the width of a tablet.
    TABLET(PreviewMessage.MODE_TABLET, 768),
    /// The same at the width of a telephone.
    PHONE(PreviewMessage.MODE_PHONE, 390),
    /// The article without the site around it.
    PLAIN(PreviewMessage.MODE_PLAIN, 0),
    /// The HTML of the body, to read.
    SOURCE(PreviewMessage.MODE_SOURCE, 0);

    private final PreviewMessage label;
    private final double width;

    PreviewMode(PreviewMessage label, double width) {
        this.label = label;
        this.width = width;
    }

    MessageKey label() {
        return label;
    }

    /// In pixels; 0 for all there is.
    double width() {
        return width;
    }

    /// Whether the two show the same page, if at another width.
    boolean isLike(PreviewMode other) {
        return this == other || (isSite() && other.isSite());
    }

    /// Whether it is a page rather than what one is written in.
    boolean isPage() {
        return this != SOURCE;
    }

    private boolean isSite() {
        return this == SITE || this == TABLET || this == PHONE;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The mode of a name in the settings; the site's page where there is none.
    static PreviewMode of(String id) {
        for (PreviewMode mode : values()) {
            if (mode.id().equals(id)) {
                return mode;
            }
        }
        return SITE;
    }
}
