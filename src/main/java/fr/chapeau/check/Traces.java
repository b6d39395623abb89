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

    /// From the most frequent in European languages on.
    private static final String FREQUENT = "eaistnrulo dcpmvgfbhqyxjkwz";

    private final String[] traces;
    private final String rarest;
    private final boolean[] begins = new boolean[PAIRS];

    private Traces(List<String> traces) {
        this.traces = traces.toArray(String[]::new);
        this.rarest = rarest(traces);
        for (String trace : traces) {
            if (trace.length() > 1) {
                begins[pair(trace.charAt(0), trace.charAt(1))] = true;
            } else {
                char only = trace.charAt(0);
                for (int next = 0; next < PAIRS; next++) {
                    begins[pair(only, (char) next)] = true;
                }
            }
        }
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
    public boolean mayBeAmong(Signs signs) {
        return signs.mayHoldAny(rarest);
    }

    /// Whether any of them is in the passage.
    public boolean in(Passage passage) {
        return mayBeAmong(passage.signs()) && in(passage.text());
    }

    /// Whether any of them is in the text.
    public boolean in(String text) {
        return next(text, 0) >= 0;
    }

    /// Index from which on the first of them stands in the text, at `from` or behind it; -1 where
    /// there is none.
    public int next(String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            char next = i + 1 < length ? text.charAt(i + 1) : 0;
            if (begins[pair(text.charAt(i), next)] && isAt(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAt(String text, int index) {
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
