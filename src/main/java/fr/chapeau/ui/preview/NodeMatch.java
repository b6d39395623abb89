package fr.chapeau.ui.preview;

import fr.chapeau.markdown.SafeNode;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds which children of a node are the same in two states of it: those at both ends, and between
/// them the longest row of those that occur once in each ("patience diff").
final class NodeMatch {
    private static final int TWICE = -1;

    private final List<SafeNode> before;
    private final List<SafeNode> after;

    private NodeMatch(List<SafeNode> before, List<SafeNode> after) {
        this.before = before;
        this.after = after;
    }

    /// Children that others take the place of; either side may be empty.
    record Run(Span before, Span after) {}

    /// What differs, in order.
    static List<Run> runs(List<SafeNode> before, List<SafeNode> after) {
        NodeMatch match = new NodeMatch(before, after);
        List<Run> runs = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (int[] pair : match.anchors()) {
            match.run(from, pair[0], to, pair[1], runs);
            from = pair[0] + 1;
            to = pair[1] + 1;
        }
        match.run(from, before.size(), to, after.size(), runs);
        return runs;
    }

    /// The run between two anchors, without what is the same at its ends.
    private void run(int from, int end, int to, int endAfter, List<Run> runs) {
        int start = from;
        int startAfter = to;
        while (start < end
                && startAfter < endAfter
                && before.get(start).equals(after.get(startAfter))) {
            start++;
            startAfter++;
        }
        int last = end;
        int lastAfter = endAfter;
        while (last > start
                && lastAfter > startAfter
                && before.get(last - 1).equals(after.get(lastAfter - 1))) {
            last--;
            lastAfter--;
        }
        if (last > start || lastAfter > startAfter) {
            runs.add(new Run(new Span(start, last), new Span(startAfter, lastAfter)));
        }
    }

    /// Pairs of indexes, rising on both sides.
    private List<int[]> anchors() {
        Map<SafeNode, Integer> once = places(after);
        List<int[]> pairs = new ArrayList<>();
        places(before)
                .forEach((node, at) -> {
                    int there = once.getOrDefault(node, TWICE);
                    if (at != TWICE && there != TWICE) {
                        pairs.add(new int[] {at, there});
                    }
                });
        pairs.sort((one, other) -> Integer.compare(one[0], other[0]));
        return rising(pairs);
    }

    /// Where each node stands that stands there once.
    private static Map<SafeNode, Integer> places(List<SafeNode> nodes) {
        Map<SafeNode, Integer> places = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).size() > 1) { // line breaks between elements are no anchors
                places.merge(nodes.get(i), i, (known, now) -> TWICE);
            }
        }
        return places;
    }

    /// The longest part of the pairs whose second numbers rise, by patience sorting.
    private static List<int[]> rising(List<int[]> pairs) {
        int[] ends = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int[] tops = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int place = Arrays.binarySearch(tops, 0, length, pairs.get(i)[1]);
            place = place < 0 ? -place - 1 : place;
            tops[place] = pairs.get(i)[1];
            ends[place] = i;
            previous[i] = place > 0 ? ends[place - 1] : -1;
            length = Math.max(length, place + 1);
        }
        List<int[]> longest = new ArrayList<>();
        for (int i = length > 0 ? ends[length - 1] : -1; i >= 0; i = previous[i]) {
            longest.add(pairs.get(i));
        }
        return longest.reversed();
    }
}
