package fr.chapeau.text;

import java.util.Random;

/// Texts rich in what texts get wrong: line ends of all kinds, accents, characters of two units.
public final class RandomText {
    private static final String[] PARTS = {
        "a", "b", " ", "é", "œ", "’", "\u00A0", "😀", "\n", "\r\n", "\r\n", "\r", "- ", "# ", "\t"
    };

    private RandomText() {}

    /// A text of about `length` units; a seed gives the same one each time.
    public static String of(Random random, int length) {
        StringBuilder text = new StringBuilder(length + 2);
        while (text.length() < length) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return text.toString();
    }

    /// A range of a text of `length` units, at most `longest` units long.
    public static Span span(Random random, int length, int longest) {
        int start = random.nextInt(length + 1);
        return new Span(start, start + random.nextInt(Math.min(longest, length - start) + 1));
    }
}
