package fr.chapeau.frontmatter;

import fr.chapeau.problem.Problem;
import fr.chapeau.text.LineIndex;
import fr.chapeau.text.Span;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/// Says in everyday words why SnakeYAML stopped, and on which line.
final class YamlErrors {
    private final String text;
    private final Span range;
    private final SourceOffsets offsets;

    YamlErrors(String text, Span range, SourceOffsets offsets) {
        this.text = text;
        this.range = range;
        this.offsets = offsets;
    }

    /// The problem, with the whole line as span.
    Problem problem(RuntimeException error) {
        return switch (error) {
            case MarkedYAMLException marked -> marked(marked).because(error);
            case ReaderException character -> control(character).because(error);
            default -> at(FrontMatterMessage.YAML_OTHER, range.start()).because(error);
        };
    }

    /// Number, from 1, of the line that holds an offset, without the thousands' separator that
    /// [java.text.MessageFormat] would put into a number.
    static String lineNumber(String text, int offset) {
        return Integer.toString(new LineIndex(text).positionOf(offset).line());
    }

    private Problem marked(MarkedYAMLException error) {
        String said = error.getProblem() == null ? "" : error.getProblem();
        String doing = error.getContext() == null ? "" : error.getContext();
        int at = place(error.getProblemMark(), range.start());
        int opened = place(error.getContextMark(), at);
        if (said.contains("cannot start any token")) {
            return reserved(at);
        }
        if (said.contains("mapping values are not allowed")) {
            boolean second = hasColonBefore(at);
            return at(second ? FrontMatterMessage.YAML_COLON : FrontMatterMessage.YAML_KEY, at);
        }
        if (isEmptyKey(at)) {
            return at(FrontMatterMessage.YAML_KEY_EMPTY, at);
        }
        if (said.contains("unknown escape character") || said.contains("escape sequence")) {
            return at(FrontMatterMessage.YAML_ESCAPE, at);
        }
        if (doing.contains("quoted scalar")) {
            return at(FrontMatterMessage.YAML_QUOTE_OPEN, opened);
        }
        if (doing.contains("flow sequence") || doing.contains("flow mapping")) {
            return at(FrontMatterMessage.YAML_BRACKET_OPEN, opened);
        }
        return structure(said, at);
    }

    private Problem structure(String said, int at) {
        boolean behindQuote = at > range.start() && "'\"".indexOf(text.charAt(at - 1)) >= 0;
        if (said.contains("<scalar>") && behindQuote) {
            return at(FrontMatterMessage.YAML_QUOTE_REST, at);
        }
        if (said.contains("block end") || said.contains("sequence entries are not allowed")) {
            return at(FrontMatterMessage.YAML_INDENT, at);
        }
        if (said.contains("could not find expected ':'")) {
            return at(FrontMatterMessage.YAML_KEY, at);
        }
        return at(FrontMatterMessage.YAML_OTHER, at);
    }

    private Problem reserved(int at) {
        if (at < range.end() && text.charAt(at) == '\t') {
            return at(FrontMatterMessage.YAML_TAB, at);
        }
        String character = at < range.end() ? Character.toString(text.codePointAt(at)) : "";
        return at(FrontMatterMessage.YAML_RESERVED, at, character);
    }

    private Problem control(ReaderException error) {
        int found = text.indexOf(error.getCodePoint(), range.start());
        int at = found < 0 ? range.start() : Math.min(found, range.end());
        String code = String.format("U+%04X", error.getCodePoint());
        return at(FrontMatterMessage.YAML_CONTROL, at, code);
    }

    /// Whether a colon stands where a key should begin, as in `- : 1` and `[: 1]`.
    private boolean isEmptyKey(int at) {
        boolean colon =
                at < range.end()
                        && text.charAt(at) == ':'
                        && (at + 1 == range.end() || Character.isWhitespace(text.charAt(at + 1)));
        String before = text.substring(LineBreaks.startOfLine(text, at), at).stripTrailing();
        return colon
                && (before.isEmpty() || "-?[{,".indexOf(before.charAt(before.length() - 1)) >= 0);
    }

    private boolean hasColonBefore(int at) {
        String before = text.substring(LineBreaks.startOfLine(text, at), at);
        return before.contains(": ");
    }

    private int place(@Nullable Mark mark, int otherwise) {
        return mark == null ? otherwise : offsets.of(mark);
    }

    private Problem at(FrontMatterMessage key, int offset, Object... more) {
        int line = LineBreaks.startOfLine(text, offset);
        // At the very end the last line with content is meant.
        if (line == offset && offset == range.end() && offset > range.start()) {
            line = LineBreaks.startOfLine(text, offset - 1);
        }
        Span span = new Span(line, LineBreaks.endOfLine(text, line, text.length()));
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = lineNumber(text, line);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return Problem.of(key, arguments).at(span);
    }
}
