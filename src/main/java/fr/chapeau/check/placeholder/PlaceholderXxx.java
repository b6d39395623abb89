package fr.chapeau.check.placeholder;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Folded;
import fr.chapeau.check.Passage;
import fr.chapeau.check.PassageRule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.Traces;
import fr.chapeau.markdown.ProseContext;
import fr.chapeau.markdown.ProseRun;
import fr.chapeau.problem.Severity;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds X standing for a text or a figure that is still to come: `XXX`, `XX/XX/2025`, `20XX`.
///
/// Alternatives of pictures count as text, since they are read aloud; other HTML attributes do not.
public final class PlaceholderXxx implements PassageRule {

    private static final RuleInfo INFO =
            RuleInfo.of("placeholder-xxx", Severity.ERROR, "found", "quoted", "figure");

    /// Nor glued through a bracket, as the parts of a pattern are: `langue:(XX)`, `DR[xxx]`.
    private static final String NOT_GLUED =
            "(?<![\\p{L}\\p{M}\\p{N}_.@/#-])(?<![\\p{L}\\p{N}:=][(\\[])";

    private static final String ENDS = "(?![\\p{L}\\p{M}\\p{N}_@/#-]|\\.[\\p{L}\\p{N}])";
    private static final String DAY_OR_MONTH = "(?:[xX]{1,2}|\\d{1,2})";
    private static final String YEAR = "(?:[xX]{2,4}|(?:19|20)(?:[xX]{2}|\\d[xX])|\\d{4}|\\d{2})";

    private static final Traces TWO = Traces.of("XX", "xx", "Xx", "xX");

    /// Dates and hours first: their parts are glued to digits and separators.
    private static final Pattern RUN =
            Pattern.compile(
                    NOT_GLUED
                            + "(?:"
                            + DAY_OR_MONTH
                            + "([/.-])"
                            + DAY_OR_MONTH
                            + "\\1"
                            + YEAR
                            + "|[xX]{2}/(?:[xX]{2,4}|\\d{2}|\\d{4})|\\d{2}/[xX]{2,4}"
                            + "|(?:19|20)[xX]{2}|"
                            + "[xX]{1,2} ?h ?(?:[xX]{2}|\\d{2})?|\\d{1,2} ?h ?[xX]{2}|"
                            + "[xX]{2}:[xX]{2}|"
                            + "[xX]{2,}"
                            + ")"
                            + ENDS);

    /// X as a figure: before a thing that is counted, or after a word that announces a number.
    private static final Pattern FIGURE =
            Pattern.compile(
                    NOT_GLUED
                            + "X(?=[ \u00A0\u202F]?[%€]|[ \u00A0\u202F](?:euros?|k€|m€|jours?|mois|ans"
                            + "|années?|semaines?|heures?|minutes?|postes?|agente?s?|personnes?|participante?s?"
                            + "|candidate?s?|places?|millions?|milliers?|milliards?|km|visiteurs?"
                            + "|utilisateurs?|utilisatrices?|inscrite?s?|lauréate?s?|répondante?s?"
                            + "|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre"
                            + "|novembre|décembre)(?!\\p{L}))");

    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "(?:(?:[Pp]lus|[Mm]oins|[Pp]rès) (?:de |d['’])|[Ee]nviron |[Aa]u moins |[Jj]usqu['’]à )(X)"
                            + "(?= \\p{Ll}{4,}s(?!\\p{L}))"
                            + "|\\p{L}[ \u00A0\u202F]?: ?(X)(?= (?:dans|d['’]ici|par) )");

    /// A number in Roman figures that is no ordinal: these words stand before it.
    private static final Pattern BEFORE_ROMAN =
            Pattern.compile(
                    "(?<![\\p{L}])(?:siecles?|arrondissement|paris|louis|chapitre|tome|volume"
                            + "|super bowl|chromosomes?|taille"
                            // "le" and "ce" are words, although their letters are figures.
                            + "|(?![lc]e )(?:[ivxlc]+(?:e|eme)|(?=x*[ivlc])[ivxlc]{2,}),?(?: et| ou| a| au)?(?: l[ea]s?)?) $");

    private static final Pattern AFTER_ROMAN =
            Pattern.compile(
                    "^\\uFFFC?[ \u00A0\u202F]?(?:e|es|er|i?[eéè]mes?)(?![\\p{L}\\p{M}\\p{N}])"
                            + "|^[ \u00A0\u202F](?:si[eè]cles?|arrondissements?)(?!\\p{L})");

    /// A variable, as the words behind it say: `avec XXX qui est le numéro`.
    private static final Pattern EXPLAINED =
            Pattern.compile(
                    "(?:avec|où|dont|where|with) [xX]{2,} (?:qui (?:est|désigne|correspond)|est |étant|désigne"
                            + "|représente|correspond|is |being |stands for)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Passage passage, Consumer<Finding> out) {
        String text = passage.text();
        if (!passage.visible() || !passage.characters().mayHoldAny("xX")) {
            return;
        }
        if (TWO.in(passage) && !EXPLAINED.matcher(text).find()) {
            runs(passage, out);
        }
        if (text.indexOf('X') >= 0) {
            figures(FIGURE, passage, out);
            figures(ANNOUNCED, passage, out);
        }
    }

    private void runs(Passage passage, Consumer<Finding> out) {
        String text = passage.text();
        Matcher matcher = RUN.matcher(text);
        int start = -1;
        int end = -1;
        while (matcher.find()) {
            String found = matcher.group();
            if (!holdsRun(found)
                    || isRoman(text, matcher.start(), matcher.end())
                    || isInLongWord(text, matcher.start(), matcher.end())) {
                continue;
            }
            if (start >= 0 && text.substring(end, matcher.start()).chars().allMatch(Blanks::is)) {
                end = matcher.end();
                continue;
            }
            report(passage, start, end, out);
            start = matcher.start();
            end = matcher.end();
        }
        report(passage, start, end, out);
    }

    private static void report(Passage passage, int start, int end, Consumer<Finding> out) {
        if (start < 0) {
            return;
        }
        // An hour may have taken the blank behind it.
        int last = end;
        while (Blanks.is(passage.text().charAt(last - 1))) {
            last--;
        }
        boolean quoted = isQuoted(passage, start);
        String found = passage.text().substring(start, last);
        Finding finding =
                Finding.of(
                        INFO,
                        passage.span(start, last),
                        INFO.says(quoted ? "quoted" : "found", found));
        out.accept(quoted ? finding.as(Severity.WARNING) : finding);
    }

    private static void figures(Pattern pattern, Passage passage, Consumer<Finding> out) {
        Matcher matcher = pattern.matcher(passage.text());
        while (matcher.find()) {
            int at = matcher.start() + matcher.group().lastIndexOf('X');
            out.accept(
                    Finding.of(INFO, passage.span(at, at + 1), INFO.says("figure"))
                            .as(Severity.WARNING));
        }
    }

    /// An example rather than a gap: a message that is described, a variable in a pattern.
    private static boolean isQuoted(Passage passage, int index) {
        return passage.within(ProseContext.QUOTED, index)
                || passage.within(ProseContext.EMPHASIS, index)
                || passage.within(ProseContext.QUOTE_BLOCK, index);
    }

    private static boolean holdsRun(String found) {
        for (int i = 0; i + 1 < found.length(); i++) {
            if (isX(found.charAt(i)) && isX(found.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRoman(String text, int start, int end) {
        if (end - start > 3 || text.charAt(start) != 'X') {
            return false;
        }
        String before = Folded.of(text.substring(Math.max(0, start - 40), start)).text();
        // With its accents: "é" behind a blank is the next word, and no ordinal.
        String after = text.substring(end, Math.min(text.length(), end + 20));
        return AFTER_ROMAN.matcher(composed(after)).find() || BEFORE_ROMAN.matcher(before).find();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /// Base64 and the like.
    private static boolean isInLongWord(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < 40 && !isGap(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < 40 && !isGap(text.charAt(to))) {
            to++;
        }
        return to - from - (end - start) >= 40;
    }

    private static boolean isGap(char c) {
        return Blanks.is(c) || c == ProseRun.MASK;
    }

    private static boolean isX(char c) {
        return c == 'x' || c == 'X';
    }
}
