package fr.chapeau.text;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds which lines of two texts stand for one another.
///
/// Myers' algorithm takes the product of length and difference. So what is equal at both ends and
/// what only one side has is put aside first, and what is then still long is cut at the lines that
/// occur once on each side (the idea of *patience diff*).
final class LineMatching {
    /// Up to this product of line counts Myers' algorithm works on the whole.
    private static final long SMALL = 4_000_000;

    private final int[] old;
    private final int[] fresh;
    private final int[] partner;
    private final Deque<Range> open = new ArrayDeque<>();

    private LineMatching(int[] old, int[] fresh) {
        this.old = old;
        this.fresh = fresh;
        this.partner = new int[old.length];
        Arrays.fill(partner, -1);
    }

    /// For each old line its place among the new ones, or -1; rising.
    static int[] of(int[] old, int[] fresh) {
        LineMatching matching = new LineMatching(old, fresh);
        matching.open.push(new Range(0, old.length, 0, fresh.length));
        while (!matching.open.isEmpty()) {
            matching.match(matching.open.pop());
        }
        return matching.partner;
    }

    private record Range(int oldStart, int oldEnd, int freshStart, int freshEnd) {}

    private void match(Range whole) {
        Range range = withoutEqualEnds(whole);
        List<Integer> olds = sharedLines(old, range.oldStart, range.oldEnd, counts(false, range));
        List<Integer> news =
                sharedLines(fresh, range.freshStart, range.freshEnd, counts(true, range));
        if (olds.isEmpty() || news.isEmpty()) {
            return;
        }
        if ((long) olds.size() * news.size() <= SMALL) {
            matchByMyers(olds, news);
        } else {
            cutAtAnchors(range, olds, news);
        }
    }

    private Range withoutEqualEnds(Range range) {
        int i = range.oldStart;
        int j = range.freshStart;
        while (i < range.oldEnd && j < range.freshEnd && old[i] == fresh[j]) {
            partner[i++] = j++;
        }
        int k = range.oldEnd;
        int l = range.freshEnd;
        while (k > i && l > j && old[k - 1] == fresh[l - 1]) {
            partner[--k] = --l;
        }
        return new Range(i, k, j, l);
    }

    /// How often each line occurs in the range, in the old or in the new text.
    private Map<Integer, Integer> counts(boolean inOld, Range range) {
        Map<Integer, Integer> counts = new HashMap<>();
        int end = inOld ? range.oldEnd : range.freshEnd;
        for (int i = inOld ? range.oldStart : range.freshStart; i < end; i++) {
            counts.merge(inOld ? old[i] : fresh[i], 1, Integer::sum);
        }
        return counts;
    }

    private static List<Integer> sharedLines(
            int[] names, int start, int end, Map<Integer, Integer> others) {
        List<Integer> shared = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (others.containsKey(names[i])) {
                shared.add(i);
            }
        }
        return shared;
    }

    private void matchByMyers(List<Integer> olds, List<Integer> news) {
        List<Integer> oldNames = olds.stream().map(i -> old[i]).toList();
        List<Integer> newNames = news.stream().map(j -> fresh[j]).toList();
        int i = 0;
        int j = 0;
        for (Change change : changes(oldNames, newNames)) {
            while (i < change.startOriginal) {
                partner[olds.get(i++)] = news.get(j++);
            }
            i = change.endOriginal;
            j = change.endRevised;
        }
        while (i < olds.size()) {
            partner[olds.get(i++)] = news.get(j++);
        }
    }

    private static List<Change> changes(List<Integer> oldNames, List<Integer> newNames) {
        return new MyersDiffWithLinearSpace<Integer>()
                .computeDiff(oldNames, newNames, Quiet.LISTENER);
    }

    /// Leaves a range without anchors as it is: all its old lines gone, all its new ones added.
    private void cutAtAnchors(Range range, List<Integer> olds, List<Integer> news) {
        Map<Integer, Integer> oldCounts = counts(true, range);
        Map<Integer, Integer> newCounts = counts(false, range);
        Map<Integer, Integer> newPlaces = new HashMap<>();
        for (int j : news) {
            newPlaces.put(fresh[j], j);
        }
        List<int[]> anchors = new ArrayList<>();
        for (int i : olds) {
            int name = old[i];
            if (oldCounts.getOrDefault(name, 0) == 1 && newCounts.getOrDefault(name, 0) == 1) {
                anchors.add(new int[] {i, newPlaces.getOrDefault(name, -1)});
            }
        }
        List<int[]> rising = longestRising(anchors);
        int oldStart = range.oldStart;
        int newStart = range.freshStart;
        for (int[] anchor : rising) {
            partner[anchor[0]] = anchor[1];
            open.push(new Range(oldStart, anchor[0], newStart, anchor[1]));
            oldStart = anchor[0] + 1;
            newStart = anchor[1] + 1;
        }
        if (!rising.isEmpty()) {
            open.push(new Range(oldStart, range.oldEnd, newStart, range.freshEnd));
        }
    }

    /// The longest part of the pairs, in order, whose second numbers rise.
    private static List<int[]> longestRising(List<int[]> pairs) {
        int[] lastOfLength = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int longest = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = longest;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(lastOfLength[middle])[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : lastOfLength[low - 1];
            lastOfLength[low] = i;
            longest = Math.max(longest, low + 1);
        }
        List<int[]> rising = new ArrayList<>();
        for (int i = longest == 0 ? -1 : lastOfLength[longest - 1]; i >= 0; i = previous[i]) {
            rising.add(pairs.get(i));
        }
        return rising.reversed();
    }

    /// Takes the steps of the algorithm and does nothing with them.
    private enum Quiet implements DiffAlgorithmListener {
        LISTENER;

        @Override
        public void diffStart() {}

        @Override
        public void diffStep(int value, int max) {}

        @Override
        public void diffEnd() {}
    }
}
