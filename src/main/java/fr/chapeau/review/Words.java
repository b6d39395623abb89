package fr.chapeau.review;

import fr.chapeau.text.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The words and signs of a text, in their order; what lies between two of them is blank.
///
/// A word is a run of letters and digits, so that in *l’école* there are two of them and an
/// apostrophe; a sign is any other character, or several times the same one. No-break spaces are
/// blanks.
final class Words {
    private static final int[] NONE = {};

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] names = new int[64];
    private boolean[] word = new boolean[64];
    private int count;

    /// Numbers for words and signs: the same for equal ones of all texts that are compared.
    static final class Names {
        private final Map<String, Integer> known = new HashMap<>();

        int of(String word) {
            return known.computeIfAbsent(word, unseen -> known.size());
        }

        int count() {
            return known.size();
        }
    }

    private Words() {}

    /// Those of a range.
    static Words of(String text, Span range, Names names) {
        Words words = new Words();
        int at = range.start();
        while (at < range.end()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (isBlank(c)) {
                at = next;
                continue;
            }
            boolean letters = isOfWord(c);
            while (next < range.end()) {
                int following = text.codePointAt(next);
                if (letters ? !isOfWord(following) : following != c && !isMark(following)) {
                    break;
                }
                next += Character.charCount(following);
            }
            int end = Math.min(next, range.end());
            words.add(at, end, names.of(text.substring(at, end)), letters);
            at = end;
        }
        return words;
    }

    private void add(int start, int end, int name, boolean letters) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            names = Arrays.copyOf(names, count * 2);
            word = Arrays.copyOf(word, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        names[count] = name;
        word[count++] = letters;
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    /// What is drawn onto the character in front of it.
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || c == 0x200D;
    }

    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    int count() {
        return count;
    }

    int start(int at) {
        return starts[at];
    }

    int end(int at) {
        return ends[at];
    }

    int name(int at) {
        return names[at];
    }

    /// Whether it is a word, not a sign.
    boolean isWord(int at) {
        return word[at];
    }

    int[] namesOf(int[] some) {
        if (some.length == 0) {
            return NONE;
        }
        int[] result = new int[some.length];
        for (int i = 0; i < some.length; i++) {
            result[i] = names[some[i]];
        }
        return result;
    }

    /// The first one that starts at an offset or behind it.
    int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : -found - 1;
    }
}
