package fr.chapeau.site;

import fr.chapeau.site.FieldUse.WordCount;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Counts what the maps at one place hold, and makes a [FieldModel] of it. Knows no key by name.
final class FieldTally {
    /// A line of text is a choice when its values come again as often as this on average.
    private static final int REPEATED = 2;

    private static final int FEW_CHOICES = 30;

    private final Map<String, KeyTally> keys = new LinkedHashMap<>();
    private int maps;

    /// @param assumed whether the values are only defaults: those show a key and its kind, but fill
    ///   nothing
    void add(Sample.Fields map, boolean assumed) {
        maps += assumed ? 0 : 1;
        int place = 0;
        int size = map.entries().size();
        for (Map.Entry<String, Sample> entry : map.entries().entrySet()) {
            KeyTally tally = keys.computeIfAbsent(entry.getKey(), KeyTally::new);
            tally.add(entry.getValue(), assumed);
            if (!assumed) {
                tally.places += (place++ + 0.5) / size;
            }
        }
    }

    FieldModel model() {
        return new FieldModel(
                maps,
                keys.values().stream()
                        .sorted(Comparator.comparingDouble(KeyTally::meanPlace))
                        .map(KeyTally::use)
                        .toList());
    }

    /// What is known of one key.
    private static final class KeyTally {
        private final String key;
        private final Map<FieldKind, Integer> kinds = new EnumMap<>(FieldKind.class);
        private final Map<FieldKind, Integer> assumedKinds = new EnumMap<>(FieldKind.class);
        private final Map<String, Integer> words = new HashMap<>();
        private int present;
        private int filled;
        private boolean inDefaults;
        private boolean emptyList;
        private double places;
        private @Nullable FieldTally inner;

        KeyTally(String key) {
            this.key = key;
        }

        void add(Sample sample, boolean assumed) {
            inDefaults |= assumed;
            present += assumed ? 0 : 1;
            FieldKind kind = kindOf(sample);
            emptyList |= sample instanceof Sample.Words(var list) && list.isEmpty();
            if (kind != null) {
                (assumed ? assumedKinds : kinds).merge(kind, 1, Integer::sum);
                filled += assumed ? 0 : 1;
            }
            switch (sample) {
                case Sample.Single(var one, String word, var prose) when word != null && !assumed ->
                        words.merge(word, 1, Integer::sum);
                case Sample.Words(var list) ->
                        list.stream()
                                .filter(word -> !word.isEmpty())
                                .forEach(word -> words.merge(word, 1, Integer::sum));
                case Sample.Fields map -> inner().add(map, assumed);
                case Sample.Items(var maps) -> maps.forEach(map -> inner().add(map, assumed));
                default -> {}
            }
        }

        private FieldTally inner() {
            if (inner == null) {
                inner = new FieldTally();
            }
            return inner;
        }

        double meanPlace() {
            return present == 0 ? Double.MAX_VALUE : places / present;
        }

        FieldUse use() {
            FieldKind kind = FieldKinds.settle(kinds.isEmpty() ? assumedKinds : kinds, emptyList);
            boolean nested = kind == FieldKind.MAP || kind == FieldKind.LIST_OF_MAPS;
            return new FieldUse(
                    key,
                    kind,
                    present,
                    filled,
                    inDefaults,
                    vocabulary(kind),
                    nested && inner != null ? inner.model() : null);
        }

        private List<WordCount> vocabulary(FieldKind kind) {
            int counted = words.values().stream().mapToInt(Integer::intValue).sum();
            boolean choice =
                    kind == FieldKind.TEXT
                            && counted == filled
                            && words.size() <= FEW_CHOICES
                            && words.size() * REPEATED <= filled;
            if (kind != FieldKind.TAGS && !choice) {
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
}
