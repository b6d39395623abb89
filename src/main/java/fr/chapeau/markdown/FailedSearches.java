package fr.chapeau.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Searches that found no end, so that they are not made again.
final class FailedSearches {
    private final Map<String, Integer> from = new HashMap<>();
    private final Set<String> places = new HashSet<>();

    void add(String search, int place) {
        from.merge(search, place, Math::min);
        places.add(search + place);
    }

    /// Whether a search failed from that place before.
    ///
    /// @param hurried whether one that failed from an earlier place is taken to fail here as well:
    ///   markup between the two may have hidden the end then, but hostile text must not be read
    ///   again and again
    boolean isKnown(String search, int place, boolean hurried) {
        Integer first = from.get(search);
        boolean earlier = first != null && first <= place;
        return earlier && (hurried || places.contains(search + place));
    }
}
