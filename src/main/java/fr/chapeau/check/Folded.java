package fr.chapeau.check;

import java.text.Normalizer;
import java.util.Arrays;

/// A text for comparison: small letters without accents, one kind of blank and apostrophe, with the
/// way back to the text it comes from. `À compléter` and `a completer` fold alike, composed or not.
public final class Folded {
    private final String text;
    private final int[] origins;

    private Folded(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    public static Folded of(CharSequence source) {
        StringBuilder text = new StringBuilder(source.length());
        int[] origins = new int[source.length() + 1];
        for (int i = 0; i < source.length(); i++) {
            int before = text.length();
            append(source.charAt(i), text);
            if (text.length() > origins.length - 1) {
                origins = Arrays.copyOf(origins, origins.length * 2);
            }
            Arrays.fill(origins, before, text.length(), i);
        }
        origins = Arrays.copyOf(origins, text.length() + 1);
        origins[text.length()] = source.length();
        return new Folded(text.toString(), origins);
    }

    /// Only the folded text, blanks at its ends cut and runs of blanks made one.
    public static String key(CharSequence source) {
        return of(source).text.strip().replaceAll("\\s+", " ");
    }

    /// Folded, with line ends kept.
    public String text() {
        return text;
    }

    /// Index in the source of the folded character at `index`.
    public int origin(int index) {
        return origins[index];
    }

    /// Index in the source behind the folded character before `index`.
    public int originEnd(int index) {
        if (index == 0) {
            return 0;
        }
        int last = origins[index - 1];
        int end = index;
        while (end < text.length() && origins[end] == last) {
            end++;
        }
        // Combining marks leave nothing behind: they belong to the letter before them.
        return origins[end];
    }

    private static void append(char c, StringBuilder out) {
        if (c < 0x80) {
            out.append(c == '\n' ? '\n' : c <= ' ' ? ' ' : Character.toLowerCase(c));
            return;
        }
        switch (c) {
            case '’', '‘', 'ʼ', '′' -> out.append('\'');
            case '‐', '‑' -> out.append('-');
            case '\u00AD', '\u200B', '\u2060', '\uFEFF' -> {}
            case 'œ', 'Œ' -> out.append("oe");
            case 'æ', 'Æ' -> out.append("ae");
            default -> {
                if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                    out.append(' ');
                } else if (Character.getType(c) == Character.NON_SPACING_MARK) {
                    return;
                } else if (Character.isSurrogate(c)) {
                    out.append(c);
                } else {
                    out.append(Character.toLowerCase(base(c)));
                }
            }
        }
    }

    /// The letter under the accents.
    private static char base(char c) {
        if (c < 0xC0 || c > 0x1EFF) {
            return c;
        }
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }
}
