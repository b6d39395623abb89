package fr.chapeau.check.placeholder;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Passage;
import fr.chapeau.check.PassageRule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.ProseContext;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds question marks in the place of a value: `???`, `(??)`, a field that is nothing else. A
/// question that insists is left alone.
public final class PlaceholderQuestionMarks implements PassageRule {

    private static final RuleInfo INFO =
            RuleInfo.of("placeholder-question-marks", Severity.WARNING, "found");

    /// Where a value is wanted: at the start, in a bracket, behind a colon, a preposition or an
    /// article.
    private static final Pattern VALUE =
            Pattern.compile(
                    "(?m)(?:^[ \\t]*|[(\\[][ ]?|:[ \u00A0]?|(?<![\\p{L}’'])(?iu:à|de|du|des|le|la|les|un|une|au|aux|en"
                            + "|pour|par|sur|of|the|at|on|for|to)[ \u00A0])(\\?{3,20})(?![\\p{L}\\p{N}=?])");

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
        } else if (text.contains("???")) {
            Matcher matcher = VALUE.matcher(text);
            while (matcher.find()) {
                if (!passage.within(ProseContext.QUOTED, matcher.start(1))) {
                    report(passage, matcher, out);
                }
            }
        }
    }

    private static void report(Passage passage, Matcher matcher, Consumer<Finding> out) {
        var place = passage.span(matcher.start(1), matcher.end(1));
        out.accept(Finding.of(INFO, place, INFO.says("found", matcher.group(1))));
    }
}
