package fr.chapeau.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import fr.chapeau.settings.Preferences;
import fr.chapeau.settings.TextSize;
import fr.chapeau.settings.Theme;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Gives every window of the programme, pop-ups included, the chosen theme and text size. JavaFX
/// thread only.
public final class Looks implements AutoCloseable {
    /// Holds on the root of each scene while the theme is dark.
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private static final String SHEET =
            Objects.requireNonNull(Looks.class.getResource("chapeau.css")).toExternalForm();
    private static final String SIZE_CLASS = "text-size-";

    private final Subscriptions subscriptions = new Subscriptions();
    private final ListChangeListener<Window> windowsListener = this::windowsChanged;
    private Theme theme = Theme.SYSTEM;
    private TextSize textSize = TextSize.PERCENT_100;

    /// Applies what `preferences` says, now and whenever it changes.
    public Looks(ObservableValue<Preferences> preferences) {
        subscriptions.add(
                preferences.subscribe(chosen -> {
                    // Styling everything anew is slow, and most settings are no looks.
                    if (theme != chosen.theme() || textSize != chosen.textSize()) {
                        theme = chosen.theme();
                        textSize = chosen.textSize();
                        apply();
                    }
                }));
        subscriptions.add(
                Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> apply()));
        Window.getWindows().addListener(windowsListener);
    }

    /// Whether dark colours are shown now.
    public boolean isDark() {
        return switch (theme) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /// Dresses a scene that is not yet in a window, so that it is right before it is first shown.
    public void dress(Scene scene) {
        if (!scene.getStylesheets().contains(SHEET)) {
            scene.getStylesheets().add(SHEET);
        }
        scene.getRoot().pseudoClassStateChanged(DARK, isDark());
        var classes = scene.getRoot().getStyleClass();
        String wanted = SIZE_CLASS + textSize.percent();
        if (!classes.contains(wanted)) {
            classes.removeIf(name -> name.startsWith(SIZE_CLASS));
            classes.add(wanted);
        }
    }

    @Override
    public void close() {
        subscriptions.close();
        Window.getWindows().removeListener(windowsListener);
    }

    private void apply() {
        Application.setUserAgentStylesheet(
                isDark()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        Window.getWindows().forEach(this::dressWindow);
    }

    private void windowsChanged(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::dressWindow);
        }
    }

    private void dressWindow(Window window) {
        if (window.getScene() != null) {
            dress(window.getScene());
        }
    }
}
