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

    /// Refuses a line that begins with `%` before or behind all values: a directive, which libyaml
    /// must know and want here, where SnakeYAML passes over it.
    void checkOutside(int from, int to) {
        int line = LineBreaks.startOfLine(text, from);
        while (line < to) {
            if (line >= from && text.startsWith("%", line)) {
                throw refusal(FrontMatterMessage.YAML_RESERVED, line, "%");
            }
            line = LineBreaks.nextLine(text, LineBreaks.endOfLine(text, line, to), to);
        }
    }

    /// Refuses `a: ? b`, and `{a:[1]}`, where libyaml wants a space behind the colon.
    void checkPlain(Span span, String content, boolean flow) {
        int start = span.start();
        if (content.startsWith("?") && (flow || isQuestion(start, content))) {
            throw refusal(FrontMatterMessage.YAML_RESERVED, start, "?");
        }
        checkStart(start);
        int colon = span.end();
        while (colon < text.length() && isBlank(colon)) {
            colon++;
        }
        if (flow && content.contains(":?")) {
            throw refusal(FrontMatterMessage.YAML_COLON_GLUED, start);
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

    /// Whether a `?` is the sign of a key, as it is before a blank; `?: 1` has the key `?`.
    private boolean isQuestion(int start, String content) {
        return !text.startsWith("?:", start)
                && (content.length() == 1 || Character.isWhitespace(content.charAt(1)));
    }

    /// Refuses `[?]` and `[?: 1]`: libyaml throws away the sign that follows a `?` with no key in a
    /// flow list (`yaml_parser_parse_flow_sequence_entry_mapping_key`), and then wants the item to
    /// end.
    ///
    /// @param question where the `?` stands
    void checkEmptyKey(int question) {
        int thrownAway = token(question + 1);
        boolean closes = text.startsWith("]", thrownAway);
        int next = token(thrownAway + 1);
        boolean ends = next < text.length() && ",]".indexOf(text.charAt(next)) >= 0;
        if (closes || !ends) {
            throw refusal(FrontMatterMessage.YAML_RESERVED, question, "?");
        }
    }

    private boolean isBlank(int at) {
        return at >= text.length() || " \t\r\n".indexOf(text.charAt(at)) >= 0;
    }

    /// The start of what follows, behind blanks and comments.
    private int token(int from) {
        int at = from;
        while (at < text.length() && " \t\r\n#".indexOf(text.charAt(at)) >= 0) {
            at = text.charAt(at) == '#' ? LineBreaks.endOfLine(text, at, text.length()) : at + 1;
        }
        return at;
    }

    /// What `? a` with a value but no colon, `? "a" b`, is refused with.
    ProblemFound noColon(int key) {
        return refusal(FrontMatterMessage.YAML_KEY, key);
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
