package fr.chapeau.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/// How many documents of a set come out with the same tree as with Jekyll.
///
/// @param different names of those that do not, in order
record Share(String what, int all, List<String> different) {
    private static final int MOST_SHOWN = 5;

    Share {
        different = List.copyOf(different);
    }

    /// Compares the documents of a set by their names.
    ///
    /// @param tree of a document, in which two that a reader sees alike are equal
    static Share of(
            String what,
            Map<String, String> expected,
            Map<String, String> actual,
            UnaryOperator<String> tree) {
        List<String> different = new ArrayList<>();
        expected.forEach((name, html) -> {
            if (!tree.apply(html).equals(tree.apply(actual.getOrDefault(name, "")))) {
                different.add(name);
            }
        });
        return new Share(what, expected.size(), different);
    }

    @Override
    public String toString() {
        int equal = all - different.size();
        String line =
                String.format(
                        Locale.ROOT,
                        "%-52s %5d of %5d  %5.1f %%",
                        what,
                        equal,
                        all,
                        all == 0 ? 0 : 100.0 * equal / all);
        if (different.isEmpty()) {
            return line;
        }
        List<String> shown = different.subList(0, Math.min(MOST_SHOWN, different.size()));
        return line + "\n    not " + String.join(", ", shown);
    }
}
