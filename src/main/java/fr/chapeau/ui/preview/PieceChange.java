package fr.chapeau.ui.preview;

import java.util.List;
import java.util.stream.Collectors;

/// How a list of pieces becomes another: one run of pieces is replaced.
///
/// @param from index of the first piece that goes
/// @param removed how many go
/// @param added what comes in their place
record PieceChange(int from, int removed, List<String> added) {

    /// The shortest single run that differs.
    static PieceChange between(List<String> before, List<String> after) {
        int most = Math.min(before.size(), after.size());
        int same = 0;
        while (same < most && before.get(same).equals(after.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < most - same
                && before.get(before.size() - 1 - tail)
                        .equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        return new PieceChange(
                same, before.size() - same - tail, after.subList(same, after.size() - tail));
    }

    boolean isEmpty() {
        return removed == 0 && added.isEmpty();
    }

    /// The call that makes the change in the page.
    String script() {
        String literals =
                added.stream().map(Literal::of).collect(Collectors.joining(",", "[", "]"));
        return "chapeauSplice(" + from + "," + removed + "," + literals + ")";
    }
}
