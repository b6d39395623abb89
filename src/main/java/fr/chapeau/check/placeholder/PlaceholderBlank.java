package fr.chapeau.check.placeholder;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Passage;
import fr.chapeau.check.PassageRule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds lines to write on, left in a sentence: `le ____ à Brest`, `au ..... de la rue`. Several of
/// them are a form for the reader.
public final class PlaceholderBlank implements PassageRule {

    private static final RuleInfo INFO =
            RuleInfo.of("placeholder-blank", Severity.WARNING, "found");

    private static final int SHORTEST = 4;

    private static final Pattern BLANK =
            Pattern.compile(
                    "(?<=[\\p{L}\\p{N},;:’'(][ \u00A0]|[’'(])(_+|\\.{5,}|…{2,}"
                            // Four points may end a sentence, but not behind such a word.
                            + "|(?<=(?<!\\p{L})(?:à|de|du|en|au|par|le|la|un|une)[ \u00A0])\\.{4})"
                            + "(?![\\p{N}_.…])");

    /// Leader dots of a contents list have a number behind them.
    private static final Pattern NUMBER_BEHIND = Pattern.compile("[ \u00A0]*\\d+[ \\t]*(?:\\n|$)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Passage passage, Consumer<Finding> out) {
        String text = passage.text();
        boolean traces = text.indexOf('_') >= 0 || text.contains("....") || text.contains("……");
        if (traces && passage.visible()) {
            blanks(post, passage, out);
        }
    }

    private static void blanks(CheckedPost post, Passage passage, Consumer<Finding> out) {
        String text = passage.text();
        Matcher matcher = BLANK.matcher(text);
        Span found = null;
        while (matcher.find()) {
            Span place = written(post.text(), passage.span(matcher.start(1), matcher.end(1)));
            Matcher number = NUMBER_BEHIND.matcher(text).region(matcher.end(1), text.length());
            if (place.length() >= SHORTEST || text.charAt(matcher.start(1)) == '…') {
                if (found != null || number.lookingAt()) {
                    return;
                }
                found = place;
            }
        }
        if (found != null) {
            out.accept(Finding.of(INFO, found, INFO.says("found", found.of(post.text()))));
        }
    }

    /// All of the line: kramdown takes some of it for the marks of emphasis.
    private static Span written(String file, Span place) {
        int start = place.start();
        int end = place.end();
        while (start > 0 && file.charAt(start - 1) == '_' && start < end) {
            start--;
        }
        while (end < file.length() && file.charAt(end) == '_' && start < end) {
            end++;
        }
        return new Span(start, end);
    }
}
