package fr.chapeau.site;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/// What the ways to write one word have in common: case, accents, hyphens and the sign of the
/// plural aside.
final class WordForms {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0\\u202F_'’‐‑-]+");

    /// A word with the sign of the plural; shorter ones may well be another word.
    private static final Pattern PLURAL =
            Pattern.compile("(?<=[\\p{L}\\p{N}]{3})[sx](?![\\p{L}\\p{N}])");

    private WordForms() {}

    /// The same for all ways to write a word.
    static String folded(String word) {
        String plain = plain(word);
        String parted = isPlain(plain) ? plain : BETWEEN.matcher(plain).replaceAll(" ").strip();
        boolean plural = parted.indexOf('s') >= 0 || parted.indexOf('x') >= 0;
        String singular =
                (plural ? PLURAL.matcher(parted).replaceAll("") : parted).replace(" ", "");
        return singular.isEmpty() ? plain : singular;
    }

    /// The words of a word of several.
    static List<String> parts(String word) {
        return Pattern.compile(" ")
                .splitAsStream(BETWEEN.matcher(plain(word)).replaceAll(" ").strip())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// Small letters without accents, with single blanks.
    static String plain(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String small = bare.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        return BLANKS.matcher(small.replace('’', '\'')).replaceAll(" ").strip();
    }

    /// Whether a word is of ASCII letters, digits and single blanks, as most are.
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!sign && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    /// The more used form last; of two used alike, the one with accents and capitals.
    static Comparator<String> usual(ToIntFunction<String> uses) {
        return Comparator.comparingInt(uses)
                .thenComparingLong(form -> form.chars().filter(c -> c > 0x7F).count())
                .thenComparingLong(form -> form.chars().filter(Character::isUpperCase).count())
                .thenComparing(Comparator.reverseOrder());
    }
}
