package fr.chapeau.ui.kit;

import fr.chapeau.settings.Preferences;
import fr.chapeau.settings.PreferencesFile;
import java.time.Duration;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The user's settings as they are now, written to their file a little after each change. JavaFX
/// thread only.
public final class UserPreferences implements AutoCloseable {
    private final ReadOnlyObjectWrapper<Preferences> current;
    private final Debouncer write;

    /// @param read what the file held at start
    /// @param lane in which the file is written
    public UserPreferences(
            Preferences read, PreferencesFile file, Background background, Lane lane, Pause pause) {
        current = new ReadOnlyObjectWrapper<>(read);
        write =
                new Debouncer(
                        pause,
                        Duration.ofMillis(400),
                        () -> {
                            Preferences now = current.get();
                            background.run(lane, () -> file.write(now), written -> {});
                        });
    }

    public ReadOnlyObjectProperty<Preferences> property() {
        return current.getReadOnlyProperty();
    }

    public Preferences get() {
        return current.get();
    }

    public void update(UnaryOperator<Preferences> change) {
        Preferences next = change.apply(current.get());
        if (!next.equals(current.get())) {
            current.set(next);
            write.trigger();
        }
    }

    /// Writes now what was waiting.
    @Override
    public void close() {
        write.flush();
    }
}
