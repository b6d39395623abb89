package fr.chapeau.site;

import fr.chapeau.site.FieldUse.WordCount;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known of one key at one place: counts that a post adds to and can be taken out of again.
/// Changes only until it is part of a [FieldTally] that others see.
final class KeyTally {
    /// A line of text has values to propose when they come again as often as this on average.
    private static final int REPEATED = 2;

    private static final int FEW_PROPOSED = 30;

    /// It is a choice when it has this many values at least, which come again this often.
    private static final int CHOSEN = 6;

    private static final int CHOSEN_AGAIN = 3;

    /// What Jekyll itself defines names no other post, although its words may be those of a title.
    private static final Set<String> OF_JEKYLL =
            Set.of("tags", "categories", "category", "title", "layout", "slug", "permalink");

    /// So that places of maps of any size add up without rounding twice.
    private static final long WHOLE = 1 << 24;

    private final String key;
    private final Map<FieldKind, Integer> kinds = new EnumMap<>(FieldKind.class);
    private final Map<FieldKind, Integer> assumedKinds = new EnumMap<>(FieldKind.class);
    private final Map<FieldKind, Integer> itemKinds = new EnumMap<>(FieldKind.class);
    private final Map<String, Integer> words = new HashMap<>();
    private int present;
    private int filled;
    private int assumed;
    private int emptyLists;
    private int prose;
    private int own;
    private long places;
    private long assumedPlaces;
    private @Nullable FieldTally inner;
    private volatile @Nullable Known known;

    KeyTally(String key) {
        this.key = key;
    }

    /// What was worked out, and by which names of posts.
    private record Known(PostNames names, FieldUse use) {}

    KeyTally copy() {
        KeyTally copy = new KeyTally(key);
        copy.kinds.putAll(kinds);
        copy.assumedKinds.putAll(assumedKinds);
        copy.itemKinds.putAll(itemKinds);
        copy.words.putAll(words);
        copy.present = present;
        copy.filled = filled;
        copy.assumed = assumed;
        copy.emptyLists = emptyLists;
        copy.prose = prose;
        copy.own = own;
        copy.places = places;
        copy.assumedPlaces = assumedPlaces;
        copy.inner = inner == null ? null : inner.copy();
        return copy;
    }

    /// @param place of the key in its map, from 0
    /// @param size of that map
    /// @param sign 1 to count the value, -1 to take it back
    void add(Sample sample, int place, int size, Contribution from, int sign) {
        long at = (2 * place + 1) * WHOLE / (2L * size);
        FieldKind kind = kindOf(sample);
        if (from.assumed()) {
            assumed += sign;
            assumedPlaces += sign * at;
            merge(assumedKinds, kind, sign);
        } else {
            present += sign;
            places += sign * at;
            filled += kind == null ? 0 : sign;
            merge(kinds, kind, sign);
        }
        content(sample, from, sign);
    }

    private void content(Sample sample, Contribution from, int sign) {
        switch (sample) {
            case Sample.Single single -> {
                if (!from.assumed()) {
                    word(single, from, sign);
                    prose += single.prose() ? sign : 0;
                }
            }
            case Sample.Words(var items) -> {
                emptyLists += items.isEmpty() ? sign : 0;
                for (Sample.Single item : items) {
                    word(item, from, sign);
                    merge(itemKinds, item.kind(), sign);
                }
            }
            case Sample.Fields map -> inner().add(from.with(map), sign);
            case Sample.Items(var maps) -> maps.forEach(map -> inner().add(from.with(map), sign));
            case Sample.Blank blank -> {}
            case Sample.Odd odd -> {}
        }
    }

    private void word(Sample.Single single, Contribution from, int sign) {
        String word = single.word();
        if (word != null) {
            words.merge(word, sign, (a, b) -> a + b == 0 ? null : a + b);
            own += from.names().contains(word) ? sign : 0;
        }
    }

    private static void merge(Map<FieldKind, Integer> counts, @Nullable FieldKind kind, int sign) {
        if (kind != null) {
            counts.merge(kind, sign, (a, b) -> a + b == 0 ? null : a + b);
        }
    }

    private FieldTally inner() {
        if (inner == null) {
            inner = new FieldTally();
        }
        return inner;
    }

    boolean isEmpty() {
        return present == 0 && assumed == 0;
    }

    boolean isOnlyAssumed() {
        return present == 0;
    }

    /// Where in its maps the key stands on average; those that only defaults have come last.
    double meanPlace() {
        return present == 0
                ? 2 + (double) assumedPlaces / Math.max(1, assumed)
                : (double) places / present / WHOLE;
    }

    Optional<FieldTally> fields() {
        return Optional.ofNullable(inner);
    }

    /// What the pairs of pictures and alternatives are learned from.
    PairLearning.Seen pairFacts() {
        int texts = 0;
        for (Map.Entry<FieldKind, Integer> entry : kinds.entrySet()) {
            texts += entry.getKey().isText() ? entry.getValue() : 0;
        }
        int images = kinds.getOrDefault(FieldKind.IMAGE, 0);
        return new PairLearning.Seen(filled, images, prose, filled - texts);
    }

    FieldUse use(PostNames names) {
        Known before = known;
        if (before != null && before.names() == names) {
            return before.use();
        }
        FieldUse use = workedOut(names);
        known = new Known(names, use);
        return use;
    }

    private FieldUse workedOut(PostNames names) {
        FieldKind kind = FieldKinds.settle(kinds.isEmpty() ? assumedKinds : kinds, emptyLists > 0);
        FieldKind item = kind == FieldKind.TAGS ? FieldKinds.ofItems(itemKinds) : FieldKind.TEXT;
        ReferenceTarget target = target(kind, item, names);
        if (target != null) {
            item = kind == FieldKind.TAGS ? FieldKind.REFERENCE : item;
            kind = kind == FieldKind.TAGS ? kind : FieldKind.REFERENCE;
        }
        if (kind == FieldKind.TAGS && item != FieldKind.TEXT) {
            kind = FieldKind.LIST;
        }
        if (kind == FieldKind.TEXT && isChoice()) {
            kind = FieldKind.CHOICE;
        }
        boolean nested = kind == FieldKind.MAP || kind == FieldKind.LIST_OF_MAPS;
        return new FieldUse(
                key,
                kind,
                kind == FieldKind.LIST ? item : null,
                target,
                new FieldUse.Counts(present, filled, assumed > 0),
                vocabulary(kind),
                nested && inner != null ? inner.model(names) : null);
    }

    /// A field that mostly says a name of its own post refers to no other one.
    private @Nullable ReferenceTarget target(FieldKind kind, FieldKind item, PostNames names) {
        FieldKind one = kind == FieldKind.TAGS ? item : kind;
        boolean mayRefer = one == FieldKind.TEXT || one == FieldKind.URL;
        boolean known = OF_JEKYLL.contains(key) || own * 2 >= Math.max(1, filled);
        return mayRefer && !known ? names.named(words.keySet()).orElse(null) : null;
    }

    private boolean isChoice() {
        return comesAgain(CHOSEN_AGAIN)
                && filled >= CHOSEN
                && words.size() > 1
                && words.size() <= FEW_PROPOSED;
    }

    private boolean comesAgain(int times) {
        int counted = words.values().stream().mapToInt(Integer::intValue).sum();
        return counted == filled && words.size() * times <= filled;
    }

    private List<WordCount> vocabulary(FieldKind kind) {
        boolean all = kind.isList() || kind == FieldKind.CHOICE || kind == FieldKind.REFERENCE;
        boolean some = kind == FieldKind.TEXT || kind == FieldKind.URL || kind == FieldKind.EMAIL;
        if (!all && !(some && words.size() <= FEW_PROPOSED && comesAgain(REPEATED))) {
            return List.of();
        }
        return words.entrySet().stream()
                .map(entry -> new WordCount(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingInt(WordCount::count)
                                .reversed()
                                .thenComparing(WordCount::word))
                .toList();
    }

    private static @Nullable FieldKind kindOf(Sample sample) {
        return switch (sample) {
            case Sample.Blank blank -> null;
            case Sample.Single single -> single.kind();
            case Sample.Words(var list) -> list.isEmpty() ? null : FieldKind.TAGS;
            case Sample.Fields map -> FieldKind.MAP;
            case Sample.Items items -> FieldKind.LIST_OF_MAPS;
            case Sample.Odd odd -> FieldKind.YAML;
        };
    }
}
