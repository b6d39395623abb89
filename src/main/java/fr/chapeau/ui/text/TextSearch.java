package fr.chapeau.ui.text;

import fr.chapeau.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds words in a text. A typed apostrophe finds the typographic one and a typed space the
/// no-break ones, for nobody sees the difference nor types them.
///
/// @param text a snapshot
record TextSearch(CharSequence text, String words, Rules rules) {
    private static final String IN_A_WORD = "[\\p{L}\\p{M}\\p{N}_]";

    /// What counts as the same.
    ///
    /// @param matchCase whether capitals count
    /// @param wholeWord whether letters may stand around what is found
    /// @param anyAccent whether `e` finds `é`, too
    record Rules(boolean matchCase, boolean wholeWord, boolean anyAccent) {
        static final Rules PLAIN = new Rules(false, false, false);
    }

    /// All places, without overlaps. Takes time in proportion to the text.
    List<Span> find() {
        List<Span> found = new ArrayList<>();
        if (!words.isEmpty()) {
            Matcher matcher = pattern().matcher(text.toString());
            while (matcher.find()) {
                found.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    private Pattern pattern() {
        StringBuilder expression = new StringBuilder();
        String sought = rules.anyAccent() ? base(words) : words;
        sought.codePoints().forEach(c -> letter(c, expression));
        if (rules.wholeWord()) {
            expression.insert(0, "(?<!" + IN_A_WORD + ")").append("(?!" + IN_A_WORD + ")");
        }
        return Pattern.compile(
                expression.toString(),
                rules.matchCase() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private void letter(int c, StringBuilder expression) {
        switch (c) {
            case '\'', '’' -> expression.append("['’]");
            case ' ' -> expression.append("[ \\u00a0\\u202f]");
            default -> {
                if (rules.anyAccent() && Character.isLetter(c)) {
                    expression
                            .append('[')
                            .appendCodePoint(c)
                            .append(accented(c))
                            .append("]\\p{M}*+");
                } else {
                    expression.append(Pattern.quote(Character.toString(c)));
                }
            }
        }
    }

    /// The letters of Latin-1 and Latin Extended-A with that letter as their base.
    private static String accented(int letter) {
        StringBuilder all = new StringBuilder();
        String wanted = Character.toString(letter);
        for (int c = 'À'; c <= 'ž'; c++) {
            String one = Character.toString(c);
            if (base(one).equals(wanted) && !one.equals(wanted)) {
                all.append(one);
            }
        }
        return all.toString();
    }

    private static String base(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }
}
