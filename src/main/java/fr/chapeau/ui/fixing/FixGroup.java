package fr.chapeau.ui.fixing;

import java.util.List;

/// Changes that are listed together: those of an article, or of a kind.
///
/// @param kind the rule of a kind; empty for an article
/// @param items at least one, by article and place
record FixGroup(String kind, List<FixItem> items) {

    FixGroup {
        items = List.copyOf(items);
    }

    boolean isKind() {
        return !kind.isEmpty();
    }
}
