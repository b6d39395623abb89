package fr.chapeau.site;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.frontmatter.YamlMapping;
import fr.chapeau.frontmatter.YamlNode;
import fr.chapeau.frontmatter.YamlScalar;
import fr.chapeau.frontmatter.YamlSequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which keys of a site's front matter hold a picture and its alternative: what the posts and the
/// defaults show, else the built-in pairs. Immutable.
public final class ImageAlternatives {
    private final Map<List<String>, List<ImagePair>> seen;
    private final Map<List<String>, List<String>> refuted;
    private final boolean french;

    /// @param seen by place: the keys of the maps around, from the root
    /// @param refuted keys of pictures whose alternative the site never gives, by place
    ImageAlternatives(
            Map<List<String>, List<ImagePair>> seen,
            Map<List<String>, List<String>> refuted,
            boolean french) {
        this.seen = Collections.unmodifiableMap(new LinkedHashMap<>(seen));
        this.refuted = Map.copyOf(refuted);
        this.french = french;
    }

    /// The built-in pairs alone, for a file of no site.
    public static ImageAlternatives builtIn() {
        return new ImageAlternatives(Map.of(), Map.of(), true);
    }

    /// The pair of a picture's key, where it is to have an alternative.
    ///
    /// @param place the keys of the maps around, from the root; lists are passed through
    public Optional<ImagePair> pair(List<String> place, String imageKey) {
        Optional<ImagePair> known =
                seen.getOrDefault(place, List.of()).stream()
                        .filter(pair -> pair.image().equals(imageKey))
                        .findFirst();
        boolean usual =
                ImageKeys.isPicture(imageKey, place)
                        && !refuted.getOrDefault(place, List.of()).contains(imageKey);
        return known.or(() -> usual ? Optional.of(usual(imageKey)) : Optional.empty());
    }

    private ImagePair usual(String imageKey) {
        String alternative =
                seen.values().stream()
                        .flatMap(List::stream)
                        .filter(pair -> pair.image().equals(imageKey))
                        .map(ImagePair::alternative)
                        .findFirst()
                        .orElseGet(() -> ImageKeys.alternativeOf(imageKey, french));
        return new ImagePair(imageKey, alternative, ImagePair.Evidence.USUAL);
    }

    /// Whether a key holds the alternative of a picture.
    public boolean isAlternative(List<String> place, String key) {
        return ImageKeys.isAlternative(key)
                || seen.getOrDefault(place, List.of()).stream()
                        .anyMatch(pair -> pair.alternative().equals(key));
    }

    /// The pictures of a front matter that are to have an alternative, in its order.
    public List<PairedImage> in(FrontMatter frontMatter) {
        List<PairedImage> found = new ArrayList<>();
        map(frontMatter.root(), FieldPath.ROOT, List.of(), found);
        return found;
    }

    private void map(YamlMapping map, FieldPath path, List<String> place, List<PairedImage> out) {
        for (YamlEntry entry : map.entries()) {
            String key = entry.key().text();
            if (entry.value() instanceof YamlScalar value) {
                if (value.value() instanceof PsychValue.Text(String text)
                        && ImagePath.matches(text)
                        && !isAlternative(place, key)) {
                    pair(place, key).ifPresent(pair -> out.add(paired(pair, map, path, entry)));
                }
            } else {
                List<String> inner = new ArrayList<>(place);
                inner.add(key);
                nested(entry.value(), path.key(key), inner, out);
            }
        }
    }

    private void nested(YamlNode node, FieldPath path, List<String> place, List<PairedImage> out) {
        if (node instanceof YamlMapping map) {
            map(map, path, List.copyOf(place), out);
        } else if (node instanceof YamlSequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                nested(list.items().get(i), path.item(i), place, out);
            }
        }
    }

    private static PairedImage paired(
            ImagePair pair, YamlMapping map, FieldPath path, YamlEntry image) {
        Map<String, PsychValue> readings =
                map.reading() instanceof PsychValue.Mapping(var entries) ? entries : Map.of();
        String key = writtenKey(pair, readings.keySet());
        PsychValue reading = readings.get(key);
        return new PairedImage(
                pair,
                path.key(pair.image()),
                image,
                path.key(key),
                map.entry(key).orElse(null),
                reading instanceof PsychValue.Null ? null : reading);
    }

    /// The pair's own key, or another that is named like an alternative of the same picture.
    private static String writtenKey(ImagePair pair, Set<String> keys) {
        if (keys.contains(pair.alternative())) {
            return pair.alternative();
        }
        return keys.stream()
                .filter(ImageKeys::isAlternative)
                .filter(key -> ImageKeys.namesPicture(key, pair.image()))
                .findFirst()
                .orElse(pair.alternative());
    }
}
