package fr.chapeau.frontmatter;

import fr.chapeau.problem.Problem;
import fr.chapeau.text.Span;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// YAML that SnakeYAML accepts but libyaml, and so Jekyll, does not.
final class LibyamlRules {
    private static final Pattern ANCHOR_NAME = Pattern.compile("[0-9A-Za-z_-]+");

    /// `yaml_parser_scan_tag_uri`.
    private static final Pattern TAG = Pattern.compile("[0-9A-Za-z;/?:@&=+$.!~*'()%_-]+");

    private final String text;

    LibyamlRules(String text) {
        this.text = text;
    }

    /// Refuses a byte order mark that begins a line: libyaml skips it, so that the line is indented
    /// by one, where SnakeYAML takes it for a part of the key, or for nothing.
    void checkStart(int at) {
        boolean marked = text.startsWith("\uFEFF", at);
        if (marked && at > 0 && LineBreaks.startOfLine(text, at) == at) {
            throw refusal(FrontMatterMessage.YAML_CONTROL, at, "U+FEFF");
        }
    }

    /// Refuses `a: ? b`, and `{a:[1]}`, where libyaml wants a space behind the colon.
    void checkPlain(Span span, String content, boolean flow) {
        if ((content.startsWith("? ") || content.equals("?"))
                && text.startsWith("?", span.start())) {
            throw refusal(FrontMatterMessage.YAML_RESERVED, span.start(), "?");
        }
        checkStart(span.start());
        int colon = span.end();
        while (colon < text.length() && text.charAt(colon) == ' ') {
            colon++;
        }
        if (flow && content.contains(":?")) {
            throw refusal(FrontMatterMessage.YAML_COLON_GLUED, span.start());
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

    /// Refuses a tab in front of the first line of a block whose indentation that line gives.
    ///
    /// @param block whose header is behind its `|` or `>`
    void checkBlock(BlockScalarSource block) {
        int at = block.contentStart();
        while (block.explicitIndent() == 0
                && at < text.length()
                && " \r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (block.explicitIndent() == 0 && at < text.length() && text.charAt(at) == '\t') {
            throw refusal(FrontMatterMessage.YAML_TAB, at);
        }
    }

    /// Refuses `&été`: the names of anchors are ASCII letters, digits, `_` and `-`.
    void checkAnchor(@Nullable String name, Span span) {
        if (name != null && !ANCHOR_NAME.matcher(name).matches()) {
            String sign = text.substring(span.start(), span.start() + 1);
            throw refusal(FrontMatterMessage.YAML_RESERVED, span.start(), sign);
        }
    }

    /// Refuses `!a,b`: the names of tags are the characters of addresses, without those of flow
    /// collections.
    ///
    /// @param start of a value, tag and anchor included
    void checkTag(int start) {
        int at = start;
        while (at < text.length() && (text.charAt(at) == '!' || text.charAt(at) == '&')) {
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            String word = text.substring(at, end);
            if (word.startsWith("!") && !word.startsWith("!<") && !TAG.matcher(word).matches()) {
                throw refusal(FrontMatterMessage.YAML_RESERVED, at, "!");
            }
            at = end;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
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
