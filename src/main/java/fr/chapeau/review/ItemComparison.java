package fr.chapeau.review;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.text.SequenceMatching;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/// Compares two lists item by item.
final class ItemComparison {
    private static final int NONE = -1;

    /// Longer lists are compared only by what is the same.
    private static final int MOST_LIKENESSES = 10_000;

    private final FieldPath path;
    private final WrittenValue before;
    private final WrittenValue after;

    ItemComparison(FieldPath path, WrittenValue before, WrittenValue after) {
        this.path = path;
        this.before = before;
        this.after = after;
    }

    /// What changed, in the order of the new list, then what is gone.
    List<ItemChange> between(List<PsychValue> old, List<PsychValue> fresh) {
        int[] partner = inOrder(old, fresh);
        int[] staying = partner.clone();
        int[] back = new int[fresh.size()];
        Arrays.fill(back, NONE);
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] != NONE) {
                back[partner[i]] = i;
            }
        }
        pair(old, fresh, partner, back, Values::isSame);
        if ((long) old.size() * fresh.size() <= MOST_LIKENESSES) {
            pair(old, fresh, partner, back, Values::isLike);
            pair(old, fresh, partner, back, ItemComparison::areMaps);
        }
        List<ItemChange> changes = new ArrayList<>();
        for (int i = 0; i < back.length; i++) {
            if (back[i] == NONE) {
                changes.add(new ItemChange.Added(i, fresh.get(i)));
            } else if (staying[back[i]] != i) {
                changes.add(change(back[i], old.get(back[i]), i, fresh.get(i)));
            }
        }
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] == NONE) {
                changes.add(new ItemChange.Removed(i, old.get(i)));
            }
        }
        return changes;
    }

    private ItemChange change(int from, PsychValue was, int to, PsychValue now) {
        if (Values.isSame(was, now)) {
            return new ItemChange.Moved(from, to, now);
        }
        return new ItemChange.Changed(
                from,
                to,
                ValueComparison.between(
                        path.item(to),
                        ValueComparison.in(before, was),
                        ValueComparison.in(after, now)));
    }

    private static int[] inOrder(List<PsychValue> old, List<PsychValue> fresh) {
        List<PsychValue> known = new ArrayList<>();
        int[] oldNames = old.stream().mapToInt(value -> name(value, known)).toArray();
        int[] newNames = fresh.stream().mapToInt(value -> name(value, known)).toArray();
        SequenceMatching matching = SequenceMatching.of(oldNames, newNames, known.size());
        int[] partner = new int[old.size()];
        Arrays.setAll(partner, matching::partner);
        return partner;
    }

    private static int name(PsychValue value, List<PsychValue> known) {
        for (int i = 0; i < known.size(); i++) {
            if (Values.isSame(known.get(i), value)) {
                return i;
            }
        }
        known.add(value);
        return known.size() - 1;
    }

    /// Pairs what has no partner yet, the nearest first.
    private static void pair(
            List<PsychValue> old,
            List<PsychValue> fresh,
            int[] partner,
            int[] back,
            BiPredicate<PsychValue, PsychValue> fits) {
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] == NONE) {
                int from = i;
                java.util.stream.IntStream.range(0, back.length)
                        .filter(at -> back[at] == NONE)
                        .boxed()
                        .sorted(Comparator.comparingInt(at -> Math.abs(at - from)))
                        .filter(at -> fits.test(old.get(from), fresh.get(at)))
                        .findFirst()
                        .ifPresent(at -> {
                            partner[from] = at;
                            back[at] = from;
                        });
            }
        }
    }

    private static boolean areMaps(PsychValue one, PsychValue other) {
        return one instanceof PsychValue.Mapping && other instanceof PsychValue.Mapping;
    }
}
