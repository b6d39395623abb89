package fr.chapeau.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What differs between two texts, line by line. A line counts with its line end, as in Git.
///
/// @param hunks by place, with at least one common line between two of them
public record LineDiff(List<Hunk> hunks) {

    public LineDiff {
        hunks = List.copyOf(hunks);
    }

    /// A run of lines that others take the place of.
    ///
    /// @param before the old lines, empty where lines are only added
    /// @param after the new lines, empty where lines are only removed
    /// @param removed number of old lines
    /// @param added number of new lines
    public record Hunk(Span before, Span after, int removed, int added) {}

    /// The difference, small but not always the smallest where texts are long and far apart.
    public static LineDiff between(String before, String after) {
        if (before.equals(after)) {
            return new LineDiff(List.of());
        }
        Map<String, Integer> names = new HashMap<>();
        Lines old = Lines.of(before, names);
        Lines fresh = Lines.of(after, names);
        return new LineDiff(hunks(old, fresh, LineMatching.of(old.names, fresh.names)));
    }

    /// Number of lines that are new.
    public int added() {
        return hunks.stream().mapToInt(Hunk::added).sum();
    }

    /// Number of lines that are gone.
    public int removed() {
        return hunks.stream().mapToInt(Hunk::removed).sum();
    }

    public boolean isEmpty() {
        return hunks.isEmpty();
    }

    private static List<Hunk> hunks(Lines old, Lines fresh, int[] partner) {
        List<Hunk> hunks = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.count() || j < fresh.count()) {
            if (i < old.count() && partner[i] == j) {
                i++;
                j++;
                continue;
            }
            int i0 = i;
            int j0 = j;
            while (i < old.count() && partner[i] < 0) {
                i++;
            }
            j = i < old.count() ? partner[i] : fresh.count();
            hunks.add(new Hunk(old.span(i0, i), fresh.span(j0, j), i - i0, j - j0));
        }
        return hunks;
    }

    /// The lines of one text.
    private static final class Lines {
        /// Offset of each line, and at the end the length of the text.
        private final int[] starts;

        /// A number for each line, the same for equal lines of both texts.
        private final int[] names;

        private Lines(int[] starts, int[] names) {
            this.starts = starts;
            this.names = names;
        }

        static Lines of(String text, Map<String, Integer> known) {
            LineIndex index = new LineIndex(text);
            int count = index.lineCount();
            if (index.startOf(count - 1) == text.length()) {
                count--;
            }
            int[] starts = new int[count + 1];
            int[] names = new int[count];
            for (int line = 0; line < count; line++) {
                starts[line] = index.startOf(line);
                String content = index.lineSpan(line).of(text);
                names[line] = known.computeIfAbsent(content, unseen -> known.size());
            }
            starts[count] = text.length();
            return new Lines(starts, names);
        }

        int count() {
            return names.length;
        }

        Span span(int from, int to) {
            return new Span(starts[from], starts[to]);
        }
    }
}
