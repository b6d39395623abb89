package fr.chapeau.check;

import fr.chapeau.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Recognises pictures that need no words of their own: badges, separators, and icons next to the
/// words they stand for.
final class Companions {
    private static final int NEAR = 100;
    private static final Set<String> SEPARATORS =
            Set.of(
                    "separateur",
                    "separator",
                    "divider",
                    "spacer",
                    "filet",
                    "trait",
                    "puce",
                    "bullet",
                    "pixel");
    private static final Set<String> WORDLESS =
            Set.of("icone", "icon", "ico", "picto", "pictogramme", "logo", "image", "img");

    private Companions() {}

    /// Whether the picture at `place` is one of them.
    static boolean of(String body, Span place, String source) {
        String address = Folded.key(source);
        if (address.contains("shields.io/")
                || address.contains("/badge")
                || address.contains("badge.")) {
            return true;
        }
        String name = Folded.key(ImageAddress.baseName(ImageAddress.fileName(source)));
        List<String> words =
                Arrays.stream(name.split("[^\\p{L}]+"))
                        .filter(word -> !word.isEmpty() && !WORDLESS.contains(word))
                        .toList();
        if (words.stream().anyMatch(SEPARATORS::contains)) {
            return true;
        }
        String around = lineAround(body, place);
        return words.stream().anyMatch(word -> word.length() > 3)
                && words.stream().allMatch(around::contains);
    }

    private static String lineAround(String body, Span place) {
        int from = place.start();
        while (from > 0 && place.start() - from < NEAR && body.charAt(from - 1) != '\n') {
            from--;
        }
        int to = place.end();
        while (to < body.length() && to - place.end() < NEAR && body.charAt(to) != '\n') {
            to++;
        }
        String before = body.substring(from, place.start());
        return Folded.key(before + " " + body.substring(place.end(), to));
    }
}
