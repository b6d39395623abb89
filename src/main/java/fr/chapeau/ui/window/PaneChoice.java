package fr.chapeau.ui.window;

import fr.chapeau.settings.Preferences;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which panes of an article are seen: those that are wanted, as many as there is room for.
///
/// @param wanted the ones that are seen first of all in front
record PaneChoice(List<Pane> wanted) {

    /// The panes, as they stand from left to right.
    enum Pane {
        SHEET,
        TEXT,
        PREVIEW;

        /// Its name in identifiers and settings.
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final PaneChoice INITIAL = new PaneChoice(List.of(Pane.TEXT, Pane.SHEET, Pane.PREVIEW));

    private static final String NAME = "panes";

    PaneChoice {
        wanted = List.copyOf(wanted);
    }

    /// What the user chose, in all articles alike.
    static PaneChoice in(Preferences preferences) {
        String written = preferences.choice(NAME).orElse("");
        List<Pane> wanted = new ArrayList<>();
        for (String id : written.split(" ", -1)) {
            for (Pane pane : Pane.values()) {
                if (pane.id().equals(id) && !wanted.contains(pane)) {
                    wanted.add(pane);
                }
            }
        }
        return wanted.isEmpty() ? INITIAL : new PaneChoice(wanted);
    }

    /// Settings that remember this choice.
    Preferences keptIn(Preferences preferences) {
        return preferences.withChoice(
                NAME, String.join(" ", wanted.stream().map(Pane::id).toList()));
    }

    /// The panes that are seen where so many have room.
    Set<Pane> seen(int room) {
        EnumSet<Pane> seen = EnumSet.noneOf(Pane.class);
        wanted.stream().limit(room).forEach(seen::add);
        return seen;
    }

    /// With a pane that was not seen, or without one that was, unless it is the last.
    PaneChoice toggled(Pane pane, int room) {
        return seen(room).contains(pane) ? folded(pane, room) : shown(pane, room);
    }

    /// With a pane in any case.
    PaneChoice with(Pane pane, int room) {
        return seen(room).contains(pane) ? this : shown(pane, room);
    }

    /// The text stays where it is seen: sheet and preview give way to each other beside it.
    private PaneChoice shown(Pane pane, int room) {
        List<Pane> now = new ArrayList<>(wanted);
        now.remove(pane);
        if (seen(room).contains(Pane.TEXT)) {
            now.remove(Pane.TEXT);
            now.addFirst(Pane.TEXT);
        }
        now.add(Math.min(room - 1, now.indexOf(Pane.TEXT) + 1), pane);
        return new PaneChoice(now);
    }

    /// What had no room does not come up in the place of what was folded away.
    private PaneChoice folded(Pane pane, int room) {
        List<Pane> now = new ArrayList<>(wanted.subList(0, Math.min(room, wanted.size())));
        if (now.size() < 2) {
            return this;
        }
        now.remove(pane);
        return new PaneChoice(now);
    }
}
