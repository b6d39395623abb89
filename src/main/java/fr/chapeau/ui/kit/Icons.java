package fr.chapeau.ui.kit;

import fr.chapeau.problem.Severity;
import java.util.Locale;
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

    /// What stands beside a finding, with a style class of its severity.
    public static FontIcon of(Severity severity) {
        Feather icon =
                switch (severity) {
                    case ERROR -> Feather.ALERT_OCTAGON;
                    case WARNING -> Feather.ALERT_TRIANGLE;
                    case ADVICE -> Feather.INFO;
                };
        return of(icon, severity.name().toLowerCase(Locale.ROOT));
    }

    /// With further style classes, such as `icon-large`.
    public static FontIcon of(Feather icon, String... styleClasses) {
        FontIcon node = of(icon);
        node.getStyleClass().addAll(styleClasses);
        return node;
    }
}
