package fr.chapeau.check;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A text for comparison: small letters without accents, one kind of blank and apostrophe, with the
/// way back to the text it comes from. `À compléter` and `a completer` fold alike, composed or not.
public final class Folded {
    private static final char NOTHING = 0;
    private static final int SPARE = 8;
    private static final int LATIN_START = 0xC0;
    private static final int LATIN_END = 0x180;

    /// What is under the accents of the letters of European languages.
    private static final char[] LATIN = new char[LATIN_END - LATIN_START];

    static {
        for (int i = 0; i < LATIN.length; i++) {
            LATIN[i] = Character.toLowerCase(bare((char) (LATIN_START + i)));
        }
    }

    private final String text;

    /// Where each character comes from; null where each comes from its own place.
    private final int @Nullable [] origins;

    private Folded(String text, int @Nullable [] origins) {
        this.text = text;
        this.origins = origins;
    }

    public static Folded of(CharSequence source) {
        int length = source.length();
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            char c = source.charAt(i);
            char folded = c < 0x80 ? ascii(c) : other(c);
            if (folded == NOTHING || isLigature(c)) {
                return moved(source, text, i);
            }
            text[i] = folded;
        }
        return new Folded(new String(text), null);
    }

    /// Folds the rest of a text in which a character becomes two, or none.
    ///
    /// @param before what is folded before that
    private static Folded moved(CharSequence source, char[] before, int from) {
        int length = source.length();
        char[] text = Arrays.copyOf(before, length + SPARE);
        int[] origins = new int[length + SPARE];
        int size = from;
        for (int i = 0; i < from; i++) {
            origins[i] = i;
        }
        for (int i = from; i < length; i++) {
            char c = source.charAt(i);
            char folded = c < 0x80 ? ascii(c) : other(c);
            if (folded == NOTHING) {
                continue;
            }
            text[size] = folded;
            origins[size++] = i;
            if (isLigature(c)) {
                // Room for this letter, for one each of the rest, and for the end.
                if (size + length - i + 1 > text.length) {
                    text = Arrays.copyOf(text, text.length + length - i + SPARE);
                    origins = Arrays.copyOf(origins, text.length);
                }
                text[size] = 'e';
                origins[size++] = i;
            }
        }
        origins[size] = length;
        return new Folded(new String(text, 0, size), Arrays.copyOf(origins, size + 1));
    }

    /// Only the folded text, blanks at its ends cut and runs of blanks made one.
    public static String key(CharSequence source) {
        String folded = of(source).text.strip();
        if (folded.indexOf('\n') < 0 && !folded.contains("  ")) {
            return folded;
        }
        StringBuilder key = new StringBuilder(folded.length());
        boolean blank = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean again = blank;
            blank = c == ' ' || c == '\n';
            if (!blank || !again) {
                key.append(blank ? ' ' : c);
            }
        }
        return key.toString();
    }

    /// Folded, with line ends kept.
    public String text() {
        return text;
    }

    /// Index in the source of the folded character at `index`.
    public int origin(int index) {
        return origins == null ? index : origins[index];
    }

    /// Index in the source behind the folded character before `index`.
    public int originEnd(int index) {
        if (index == 0 || origins == null) {
            return index;
        }
        int last = origins[index - 1];
        int end = index;
        while (end < text.length() && origins[end] == last) {
            end++;
        }
        // Combining marks leave nothing behind: they belong to the letter before them.
        return origins[end];
    }

    private static char ascii(char c) {
        if (c <= ' ') {
            return c == '\n' ? '\n' : ' ';
        }
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }

    private static char other(char c) {
        return switch (c) {
            case '’', '‘', 'ʼ', '′' -> '\'';
            case '‐', '‑' -> '-';
            case '\u00AD', '\u200B', '\u2060', '\uFEFF' -> NOTHING;
            case 'œ', 'Œ' -> 'o';
            case 'æ', 'Æ' -> 'a';
            default -> c >= LATIN_START && c < LATIN_END ? LATIN[c - LATIN_START] : rare(c);
        };
    }

    private static char rare(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return NOTHING;
        }
        boolean accented = c >= LATIN_END && c <= 0x1EFF;
        return Character.isSurrogate(c) ? c : Character.toLowerCase(accented ? bare(c) : c);
    }

    private static boolean isLigature(char c) {
        return c == 'œ' || c == 'æ' || c == 'Œ' || c == 'Æ';
    }

    /// The letter under the accents.
    private static char bare(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }
}
