package fr.chapeau;

import fr.chapeau.settings.Preferences;
import fr.chapeau.ui.kit.Debouncer;
import fr.chapeau.ui.kit.Pause;
import fr.chapeau.ui.kit.Subscriptions;
import fr.chapeau.ui.kit.UserPreferences;
import java.time.Duration;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

/// Size of the window and whether it fills the screen, as at the last time. FX thread only.
final class WindowFrame implements AutoCloseable {
    private static final double INITIAL_WIDTH = 1600;
    private static final double INITIAL_HEIGHT = 1000;
    private static final double SMALLEST_WIDTH = 800;
    private static final double SMALLEST_HEIGHT = 560;
    private static final String WIDTH = "window.width";
    private static final String HEIGHT = "window.height";
    private static final String STATE = "window";
    private static final String MAXIMIZED = "maximized";

    private final Stage stage;
    private final UserPreferences preferences;
    private final Debouncer remember;
    private final Subscriptions subscriptions = new Subscriptions();

    /// @param screen the part of the screen that windows may fill
    /// @param pause lets a window that is being dragged come to rest
    WindowFrame(Stage stage, UserPreferences preferences, Rectangle2D screen, Pause pause) {
        this.stage = stage;
        this.preferences = preferences;
        remember = new Debouncer(pause, Duration.ofMillis(300), this::remember);
        Preferences kept = preferences.get();
        stage.setMinWidth(Math.min(SMALLEST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(SMALLEST_HEIGHT, screen.getHeight()));
        stage.setWidth(Math.min(kept.size(WIDTH).orElse(INITIAL_WIDTH), screen.getWidth()));
        stage.setHeight(Math.min(kept.size(HEIGHT).orElse(INITIAL_HEIGHT), screen.getHeight()));
        stage.setMaximized(kept.choice(STATE).filter(MAXIMIZED::equals).isPresent());
        subscriptions.add(stage.widthProperty().subscribe(width -> remember.trigger()));
        subscriptions.add(stage.heightProperty().subscribe(height -> remember.trigger()));
        subscriptions.add(stage.maximizedProperty().subscribe(maximized -> remember.trigger()));
        remember.cancel();
    }

    /// Remembers now what was not at rest yet.
    @Override
    public void close() {
        subscriptions.close();
        remember.flush();
    }

    /// A maximized window goes back, some day, to the size it had before.
    private void remember() {
        if (stage.isIconified() || !stage.isShowing()) {
            return;
        }
        if (stage.isMaximized()) {
            preferences.update(now -> now.withChoice(STATE, MAXIMIZED));
        } else {
            preferences.update(now ->
                    now.withChoice(STATE, "normal")
                            .withSize(WIDTH, Math.rint(stage.getWidth()))
                            .withSize(HEIGHT, Math.rint(stage.getHeight())));
        }
    }
}
