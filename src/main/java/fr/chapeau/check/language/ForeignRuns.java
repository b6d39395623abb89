package fr.chapeau.check.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds in one text the sentences that are in another language than its page. What is too short to
/// tell goes with the sentences around it.
final class ForeignRuns {
    private static final String ENDS = ".!?…;\n«»“”\"";

    /// Fewer words are a name, a title or a loan.
    private static final int WORDS = 8;

    /// So many of a sentence's words have to be small words of its language.
    private static final int SMALL_WORDS = 3;

    private static final double SHARE = 0.2;

    /// For one small word of the page's language that may stand in it by chance.
    private static final int FOR_ONE = 4;

    private static final int LONGEST_WORD = 9;

    private final String text;
    private final Tongue page;
    private final List<Run> found = new ArrayList<>();

    private ForeignRuns(String text, Tongue page) {
        this.text = text;
        this.page = page;
    }

    /// Sentences in a row that are in one language.
    ///
    /// @param whole whether nothing else stands in the text
    record Run(Tongue tongue, int start, int end, boolean whole) {}

    /// Those of a text, in its order.
    static List<Run> of(String text, Tongue page) {
        ForeignRuns runs = new ForeignRuns(text, page);
        runs.read();
        return runs.found;
    }

    /// The small words of a text by language.
    static Map<Tongue, Integer> smallWords(String text) {
        Sentence all = new Sentence(text, 0, text.length());
        return all.small;
    }

    /// A sentence, or what stands between quotation marks, and its words.
    private static final class Sentence {
        private final Map<Tongue, Integer> small = new EnumMap<>(Tongue.class);
        private final int start;
        private final int end;
        private int words;

        Sentence(String text, int start, int end) {
            int first = start;
            while (first < end && !Character.isLetterOrDigit(text.charAt(first))) {
                first++;
            }
            int last = end;
            while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            this.start = first;
            this.end = last;
            for (int i = first, word = first; i <= last; i++) {
                if (i < last && Character.isLetter(text.charAt(i))) {
                    continue;
                }
                if (i > word) {
                    words++;
                    count(text, word, i);
                }
                word = i + 1;
            }
        }

        private void count(String text, int from, int to) {
            if (to - from <= LONGEST_WORD) {
                String word = text.substring(from, to).toLowerCase(Locale.ROOT);
                Tongue.of(word).forEach(tongue -> small.merge(tongue, 1, Integer::sum));
            }
        }

        int of(Tongue tongue) {
            return small.getOrDefault(tongue, 0);
        }
    }

    private void read() {
        List<Sentence> row = new ArrayList<>();
        Tongue tongue = null;
        boolean others = false;
        for (Sentence sentence : sentences()) {
            Tongue own = tongue(sentence);
            if (own == null && !goesWith(sentence, tongue)) {
                others |= sentence.words > 0;
                take(tongue, row, false);
                tongue = null;
            } else if (own == null || own == tongue) {
                row.add(sentence);
            } else {
                others |= tongue != null;
                take(tongue, row, false);
                tongue = own;
                row.add(sentence);
            }
        }
        take(tongue, row, !others && found.isEmpty());
    }

    /// Whether a sentence that tells little may be in the language of the one before it.
    private boolean goesWith(Sentence sentence, @Nullable Tongue tongue) {
        return tongue != null
                && sentence.of(page) == 0
                && (sentence.words < WORDS || sentence.of(tongue) > 1);
    }

    private List<Sentence> sentences() {
        List<Sentence> all = new ArrayList<>();
        for (int i = 0, start = 0; i <= text.length(); i++) {
            if (i == text.length() || ENDS.indexOf(text.charAt(i)) >= 0) {
                Sentence sentence = new Sentence(text, start, Math.min(i + 1, text.length()));
                if (sentence.words > 0) {
                    all.add(sentence);
                }
                start = i + 1;
            }
        }
        return all;
    }

    /// The language that a sentence is in beyond doubt, and that is not the page's.
    private @Nullable Tongue tongue(Sentence sentence) {
        Tongue best = null;
        for (Tongue tongue : sentence.small.keySet()) {
            if (best == null || sentence.of(tongue) > sentence.of(best)) {
                best = tongue;
            }
        }
        boolean sure =
                best != null
                        && best != page
                        && sentence.words >= WORDS
                        && sentence.of(best) >= SMALL_WORDS
                        && sentence.of(best) >= SHARE * sentence.words
                        && sentence.of(page) * FOR_ONE <= sentence.of(best);
        return sure ? best : null;
    }

    private void take(@Nullable Tongue tongue, List<Sentence> row, boolean whole) {
        if (tongue != null) {
            found.add(new Run(tongue, row.getFirst().start, row.getLast().end, whole));
        }
        row.clear();
    }
}
