package fr.chapeau.ui.window;

import fr.chapeau.settings.Preferences;

/// Whether the library is seen: where there is room, unless it was folded away; where there is
/// none, it makes way for the article until it is asked for.
///
/// @param folded away by the user, and remembered
/// @param broughtBack asked for where it has no room, until an article is chosen
record LibrarySight(boolean folded, boolean broughtBack) {
    private static final String NAME = "library";
    private static final String FOLDED = "folded";

    /// As it was left at the last time.
    static LibrarySight in(Preferences preferences) {
        return new LibrarySight(preferences.choice(NAME).filter(FOLDED::equals).isPresent(), false);
    }

    /// Settings that remember it.
    Preferences keptIn(Preferences preferences) {
        return preferences.withChoice(NAME, folded ? FOLDED : "open");
    }

    boolean isSeen(boolean room, boolean articleOpen) {
        return room || !articleOpen ? !folded : broughtBack;
    }

    LibrarySight toggled(boolean room, boolean articleOpen) {
        return room || !articleOpen
                ? new LibrarySight(!folded, broughtBack)
                : new LibrarySight(folded, !broughtBack);
    }

    /// An article was chosen: where there is no room for both, it has been found.
    LibrarySight makingWay() {
        return new LibrarySight(folded, false);
    }
}
