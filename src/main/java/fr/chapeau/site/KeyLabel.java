package fr.chapeau.site;

import java.util.Locale;
import java.util.regex.Pattern;

/// A key or a folder's name in words: `chapeau-text` is "Chapeau text".
public final class KeyLabel {
    private static final Pattern GAPS = Pattern.compile("[-_\\s.]+");
    private static final Pattern HUMPS =
            Pattern.compile("(?<=[\\p{L}\\d])(?=\\p{Lu}\\p{Ll})|(?<=\\p{Ll})(?=\\p{Lu})");

    private KeyLabel() {}

    /// The words of the key, the first with a capital. A key of signs only stays as it is.
    public static String of(String key) {
        StringBuilder words = new StringBuilder(key.length() + 4);
        for (String part : GAPS.split(key, -1)) {
            for (String word : HUMPS.split(part, -1)) {
                if (!word.isEmpty()) {
                    words.append(words.isEmpty() ? "" : " ")
                            .append(words.isEmpty() ? word : small(word));
                }
            }
        }
        return words.isEmpty() ? key : capital(words.toString());
    }

    /// An abbreviation such as `RGAA` keeps its capitals.
    private static String small(String word) {
        boolean oneCapital = word.length() > 1 && Character.isLowerCase(word.charAt(1));
        return oneCapital ? word.toLowerCase(Locale.ROOT) : word;
    }

    private static String capital(String words) {
        int first = Character.charCount(words.codePointAt(0));
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
