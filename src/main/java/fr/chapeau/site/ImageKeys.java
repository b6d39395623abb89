package fr.chapeau.site;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the names of keys say about pictures: the built-in pairs, and which names are those of an
/// alternative or of something that surely is none.
final class ImageKeys {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORDS =
            Pattern.compile("[^\\p{L}\\d]+|(?<=[\\p{Ll}\\d])(?=\\p{Lu})");

    /// Words that make a key an alternative.
    private static final Set<String> ALTERNATIVE =
            Set.of(
                    "alt",
                    "alternative",
                    "alternatives",
                    "alternatif",
                    "alternate",
                    "alttext",
                    "imagealt",
                    "altimage",
                    "imgalt");

    /// Words that come with them without meaning anything else.
    private static final Set<String> FILLING =
            Set.of(
                    "text",
                    "texte",
                    "textuelle",
                    "textuel",
                    "description",
                    "de",
                    "du",
                    "d",
                    "l",
                    "la",
                    "en",
                    "fr",
                    "for",
                    "of",
                    "tag",
                    "value",
                    "label");

    /// Words that say the value is not what replaces the picture.
    private static final Set<String> OTHER =
            Set.of(
                    "legende",
                    "caption",
                    "credit",
                    "credits",
                    "copyright",
                    "source",
                    "auteur",
                    "author",
                    "titre",
                    "title",
                    "nom",
                    "name",
                    "prenom",
                    "intitule",
                    "lien",
                    "link",
                    "url",
                    "href",
                    "id",
                    "class",
                    "classe",
                    "style",
                    "position",
                    "taille",
                    "size",
                    "width",
                    "height",
                    "date",
                    "role",
                    "fonction",
                    "type",
                    "texte",
                    "text",
                    "contenu",
                    "content",
                    "chapeau",
                    "lang",
                    "slug");

    /// Keys that hold a picture with something to say, wherever they stand.
    private static final Set<String> PICTURE = Set.of("image", "img");

    /// Such keys in a map that is about one picture.
    private static final Set<String> PICTURE_IN_MAP =
            Set.of("src", "image path", "image url", "image src", "image file");

    /// Such keys in a map whose own key says that it is a picture.
    private static final Set<String> ADDRESS = Set.of("path", "url", "file", "fichier", "chemin");

    private static final Set<String> GALLERY =
            Set.of(
                    "image",
                    "images",
                    "img",
                    "photo",
                    "photos",
                    "picture",
                    "pictures",
                    "visuel",
                    "visuels",
                    "galerie",
                    "gallery",
                    "diaporama",
                    "carousel",
                    "slides",
                    "slideshow");

    private ImageKeys() {}

    /// Whether an alternative's name names no picture.
    static boolean isBare(String alternative) {
        return pictureOf(alternative).isEmpty();
    }

    /// Lower-case words without accents: `Texte-alternatif` and `texteAlternatif` are the same.
    static List<String> words(String key) {
        String plain = MARKS.matcher(Normalizer.normalize(key, Normalizer.Form.NFD)).replaceAll("");
        return Stream.of(WORDS.split(plain))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    /// Whether a key's name is that of an alternative text, of any picture.
    static boolean isAlternative(String key) {
        List<String> words = words(key);
        return words.stream().anyMatch(ALTERNATIVE::contains)
                && words.stream()
                        .noneMatch(
                                Set.of("lang", "url", "link", "lien", "title", "titre")::contains);
    }

    /// What an alternative's name says of its picture: `logo-alt` says `logo`, `alt` nothing.
    private static List<String> pictureOf(String alternative) {
        return words(alternative).stream()
                .filter(word -> !ALTERNATIVE.contains(word) && !FILLING.contains(word))
                .toList();
    }

    /// Whether an alternative's name fits a picture's: it names that one, or none.
    static boolean namesPicture(String alternative, String image) {
        return words(image).containsAll(pictureOf(alternative));
    }

    /// Whether a key's name rules out that it is an alternative.
    static boolean isOther(String key) {
        return words(key).stream().anyMatch(OTHER::contains);
    }

    /// Whether a built-in pair asks for an alternative of this key.
    ///
    /// @param place keys of the maps around it, from the root
    static boolean isPicture(String key, List<String> place) {
        String name = String.join(" ", words(key));
        if (PICTURE.contains(name)) {
            return true;
        }
        if (place.isEmpty()) {
            return false;
        }
        boolean gallery = words(place.getLast()).stream().anyMatch(GALLERY::contains);
        return PICTURE_IN_MAP.contains(name) || (gallery && ADDRESS.contains(name));
    }

    /// The alternative's key that a built-in pair proposes.
    static String alternativeOf(String key, boolean french) {
        return PICTURE.contains(String.join(" ", words(key))) && french
                ? "alternative-textuelle"
                : "alt";
    }
}
