package fr.chapeau.check;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which field of the front matter holds the alternative of which image.
///
/// A field is named by its place: the keys from the top joined by dots, `[]` behind the key of a
/// list (`une-ou-diaporama[].image`). What the posts of the checkout show comes first. For other
/// fields the usual names count, in maps only: an image that is a plain field of the post is most
/// often the card for social networks or a background, and no layout asks for its alternative.
///
/// @param pairs place of an image field to the key of its alternative, in the same map
/// @param without places of image fields that no post pairs with an alternative
public record AlternativePairs(Map<String, String> pairs, Set<String> without) {

    /// Only the usual names.
    public static final AlternativePairs BUILT_IN = new AlternativePairs(Map.of(), Set.of());

    private static final Set<String> IMAGE_KEYS =
            Set.of("image", "img", "photo", "picture", "visuel");
    private static final Set<String> ADDRESS_KEYS = Set.of("src", "path", "url", "file", "fichier");
    private static final List<String> ALTERNATIVE_KEYS =
            List.of(
                    "alternative-textuelle",
                    "alternative_textuelle",
                    "alternative",
                    "texte-alternatif",
                    "texte_alternatif",
                    "alt",
                    "alt-text",
                    "alt_text",
                    "image-alt",
                    "image_alt");

    public AlternativePairs {
        pairs = Map.copyOf(pairs);
        without = Set.copyOf(without);
    }

    /// Keys of which one should hold the alternative of the image at `place`, the likeliest first;
    /// none where no alternative is expected.
    public List<String> alternativeKeys(String place) {
        String paired = pairs.get(place);
        if (paired != null) {
            return List.of(paired);
        }
        return !without.contains(place) && isUsual(place) ? ALTERNATIVE_KEYS : List.of();
    }

    /// `liste[].image`, `liste[].src` or `image.path`, but not `image` at the top.
    private static boolean isUsual(String place) {
        int dot = place.lastIndexOf('.');
        if (dot < 0) {
            return false;
        }
        String key = place.substring(dot + 1);
        String map = place.substring(place.lastIndexOf('.', dot - 1) + 1, dot);
        boolean address = map.endsWith("[]") ? key.equals("src") : IMAGE_KEYS.contains(map);
        return IMAGE_KEYS.contains(key) || (ADDRESS_KEYS.contains(key) && address);
    }
}
