package fr.chapeau.site;

import fr.chapeau.site.ImagePair.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Learns from front matters and defaults which keys are a picture and its alternative.
final class PairLearning {
    /// So many pictures in the front matters themselves, and never an alternative: the site has
    /// none for that key (social-network cards, backgrounds).
    private static final int ENOUGH_AT_TOP = 5;

    /// The same in inner maps, where a picture mostly is content.
    private static final int ENOUGH_INSIDE = 20;

    /// A map that is about one picture has few other keys.
    private static final int MOST_KEYS = 4;

    private final Map<List<String>, Map<String, KeyFacts>> places = new LinkedHashMap<>();

    /// What the maps at one place hold under one key.
    private static final class KeyFacts {
        private final String key;
        private int filled;
        private int images;
        private int prose;
        private int others;

        KeyFacts(String key) {
            this.key = key;
        }

        void count(Seen seen) {
            filled += seen.filled();
            images += seen.images();
            prose += seen.prose();
            others += seen.others();
        }

        void count(Sample value) {
            if (value instanceof Sample.Blank) {
                return;
            }
            filled++;
            if (value instanceof Sample.Single(var kind, var word, boolean words)
                    && kind.isText()) {
                images += kind == FieldKind.IMAGE ? 1 : 0;
                prose += words ? 1 : 0;
            } else {
                others++;
            }
        }

        boolean isPicture() {
            return images * 2 > filled && !ImageKeys.isAlternative(key);
        }

        /// Whether nothing but words was seen, and the name does not say that it is something else.
        boolean mayReplacePicture() {
            return prose > 0 && prose == filled && !ImageKeys.isOther(key);
        }
    }

    /// How often a key was filled, and with what.
    ///
    /// @param others values that are no text
    record Seen(int filled, int images, int prose, int others) {}

    /// Front matters that were counted already.
    void add(FieldTally counted) {
        counted.places(
                List.of(),
                (place, keys) -> {
                    Map<String, KeyFacts> facts = facts(place);
                    keys.forEach((key, tally) ->
                            facts.computeIfAbsent(key, KeyFacts::new).count(tally.pairFacts()));
                });
    }

    void add(Sample.Fields map) {
        add(map, List.of());
    }

    static List<String> inside(List<String> place, String key) {
        List<String> inner = new ArrayList<>(place);
        inner.add(key);
        return List.copyOf(inner);
    }

    private Map<String, KeyFacts> facts(List<String> place) {
        return places.computeIfAbsent(place, any -> new LinkedHashMap<>());
    }

    private void add(Sample.Fields map, List<String> place) {
        Map<String, KeyFacts> facts = facts(place);
        map.entries()
                .forEach((key, value) -> {
                    facts.computeIfAbsent(key, KeyFacts::new).count(value);
                    inside(key, value, place);
                });
    }

    private void inside(String key, Sample value, List<String> place) {
        List<Sample.Fields> maps =
                switch (value) {
                    case Sample.Fields inner -> List.of(inner);
                    case Sample.Items(var items) -> items;
                    default -> List.of();
                };
        if (!maps.isEmpty()) {
            maps.forEach(map -> add(map, inside(place, key)));
        }
    }

    ImageAlternatives learned(boolean french) {
        Map<List<String>, List<ImagePair>> seen = new LinkedHashMap<>();
        Map<List<String>, List<String>> refuted = new LinkedHashMap<>();
        places.forEach((place, facts) -> {
            List<KeyFacts> keys = List.copyOf(facts.values());
            List<ImagePair> pairs = new ArrayList<>();
            List<String> without = new ArrayList<>();
            int enough = place.isEmpty() ? ENOUGH_AT_TOP : ENOUGH_INSIDE;
            for (KeyFacts picture : pictures(keys)) {
                Optional<ImagePair> pair = pair(place, keys, picture);
                pair.ifPresent(pairs::add);
                if (pair.isEmpty() && picture.images >= enough) {
                    without.add(picture.key);
                }
            }
            seen.put(place, List.copyOf(pairs));
            refuted.put(place, List.copyOf(without));
        });
        return new ImageAlternatives(seen, refuted, french);
    }

    private static List<KeyFacts> pictures(List<KeyFacts> keys) {
        return keys.stream().filter(KeyFacts::isPicture).toList();
    }

    private static Optional<ImagePair> pair(
            List<String> place, List<KeyFacts> keys, KeyFacts picture) {
        Optional<ImagePair> named =
                named(keys, picture.key)
                        .map(found -> new ImagePair(picture.key, found.key, Evidence.SEEN));
        boolean guess = named.isEmpty() && !place.isEmpty() && !ImageKeys.isOther(picture.key);
        return guess
                ? guessed(keys)
                        .map(found -> new ImagePair(picture.key, found.key, Evidence.GUESSED))
                : named;
    }

    /// An alternative by its name: one that names the picture goes before a bare `alt`, which is of
    /// the only picture or of the one that is simply called so.
    private static Optional<KeyFacts> named(List<KeyFacts> keys, String picture) {
        boolean main = pictures(keys).size() == 1 || ImageKeys.isPicture(picture, List.of());
        return keys.stream()
                .filter(facts -> ImageKeys.isAlternative(facts.key))
                .filter(facts -> ImageKeys.namesPicture(facts.key, picture))
                .filter(facts -> main || !ImageKeys.isBare(facts.key))
                .max(
                        Comparator.<KeyFacts>comparingInt(
                                        facts -> ImageKeys.isBare(facts.key) ? 0 : 1)
                                .thenComparingInt(facts -> facts.filled));
    }

    /// In a small map about one picture, the text that is given most often.
    private static Optional<KeyFacts> guessed(List<KeyFacts> keys) {
        boolean onlyText = keys.stream().allMatch(facts -> facts.others == 0);
        if (!onlyText || keys.size() > MOST_KEYS || pictures(keys).size() != 1) {
            return Optional.empty();
        }
        List<KeyFacts> texts =
                keys.stream()
                        .filter(KeyFacts::mayReplacePicture)
                        .sorted(Comparator.<KeyFacts>comparingInt(facts -> -facts.filled))
                        .toList();
        boolean clear =
                texts.size() == 1
                        || (texts.size() > 1 && texts.get(0).filled > texts.get(1).filled);
        return clear ? Optional.of(texts.getFirst()) : Optional.empty();
    }
}
