package fr.chapeau.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A key or a folder's name in words: `chapeau-text` is "Chapeau text".
public final class KeyLabel {
    private static final Pattern GAPS = Pattern.compile("[-_\\s.]+");
    private static final Pattern HUMPS =
            Pattern.compile("(?<=[\\p{L}\\d])(?=\\p{Lu}\\p{Ll})|(?<=\\p{Ll})(?=\\p{Lu})");

    private KeyLabel() {}

    /// The words of the key, the first with a capital; for French readers with the accents that
    /// keys go without. A key of signs only stays as it is.
    public static String of(String key, Locale reader) {
        List<String> words = new ArrayList<>();
        for (String part : GAPS.split(key, -1)) {
            for (String word : HUMPS.split(part, -1)) {
                if (!word.isEmpty()) {
                    words.add(small(word));
                }
            }
        }
        if (words.isEmpty()) {
            return key;
        }
        boolean french = reader.getLanguage().equals("fr");
        return capital(String.join(" ", french ? FrenchWords.of(words) : words));
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
