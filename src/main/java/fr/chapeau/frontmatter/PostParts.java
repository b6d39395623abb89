package fr.chapeau.frontmatter;

import fr.chapeau.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How Jekyll cuts a file: `\A(---\s*\n.*?\n?)^((---|\.\.\.)\s*$\n?)` over all lines
/// (`Jekyll::Document::YAML_FRONT_MATTER_REGEXP`). Spans are offsets in the file's text without its
/// byte order mark.
///
/// The regular expression lets `\s*` run over line ends, so blank lines behind the closing line
/// belong to the header, not to the body.
public final class PostParts {
    private static final Pattern KEY_LINE =
            Pattern.compile(
                    "(?:[^\\s#:'\"\\[{&*!|>%@`-][^:\\n]*|\"[^\"\\n]*\"|'[^'\\n]*'):(?:\\s.*)?");

    private final @Nullable Span header;
    private final @Nullable Span yaml;
    private final Span body;
    private final @Nullable HeaderDefect defect;

    private PostParts(
            @Nullable Span header, @Nullable Span yaml, Span body, @Nullable HeaderDefect defect) {
        this.header = header;
        this.yaml = yaml;
        this.body = body;
        this.defect = defect;
    }

    /// Cuts a file's text. Never throws.
    public static PostParts split(String text) {
        int opened = afterDelimiter(text, 0, "---");
        if (opened < 0 || opened == 0) {
            return bodyOnly(text, lateHeader(text));
        }
        if (text.charAt(opened - 1) != '\n') {
            return bodyOnly(text, null);
        }
        int closing = closingLine(text, opened);
        if (closing < 0) {
            return bodyOnly(text, unclosedHeader(text, opened));
        }
        int end = behindBlankLines(text, closing + 3);
        return new PostParts(
                new Span(0, end), new Span(opened, closing), new Span(end, text.length()), null);
    }

    /// The front matter with both of its delimiter lines.
    public Optional<Span> header() {
        return Optional.ofNullable(header);
    }

    /// What lies between the delimiter lines; empty (`start == end`) in an empty front matter.
    public Optional<Span> yaml() {
        return Optional.ofNullable(yaml);
    }

    /// What Jekyll hands to the Markdown converter.
    public Span body() {
        return body;
    }

    /// Why there is no header although one was meant.
    public Optional<HeaderDefect> defect() {
        return Optional.ofNullable(defect);
    }

    private static PostParts bodyOnly(String text, @Nullable HeaderDefect defect) {
        return new PostParts(null, null, new Span(0, text.length()), defect);
    }

    /// Offset behind a line that holds only `delimiter` and white space, its line end included; -1
    /// when the line at `start` is another one.
    private static int afterDelimiter(String text, int start, String delimiter) {
        if (!text.startsWith(delimiter, start)) {
            return -1;
        }
        int at = start + delimiter.length();
        while (at < text.length() && isSpace(text.charAt(at))) {
            if (text.charAt(at++) == '\n') {
                return at;
            }
        }
        return at == text.length() ? at : -1;
    }

    private static int closingLine(String text, int from) {
        int line = from;
        while (line < text.length()) {
            if (afterDelimiter(text, line, "---") >= 0 || afterDelimiter(text, line, "...") >= 0) {
                return line;
            }
            int end = text.indexOf('\n', line);
            if (end < 0) {
                return -1;
            }
            line = end + 1;
        }
        return -1;
    }

    /// `\s*$\n?` takes all blank lines, but leaves the indentation of the first line with text.
    private static int behindBlankLines(String text, int from) {
        int end = from;
        for (int at = from; at < text.length() && isSpace(text.charAt(at)); at++) {
            if (text.charAt(at) == '\n') {
                end = at + 1;
            } else if (at + 1 == text.length()) {
                end = at + 1;
            }
        }
        return end;
    }

    private static @Nullable HeaderDefect lateHeader(String text) {
        int at = 0;
        int line = 0;
        while (at < text.length() && (isSpace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
            if (text.charAt(at++) == '\n') {
                line = at;
            }
        }
        int opened = at == 0 ? -1 : afterDelimiter(text, at, "---");
        boolean indented = at > line && text.charAt(at - 1) != '\uFEFF';
        if (opened < 0 || indented || !startsWithKey(text, opened)) {
            return null;
        }
        return closingLine(text, opened) < 0
                ? null
                : new HeaderDefect(HeaderDefect.Kind.NOT_ON_FIRST_LINE, new Span(at, at + 3));
    }

    private static @Nullable HeaderDefect unclosedHeader(String text, int opened) {
        return startsWithKey(text, opened)
                ? new HeaderDefect(HeaderDefect.Kind.NOT_CLOSED, new Span(0, 3))
                : null;
    }

    /// Whether the first line with content is a key: a `---` in front of prose is a rule.
    private static boolean startsWithKey(String text, int from) {
        int line = from;
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            String content = text.substring(line, end < 0 ? text.length() : end).stripTrailing();
            if (!content.isEmpty() && content.charAt(0) != '#') {
                return KEY_LINE.matcher(content).matches();
            }
            if (end < 0) {
                return false;
            }
            line = end + 1;
        }
        return false;
    }

    /// Ruby's `\s`.
    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
