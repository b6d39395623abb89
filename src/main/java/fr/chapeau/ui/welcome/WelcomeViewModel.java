package fr.chapeau.ui.welcome;

import fr.chapeau.settings.Preferences;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Subscriptions;
import fr.chapeau.ui.kit.UserPreferences;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The folders opened lately, the last one first. FX thread only.
public final class WelcomeViewModel implements AutoCloseable {
    private final UserPreferences preferences;
    private final Background background;
    private final ObservableList<Recent> recent = FXCollections.observableArrayList();
    private final Subscriptions subscriptions = new Subscriptions();

    /// A folder opened earlier.
    ///
    /// @param exists whether it is still there
    record Recent(Path folder, boolean exists) {

        String name() {
            Path name = folder.getFileName();
            return name == null ? folder.toString() : name.toString();
        }
    }

    /// The folders that the settings remember.
    public WelcomeViewModel(UserPreferences preferences, Background background) {
        this.preferences = preferences;
        this.background = background;
        subscriptions.add(preferences.property().map(Preferences::recent).subscribe(this::look));
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    ObservableList<Recent> recent() {
        return recent;
    }

    /// Takes a folder off the list; nothing happens to the folder.
    void forget(Path folder) {
        preferences.update(now -> now.withoutRecent(folder));
    }

    /// A network folder may take long to say whether it is there: all are shown at once, and what
    /// is gone is marked later.
    private void look(List<Path> folders) {
        recent.setAll(folders.stream().map(folder -> new Recent(folder, true)).toList());
        background.<List<Recent>>run(
                () ->
                        folders.stream()
                                .map(folder -> new Recent(folder, Files.isDirectory(folder)))
                                .toList(),
                now -> {
                    boolean same = now.stream().map(Recent::folder).toList().equals(folders);
                    if (same && !now.equals(recent)) {
                        recent.setAll(now);
                    }
                });
    }
}
