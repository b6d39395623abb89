package fr.chapeau.check;

import fr.chapeau.check.Picture.Origin;
import fr.chapeau.check.Picture.Trait;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.frontmatter.YamlMapping;
import fr.chapeau.frontmatter.YamlNode;
import fr.chapeau.frontmatter.YamlOpaque;
import fr.chapeau.frontmatter.YamlScalar;
import fr.chapeau.frontmatter.YamlSequence;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Collects the texts and pictures of a front matter, at any depth and in the order of the file.
final class FrontMatterWalk {

    /// Keys of Jekyll and its plugins that hold no prose (Jekyll docs, "Front Matter").
    private static final Set<String> NO_PROSE =
            Set.of("layout", "permalink", "redirect_from", "redirect_to", "slug", "lang", "ref");

    private final AlternativePairs pairs;
    private final List<TextField> texts = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();

    private FrontMatterWalk(AlternativePairs pairs) {
        this.pairs = pairs;
    }

    static FrontMatterWalk over(YamlMapping root, AlternativePairs pairs) {
        FrontMatterWalk walk = new FrontMatterWalk(pairs);
        walk.mapping(root, FieldPath.ROOT, "");
        return walk;
    }

    List<TextField> texts() {
        return List.copyOf(texts);
    }

    List<Picture> pictures() {
        return List.copyOf(pictures);
    }

    private void mapping(YamlMapping mapping, FieldPath path, String place) {
        for (YamlEntry entry : mapping.entries()) {
            String key = entry.key().text();
            if (path.isRoot() && NO_PROSE.contains(key)) {
                continue;
            }
            String placed = place.isEmpty() ? key : place + "." + key;
            node(entry.value(), path.key(key), key, placed, false);
            picture(mapping, entry, path, placed);
        }
    }

    private void node(YamlNode node, FieldPath path, String name, String place, boolean item) {
        switch (node) {
            case YamlScalar scalar when scalar.value() instanceof PsychValue.Text ->
                    texts.add(new TextField(path, name, scalar, item));
            case YamlScalar _, YamlOpaque _ -> {}
            case YamlMapping mapping -> mapping(mapping, path, place);
            case YamlSequence sequence -> {
                for (int i = 0; i < sequence.items().size(); i++) {
                    node(sequence.items().get(i), path.item(i), name, place + "[]", true);
                }
            }
        }
    }

    private void picture(YamlMapping mapping, YamlEntry entry, FieldPath map, String place) {
        if (!(entry.value() instanceof YamlScalar image)
                || !(image.value() instanceof PsychValue.Text(String source))
                || !ImageAddress.isImage(source)) {
            return;
        }
        List<String> keys = pairs.alternativeKeys(place);
        if (keys.isEmpty()) {
            return;
        }
        Optional<YamlEntry> given =
                keys.stream().flatMap(key -> mapping.entry(key).stream()).findFirst();
        FieldPath field = map.key(given.map(e -> e.key().text()).orElse(keys.getFirst()));
        Span missing = Span.at(entry.span().end());
        if (given.isEmpty()) {
            pictures.add(
                    new Picture(
                            Origin.FIELD, entry.span(), source, null, missing, Set.of(), field));
            return;
        }
        pictures.add(
                switch (given.get().value()) {
                    case YamlScalar alternative ->
                            new Picture(
                                    Origin.FIELD,
                                    entry.span(),
                                    source,
                                    textOf(alternative),
                                    alternative.span(),
                                    traits(alternative.text()),
                                    field);
                    case YamlNode other ->
                            new Picture(
                                    Origin.FIELD,
                                    entry.span(),
                                    source,
                                    "",
                                    other.span(),
                                    Set.of(Trait.COMPUTED),
                                    field);
                });
    }

    private static @Nullable String textOf(YamlScalar alternative) {
        return alternative.value() instanceof PsychValue.Null ? null : alternative.text();
    }

    private static Set<Trait> traits(String alternative) {
        boolean computed = alternative.contains("{{") || alternative.contains("{%");
        return computed ? EnumSet.of(Trait.COMPUTED) : Set.of();
    }
}
