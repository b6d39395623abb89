package fr.chapeau.frontmatter;

import fr.chapeau.problem.Problem;
import fr.chapeau.text.Span;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// YAML that SnakeYAML accepts but libyaml, and so Jekyll, does not.
final class LibyamlRules {
    private static final Pattern ANCHOR_NAME = Pattern.compile("[0-9A-Za-z_-]+");

    private final String text;

    LibyamlRules(String text) {
        this.text = text;
    }

    /// Refuses `a: ? b`, and `{a:[1]}`, where libyaml wants a space behind the colon.
    void checkPlain(Span span, String content, boolean flow) {
        if (content.startsWith("? ") && text.startsWith("?", span.start())) {
            throw refusal(FrontMatterMessage.YAML_RESERVED, span.start(), "?");
        }
        int colon = span.end();
        while (colon < text.length() && text.charAt(colon) == ' ') {
            colon++;
        }
        boolean glued =
                flow
                        && colon + 1 < text.length()
                        && text.charAt(colon) == ':'
                        && ",?[]{}".indexOf(text.charAt(colon + 1)) >= 0;
        if (glued) {
            throw refusal(FrontMatterMessage.YAML_COLON_GLUED, colon);
        }
    }

    /// Refuses `&été`: the names of anchors are ASCII letters, digits, `_` and `-`.
    void checkAnchor(@Nullable String name, Span span) {
        if (name != null && !ANCHOR_NAME.matcher(name).matches()) {
            String sign = text.substring(span.start(), span.start() + 1);
            throw refusal(FrontMatterMessage.YAML_RESERVED, span.start(), sign);
        }
    }

    private ProblemFound refusal(FrontMatterMessage key, int at, Object... more) {
        int line = LineBreaks.startOfLine(text, at);
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = YamlErrors.lineNumber(text, line);
        System.arraycopy(more, 0, arguments, 1, more.length);
        Span span = new Span(line, LineBreaks.endOfLine(text, line, text.length()));
        return new ProblemFound(Problem.of(key, arguments).at(span));
    }
}
