package fr.chapeau.ui.window;

import fr.chapeau.settings.Preferences;
import fr.chapeau.settings.PreferencesFile;
import fr.chapeau.ui.kit.HandPause;
import fr.chapeau.ui.kit.Lane;
import fr.chapeau.ui.kit.SameThreadBackground;
import fr.chapeau.ui.kit.UserPreferences;
import java.nio.file.Path;

/// Settings for a test, in a file of its own.
final class WindowSettings implements AutoCloseable {
    private final Lane lane = new Lane("test settings");
    private final UserPreferences preferences;

    WindowSettings(Path folder, Preferences initial) {
        preferences =
                new UserPreferences(
                        initial,
                        new PreferencesFile(folder.resolve("preferences.properties"), initial),
                        new SameThreadBackground(),
                        lane,
                        new HandPause());
    }

    UserPreferences preferences() {
        return preferences;
    }

    @Override
    public void close() {
        lane.close();
    }
}
