package fr.chapeau.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Short texts that are looked for together, in one walk: what a costly look for something can be
/// spared without. Immutable.
///
/// A table of pairs of characters says at nearly all places that none of them begins there.
public final class Traces {
    private static final int PAIRS = 2048;
    private static final String[] NONE = {};

    /// From the most frequent in European languages on.
    private static final String FREQUENT = "eaistnrulo dcpmvgfbhqyxjkwz";

    private final String rarest;

    /// Whether any begins with a pair: small enough to stay at hand while a text is walked.
    private final boolean[] begun = new boolean[PAIRS];

    /// By the two characters that they begin with.
    private final String[][] begins = new String[PAIRS][];

    private Traces(List<String> traces) {
        this.rarest = rarest(traces);
        Arrays.fill(begins, NONE);
        for (String trace : traces) {
            if (trace.length() > 1) {
                add(trace, pair(trace.charAt(0), trace.charAt(1)));
            } else {
                for (int next = 0; next < PAIRS; next++) {
                    add(trace, pair(trace.charAt(0), (char) next));
                }
            }
        }
    }

    private void add(String trace, int pair) {
        String[] known = begins[pair];
        String[] more = Arrays.copyOf(known, known.length + 1);
        more[more.length - 1] = trace;
        begins[pair] = more;
        begun[pair] = true;
    }

    /// Texts to look for, none of them empty.
    public static Traces of(String... traces) {
        if (Arrays.stream(traces).anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("an empty trace is everywhere");
        }
        return new Traces(List.of(traces));
    }

    /// The rarest character of each of them.
    private static String rarest(List<String> traces) {
        return traces.stream()
                .map(trace ->
                        trace.chars()
                                .boxed()
                                .max(Comparator.comparingInt(Traces::rank))
                                .map(Character::toString)
                                .orElseThrow())
                .distinct()
                .collect(Collectors.joining());
    }

    private static int rank(int c) {
        int place = FREQUENT.indexOf(c);
        return place < 0 ? FREQUENT.length() : place;
    }

    /// False where a text with these characters surely has none of them.
    public boolean mayBeAmong(CharacterSet signs) {
        return signs.mayHoldAny(rarest);
    }

    /// Whether any of them is in the passage.
    public boolean in(Passage passage) {
        return mayBeAmong(passage.characters()) && in(passage.text());
    }

    /// Whether any of them is in the text.
    public boolean in(String text) {
        return next(text, 0) >= 0;
    }

    /// Index from which on the first of them stands in the text, at `from` or behind it; -1 where
    /// there is none.
    public int next(String text, int from) {
        int last = text.length() - 1;
        if (from > last) {
            return -1;
        }
        char c = text.charAt(from);
        for (int i = from; i < last; i++) {
            char next = text.charAt(i + 1);
            int pair = pair(c, next);
            if (begun[pair] && isAt(text, i, begins[pair])) {
                return i;
            }
            c = next;
        }
        int pair = pair(c, (char) 0);
        return begun[pair] && isAt(text, last, begins[pair]) ? last : -1;
    }

    private static boolean isAt(String text, int index, String[] traces) {
        for (String trace : traces) {
            if (text.startsWith(trace, index)) {
                return true;
            }
        }
        return false;
    }

    /// Each value of the second character in the lowest bits leads to another pair.
    private static int pair(char first, char second) {
        return ((first * 37) ^ second) & (PAIRS - 1);
    }
}
