package fr.chapeau.check.placeholder;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Passage;
import fr.chapeau.check.PassageRule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.ProseContext;
import fr.chapeau.problem.Severity;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds question marks in the place of a value: `???`, `(??)`, `Salle ??`, a field that is nothing
/// else. A question that insists is left alone.
public final class PlaceholderQuestionMarks implements PassageRule {

    private static final RuleInfo INFO =
            RuleInfo.of("placeholder-question-marks", Severity.WARNING, "found");

    /// Where a value is wanted: at the start, in a bracket, behind a colon, a preposition or an
    /// article. With words behind them, those at a start open a box that folds, in some Markdown.
    private static final Pattern VALUE =
            Pattern.compile(
                    "(?m)(?:^[ \\t]*(?!\\?+[+]?[ ]+(?:[\"\uFFFC\\p{Lu}]|(?:note|tip|info|warning|question|example|quote|success|danger|abstract)\\b))|[(\\[][ ]?|:[ \u00A0]?|(?<![\\p{L}’'])(?iu:à|de|du|des|le|la|les|un|une|au|aux|en"
                            + "|pour|par|sur|of|the|at|on|for|to)[ \u00A0])(\\?{3,20})(?![\\p{L}\\p{N}=?])");

    /// In a bracket of their own, or behind the name of what is open, two are enough.
    private static final Pattern PAIR =
            Pattern.compile(
                    "(?m)(?:[(\\[](?:[^()\\[\\]?\n]{0,60}[ \u00A0])?(?=\\?{2,20}[ ]?[)\\]])"
                            + "|^[ \\t]*(?iu:dates?|lieux?|heures?|horaires?|adresses?|noms?|titres?|liens?|prix"
                            + "|tarifs?|contacts?|photos?|images?|sources?|chiffres?|montants?|salles?|durées?"
                            + "|nombre|url)(?: [\\p{L}’'-]{1,20}){0,3}[ \u00A0]?)(\\?{2,20})(?![\\p{L}\\p{N}=?])");

    /// Behind what is to be done: "pour s'inscrire ???", "l'atelier doit permettre ????".
    private static final Pattern PURPOSE =
            Pattern.compile(
                    "(?:(?<![\\p{L}])(?iu:pour|afin de|afin d['’])[ ]?[^.!?:;\n]{2,50}?(?:er|ir|re)(?![\\p{L}])"
                            + "[^.!?:;\n]{0,30}?[ \u00A0]?(?=\\?{3})|(?<=\\p{L}(?:er|ir|dre|ttre|ire|oire|vre))[ \u00A0]?(?=\\?{4}))"
                            + "(\\?{3,20})(?![\\p{L}\\p{N}=?])");

    /// A sentence with one of them asks the reader something, be it by its tone alone.
    private static final Pattern ASKS =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}])(?:comment|pourquoi|qui|que|quoi|qu['’]|quand|où|combien|lequel|quel(?:le)?s?"
                            + "|est-ce|how|why|what|who|when|where|which)(?![\\p{L}])"
                            + "|(?<![\\p{L}])(?:je|j['’]|tu|on|nous|vous|i|you|we)(?![\\p{L}])"
                            + "|\\p{L}-(?:t-)?(?:ils?|elles?|on|vous|nous|tu|je|ce)(?![\\p{L}])");

    private static final Pattern WHOLE = Pattern.compile("\\s*(\\?{1,20})\\s*");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Passage passage, Consumer<Finding> out) {
        String text = passage.text();
        if (!passage.characters().mayHold('?') || !passage.visible()) {
            return;
        }
        boolean field = passage.field() != null;
        Matcher whole = WHOLE.matcher(text);
        if (field && text.length() < 40 && whole.matches()) {
            report(passage, whole, out);
        } else if (text.contains("??")) {
            Set<Integer> known = new HashSet<>();
            find(VALUE, passage, known, out);
            find(PAIR, passage, known, out);
            find(PURPOSE, passage, known, out);
        }
    }

    private static void find(
            Pattern pattern, Passage passage, Set<Integer> known, Consumer<Finding> out) {
        Matcher matcher = pattern.matcher(passage.text());
        while (matcher.find()) {
            boolean meant =
                    !passage.within(ProseContext.QUOTED, matcher.start(1))
                            && (pattern == VALUE || !asks(passage.text(), matcher.start(1)));
            if (meant && known.add(matcher.start(1))) {
                report(passage, matcher, out);
            }
        }
    }

    /// Whether the sentence that ends at an index is a question.
    private static boolean asks(String text, int end) {
        int start = end;
        while (start > 0 && ".!?:;\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return ASKS.matcher(text).region(start, end).find();
    }

    private static void report(Passage passage, Matcher matcher, Consumer<Finding> out) {
        var place = passage.span(matcher.start(1), matcher.end(1));
        out.accept(Finding.of(INFO, place, INFO.says("found", matcher.group(1))));
    }
}
