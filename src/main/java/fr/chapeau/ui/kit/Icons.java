package fr.chapeau.ui.kit;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons beside words; they say nothing of their own to a screen reader.
public final class Icons {
    private Icons() {}

    /// In the size and colour of the text around it.
    public static FontIcon of(Feather icon) {
        FontIcon node = new FontIcon(icon);
        node.setMouseTransparent(true);
        return node;
    }

    /// With further style classes, such as `icon-large`.
    public static FontIcon of(Feather icon, String... styleClasses) {
        FontIcon node = of(icon);
        node.getStyleClass().addAll(styleClasses);
        return node;
    }
}
