package fr.chapeau.ui.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Enough of Markdown to see that states and classes arrive.
final class PlainMarkdown implements LineStyler {
    private static final Pattern STRONG = Pattern.compile("\\*\\*[^*]+\\*\\*");

    @Override
    public Object start() {
        return false;
    }

    @Override
    public StyledLine style(String line, Object state) {
        boolean fence = line.startsWith("```");
        boolean inCode = (Boolean) state;
        if (fence || inCode) {
            return new StyledLine(
                    List.of(new StyleRun(0, line.length(), "md-code")), fence != inCode);
        }
        if (line.startsWith("#")) {
            return new StyledLine(List.of(new StyleRun(0, line.length(), "md-heading")), false);
        }
        Matcher strong = STRONG.matcher(line);
        return new StyledLine(
                strong.results()
                        .map(found -> new StyleRun(found.start(), found.end(), "md-strong"))
                        .toList(),
                false);
    }
}
