package fr.chapeau.app.fixing;

import java.util.List;

/// One change that is made or left out as a whole.
///
/// @param places where it shows, the first few
/// @param more how many places there are besides
public record PlannedChange(FixChange change, List<ChangedPlace> places, int more) {

    public PlannedChange {
        places = List.copyOf(places);
    }

    /// The kind that it counts for: the rule that was first to find something.
    public String kind() {
        return change.findings().getFirst().rule();
    }
}
