package fr.chapeau.ui.window;

import fr.chapeau.ui.kit.CommandGroup;
import fr.chapeau.ui.window.MainWindow.Screen;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The views over the site that is shown: places of their own, which go with it. FX thread only.
final class SiteViews {

    /// Where they can be.
    static final Set<Place> PLACES = Set.of(Place.REVIEW, Place.AUDIT);

    private final Map<Place, Screen> screens = new EnumMap<>(Place.class);
    private final ReadOnlyObjectWrapper<Set<Place>> there = new ReadOnlyObjectWrapper<>(Set.of());

    void place(Place at, Screen view) {
        screens.put(at, view);
        there.set(Set.copyOf(screens.keySet()));
    }

    Screen at(Place place) {
        return screens.getOrDefault(place, Screen.EMPTY);
    }

    ObservableValue<Boolean> has(Place place) {
        return there.map(places -> places.contains(place));
    }

    List<CommandGroup> commands() {
        return screens.values().stream().flatMap(view -> view.commands().stream()).toList();
    }

    /// Takes all of them away.
    void close() {
        screens.values().forEach(view -> view.close().run());
        screens.clear();
        there.set(Set.of());
    }
}
