package fr.chapeau.ui.fixing;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which changes are to be made, counted by group as they are ticked: a tick costs the same however
/// many changes there are.
final class FixTicks {
    private final BitSet ticked = new BitSet();
    private final Map<Integer, int[]> articles = new HashMap<>();
    private final Map<Integer, int[]> kinds = new HashMap<>();
    private final int size;
    private int total;
    private int touched;

    /// Of a group: how much of it is ticked.
    enum State {
        ALL,
        SOME,
        NONE
    }

    /// All changes of these groups, every one ticked.
    FixTicks(List<FixGroup> byArticle, List<FixGroup> byKind) {
        count(byArticle, articles);
        count(byKind, kinds);
        size = articles.size();
        for (FixGroup article : byArticle) {
            set(article, true);
        }
    }

    private static void count(List<FixGroup> groups, Map<Integer, int[]> of) {
        for (FixGroup group : groups) {
            int[] counter = {0};
            group.items().forEach(item -> of.put(item.number(), counter));
        }
    }

    boolean isOn(FixItem item) {
        return ticked.get(item.number());
    }

    void set(FixItem item, boolean on) {
        if (isOn(item) == on) {
            return;
        }
        int by = on ? 1 : -1;
        ticked.set(item.number(), on);
        total += by;
        int[] article = articles.getOrDefault(item.number(), new int[1]);
        touched += article[0] == (on ? 0 : 1) ? by : 0;
        article[0] += by;
        kinds.getOrDefault(item.number(), new int[1])[0] += by;
    }

    void set(FixGroup group, boolean on) {
        group.items().forEach(item -> set(item, on));
    }

    /// How many changes of a group are ticked.
    int in(FixGroup group) {
        Map<Integer, int[]> of = group.isKind() ? kinds : articles;
        return of.getOrDefault(group.items().getFirst().number(), new int[1])[0];
    }

    State of(FixGroup group) {
        return state(in(group), group.items().size());
    }

    /// Of all changes.
    State ofAll() {
        return state(total, size);
    }

    private static State state(int on, int of) {
        return on == 0 ? State.NONE : on == of ? State.ALL : State.SOME;
    }

    /// How many changes are ticked.
    int changes() {
        return total;
    }

    /// In how many articles.
    int articles() {
        return touched;
    }
}
