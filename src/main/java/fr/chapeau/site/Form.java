package fr.chapeau.site;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.frontmatter.YamlMapping;
import fr.chapeau.frontmatter.YamlNode;
import fr.chapeau.frontmatter.YamlSequence;
import fr.chapeau.settings.FieldSettings;
import fr.chapeau.settings.MapSettings;
import fr.chapeau.site.FieldUse.WordCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lays out the fields of one front matter: those it has in their order, then the usual ones it
/// does not have.
final class Form {
    private static final int MOST_SUGGESTIONS = 500;

    /// A key that every twentieth item of a list has is offered in all of them.
    private static final int SOME_ITEMS = 20;

    private static final Glossary GLOSSARY = Glossary.builtIn();

    private final ImageAlternatives images;
    private final FieldModel wholeSite;
    private final boolean rareOnes;
    private final Map<Suggested, List<WordCount>> known;

    /// @param wholeSite what all collections hold, for suggestions beyond the post's own
    /// @param rareOnes whether fields that few posts have are offered, too
    /// @param known what is suggested where, as far as it was asked for with the same settings
    Form(
            ImageAlternatives images,
            FieldModel wholeSite,
            boolean rareOnes,
            Map<Suggested, List<WordCount>> known) {
        this.images = images;
        this.wholeSite = wholeSite;
        this.rareOnes = rareOnes;
        this.known = known;
    }

    /// @param collection how the posts of the collection use their keys
    /// @param defaults values that the post inherits
    /// @param settings what the repository says of the collection's fields
    List<FormField> fields(
            YamlMapping root,
            FieldModel collection,
            Map<String, PsychValue> defaults,
            MapSettings settings) {
        Level top =
                new Level(
                        FieldPath.ROOT,
                        List.of(),
                        collection,
                        Optional.of(wholeSite),
                        defaults,
                        settings);
        return map(root, top);
    }

    /// A key in the maps at a place.
    record Suggested(List<String> place, String key) {}

    /// Where a map stands and what is known of its place.
    private record Level(
            FieldPath path,
            List<String> place,
            FieldModel model,
            Optional<FieldModel> everywhere,
            Map<String, PsychValue> defaults,
            MapSettings settings) {

        Level item(int index) {
            return new Level(path.item(index), place, model, everywhere, defaults, settings);
        }

        Level into(String key, FieldPath inner) {
            FieldModel below = model.use(key).flatMap(FieldUse::fields).orElse(FieldModel.EMPTY);
            Map<String, PsychValue> inherited =
                    switch (defaults.get(key)) {
                        case PsychValue.Mapping(var entries) -> entries;
                        case null, default -> Map.of();
                    };
            return new Level(
                    inner,
                    PairLearning.inside(place, key),
                    below,
                    everywhere.flatMap(all -> all.use(key)).flatMap(FieldUse::fields),
                    inherited,
                    settings.field(key).inner());
        }
    }

    private List<FormField> map(@Nullable YamlMapping map, Level level) {
        List<FormField> fields = new ArrayList<>();
        Set<String> had = new HashSet<>();
        if (map != null) {
            for (YamlEntry entry : map.entries()) {
                if (had.add(entry.key().text())) {
                    YamlNode last = map.entry(entry.key().text()).orElse(entry).value();
                    fields.add(field(entry.key().text(), last, level));
                }
            }
        }
        for (FieldUse use : level.model().uses()) {
            if ((rareOnes || isUsual(use, level)) && had.add(use.key())) {
                fields.add(field(use.key(), null, level));
            }
        }
        for (String key : level.defaults().keySet()) {
            if (had.add(key)) {
                fields.add(field(key, null, level));
            }
        }
        for (String key : level.settings().fields().keySet()) {
            if (had.add(key)) {
                fields.add(field(key, null, level));
            }
        }
        return arranged(withAlternatives(fields, had, level), level.settings());
    }

    /// As the repository wants them: what it hides left out, what it puts first in front.
    private static List<FormField> arranged(List<FormField> fields, MapSettings settings) {
        List<String> order = settings.order();
        return fields.stream()
                .filter(field -> !field.settings().isHidden())
                .sorted(
                        Comparator.comparingInt(field -> {
                            int place = order.indexOf(field.key());
                            return place < 0 ? order.size() : place;
                        }))
                .toList();
    }

    private static boolean isUsual(FieldUse use, Level level) {
        if (use.inDefaults()
                && (!level.place().isEmpty() || level.defaults().containsKey(use.key()))) {
            return true;
        }
        boolean top = level.place().isEmpty();
        return top
                ? use.filled() > 0 && use.filled() * 2 >= level.model().maps()
                : use.present() > 0 && use.present() * SOME_ITEMS >= level.model().maps();
    }

    /// The alternative of a picture is offered right behind it, although no post may have it yet.
    private List<FormField> withAlternatives(List<FormField> fields, Set<String> had, Level level) {
        Map<String, FormField> absent = new LinkedHashMap<>();
        List<FormField> all = new ArrayList<>();
        fields.stream()
                .filter(field -> !field.isPresent())
                .forEach(field -> absent.put(field.key(), field));
        for (FormField field : fields) {
            if (field.isPresent() || absent.remove(field.key()) != null) {
                all.add(field);
            }
            String key = field.alternative();
            if (key != null) {
                FormField moved = absent.remove(key);
                if (moved != null) {
                    all.add(moved);
                } else if (had.add(key)) {
                    all.add(field(key, null, level));
                }
            }
        }
        return all;
    }

    private FormField field(String key, @Nullable YamlNode node, Level level) {
        FieldUse use = level.model().use(key).orElse(null);
        FieldSettings settings = level.settings().field(key);
        PsychValue inherited = level.defaults().get(key);
        FieldNature nature = nature(key, node, level);
        FieldKind kind = nature.kind();
        FieldPath path = level.path().key(key);
        String alternative =
                kind == FieldKind.IMAGE
                        ? images.pair(level.place(), key).map(ImagePair::alternative).orElse(null)
                        : null;
        Level inner = level.into(key, path);
        return new FormField(
                path,
                key,
                nature,
                settings.orWords(
                        GLOSSARY.label(key, level.model()::order).orElse(null),
                        GLOSSARY.help(key).orElse(null)),
                node,
                inherited instanceof PsychValue.Null ? null : inherited,
                alternative,
                known.computeIfAbsent(
                        new Suggested(level.place(), key), any -> suggestions(key, use, level)),
                inner(kind, node, inner),
                kind == FieldKind.LIST_OF_MAPS ? items(node, inner) : List.of());
    }

    private FieldNature nature(String key, @Nullable YamlNode node, Level level) {
        FieldUse use = level.model().use(key).orElse(null);
        FieldSettings settings = level.settings().field(key);
        PsychValue inherited = level.defaults().get(key);
        Sample own = node == null ? null : Sample.of(node);
        Sample shown = own == null && inherited != null ? Sample.of(inherited) : own;
        FieldKind kind = DeclaredKinds.of(settings, shown, FieldKinds.of(shown, use));
        boolean declared = settings.type() != null;
        if (kind == FieldKind.IMAGE && !declared && images.isAlternative(level.place(), key)) {
            kind = FieldKind.TEXT;
        }
        FieldKind item = settings.items() == null ? null : DeclaredKinds.of(settings.items());
        if (use == null || use.kind() != kind) {
            return new FieldNature(kind, item, null);
        }
        return new FieldNature(kind, item == null ? use.item() : item, use.target());
    }

    private List<FormField> inner(FieldKind kind, @Nullable YamlNode node, Level inner) {
        return switch (kind) {
            case MAP -> map(node instanceof YamlMapping map ? map : null, inner);
            case LIST_OF_MAPS -> map(null, inner.item(size(node)));
            default -> List.of();
        };
    }

    private List<List<FormField>> items(@Nullable YamlNode node, Level inner) {
        if (!(node instanceof YamlSequence list)) {
            return List.of();
        }
        List<List<FormField>> items = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            YamlMapping map = list.items().get(i) instanceof YamlMapping item ? item : null;
            items.add(map(map, inner.item(i)));
        }
        return items;
    }

    private static int size(@Nullable YamlNode node) {
        return node instanceof YamlSequence list ? list.items().size() : 0;
    }

    private static List<WordCount> suggestions(String key, @Nullable FieldUse use, Level level) {
        Map<String, Integer> used = new LinkedHashMap<>();
        if (use != null) {
            use.vocabulary().forEach(word -> used.put(word.word(), word.count()));
        }
        List<FieldSettings.Choice> choices = level.settings().field(key).rules().choices();
        if (!choices.isEmpty()) {
            return choices.stream()
                    .map(FieldSettings.Choice::value)
                    .distinct()
                    .map(word -> new WordCount(word, used.getOrDefault(word, 0)))
                    .toList();
        }
        level.everywhere()
                .flatMap(all -> all.use(key))
                .filter(all -> use == null || all.kind() == use.kind())
                .ifPresent(
                        all -> all.vocabulary().forEach(word -> used.putIfAbsent(word.word(), 0)));
        return used.entrySet().stream()
                .limit(MOST_SUGGESTIONS)
                .map(word -> new WordCount(word.getKey(), word.getValue()))
                .toList();
    }
}
