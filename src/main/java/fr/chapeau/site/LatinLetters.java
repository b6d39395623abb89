package fr.chapeau.site;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/// Latin letters without their accents: `I18n.transliterate`, which Jekyll uses for its `latin`
/// slugs.
final class LatinLetters {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /// The last letter that is known; whatever lies behind it becomes a question mark.
    private static final int LAST = 'ž';

    /// Letters that do not fall apart into a plain letter and a mark.
    private static final Map<Character, String> WHOLE =
            Map.ofEntries(
                    Map.entry('Æ', "AE"),
                    Map.entry('æ', "ae"),
                    Map.entry('Ð', "D"),
                    Map.entry('ð', "d"),
                    Map.entry('×', "x"),
                    Map.entry('Ø', "O"),
                    Map.entry('ø', "o"),
                    Map.entry('Þ', "Th"),
                    Map.entry('þ', "th"),
                    Map.entry('ß', "ss"),
                    Map.entry('Đ', "D"),
                    Map.entry('đ', "d"),
                    Map.entry('Ħ', "H"),
                    Map.entry('ħ', "h"),
                    Map.entry('ı', "i"),
                    Map.entry('Ĳ', "IJ"),
                    Map.entry('ĳ', "ij"),
                    Map.entry('ĸ', "k"),
                    Map.entry('Ŀ', "L"),
                    Map.entry('ŀ', "l"),
                    Map.entry('Ł', "L"),
                    Map.entry('ł', "l"),
                    Map.entry('ŉ', "'n"),
                    Map.entry('Ŋ', "NG"),
                    Map.entry('ŋ', "ng"),
                    Map.entry('Œ', "OE"),
                    Map.entry('œ', "oe"),
                    Map.entry('Ŧ', "T"),
                    Map.entry('ŧ', "t"));

    private LatinLetters() {}

    /// ASCII only, with `?` for what has no plain form.
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> {
                    if (c < 0x80) {
                        plain.appendCodePoint(c);
                    } else {
                        plain.append(c >= 'À' && c <= LAST ? letter((char) c) : "?");
                    }
                });
        return plain.toString();
    }

    /// The same, but for other scripts, which stay.
    static String withoutMarks(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            whole.append(WHOLE.getOrDefault(c, String.valueOf(c)));
        }
        return MARKS.matcher(Normalizer.normalize(whole, Normalizer.Form.NFD)).replaceAll("");
    }

    private static String letter(char c) {
        String whole = WHOLE.get(c);
        if (whole != null) {
            return whole;
        }
        char first = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        return first < 0x80 ? String.valueOf(first) : "?";
    }
}
