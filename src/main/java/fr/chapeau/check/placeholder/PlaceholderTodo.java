package fr.chapeau.check.placeholder;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Passage;
import fr.chapeau.check.PassageRule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.Traces;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds reminders of the author: `TODO`, `TBD`, `TBC`, `FIXME`, `WIP`.
public final class PlaceholderTodo implements PassageRule {

    private static final RuleInfo INFO =
            RuleInfo.of("placeholder-todo", Severity.ERROR, "found", "comment");

    private static final Traces TRACES =
            Traces.of("TODO", "TO DO", "Todo", "todo", "TBD", "TBC", "FIXME", "WIP", "tbd");

    /// In capitals only: "todo" is Spanish, and "to-do list" is English.
    private static final Pattern MARKER =
            Pattern.compile(
                    "(?<![\\p{L}\\p{M}\\p{N}_.-])(?<!\\S/)(?:TODO|TBD|TBC|FIXME|WIP|(?<=\\[)TO DO(?=\\])|(?<![\\p{L}][ ])TO DO(?=[ ]?:))"
                            + "(?![\\p{L}\\p{M}\\p{N}_@/-]|\\.[\\p{L}\\p{N}])");

    /// In small letters it has to be all of a line, or of a bracket.
    private static final Pattern SMALL =
            Pattern.compile("(?m)^[ \\t]*(tbd|[Tt]odo)[ \\t.:]*$|[(\\[][ \\t]*(tbd)[ \\t]*[)\\]]");

    /// Names: the list of tasks, the TODO Group of the open source offices.
    private static final Pattern NAME_BEHIND =
            Pattern.compile("^ (?:[Ll]iste?s?|[Gg]roup)(?!\\p{L})");

    /// "le WIP", "a WIP limit": the notion of agile methods; "une TODO": a list of tasks.
    private static final Pattern ARTICLE_BEFORE =
            Pattern.compile(
                    "(?:^|[^\\p{L}])(?:[Ll]e|[Dd]u|[Uu]n|[Cc]e|[Nn]otre|[Tt]he|[Aa]n?|[Oo]ur|of|de) $");

    private static final char MARK = '\uFFFC';

    /// A marker between quotation marks is one that is spoken of.
    private static final Pattern QUOTED =
            Pattern.compile("[\"“«‘][ \u00A0\u202F]?" + MARK + "[ \u00A0\u202F]?[\"”»’]");

    private static final Pattern LIST_BEFORE =
            Pattern.compile(
                    "(?:^|[^\\p{L}])(?:[Uu]ne|[Ll]a|[Mm]a|[Tt]a|[Ss]a|[Nn]otre|[Vv]otre|[Cc]ette|[Mm]y|[Oo]ur) $");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Passage passage, Consumer<Finding> out) {
        String text = passage.text();
        if (!TRACES.in(passage)) {
            return;
        }
        Matcher markers = MARKER.matcher(text);
        while (markers.find()) {
            if (!isName(text, markers.start(), markers.end())) {
                report(passage, markers.start(), markers.end(), out);
            }
        }
        Matcher small = SMALL.matcher(text);
        while (small.find()) {
            int group = small.group(1) != null ? 1 : 2;
            report(passage, small.start(group), small.end(group), out);
        }
    }

    private static void report(Passage passage, int start, int end, Consumer<Finding> out) {
        String marker = passage.text().substring(start, end);
        String sentence = passage.visible() ? "found" : "comment";
        Finding finding = Finding.of(INFO, passage.span(start, end), INFO.says(sentence, marker));
        out.accept(passage.visible() ? finding : finding.as(Severity.ADVICE));
    }

    private static boolean isName(String text, int start, int end) {
        String behind = text.substring(end, Math.min(text.length(), end + 10));
        String before = text.substring(Math.max(0, start - 10), start);
        return NAME_BEHIND.matcher(behind).find()
                || QUOTED.matcher(before + MARK + behind).find()
                || (text.startsWith("WIP", start) && ARTICLE_BEFORE.matcher(before).find())
                || (text.startsWith("TODO", start) && LIST_BEFORE.matcher(before).find());
    }
}
