package fr.chapeau.check.source;

import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.frontmatter.YamlMapping;
import fr.chapeau.frontmatter.YamlNode;
import fr.chapeau.frontmatter.YamlOpaque;
import fr.chapeau.frontmatter.YamlScalar;
import fr.chapeau.frontmatter.YamlSequence;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts quotes around a plain value that YAML cannot read because of a colon inside it or of its
/// first character. Offered only where the result is sure: it reads, and the value is then exactly
/// the text that stands there.
final class QuotedValue {

    /// A key, or the dash of an item, and what is written behind it on the line.
    private static final Pattern VALUE_LINE =
            Pattern.compile(
                    "([ ]*(?:- +)*)[\\p{L}\\p{N}_][^:#'\"\\[\\]{}\\n]{0,100}: +(?<keyed>[^\\s].*)"
                            + "|([ ]*(?:- +)*)- +(?<item>[^\\s].*)");

    /// Quotes, brackets and blocks have an end of their own to look for; a comment may be one.
    private static final Pattern NOT_PLAIN =
            Pattern.compile("[\"'\\[{|>!#].*|.* #.*", Pattern.DOTALL);

    /// A line of the value that could be a field of its own.
    private static final Pattern FIELD_BELOW =
            Pattern.compile("\\n[ ]*(?:- |[^:\\n]{1,100}:(?:\\s|$))");

    private QuotedValue() {}

    /// @param line the line where reading stopped
    static Optional<TextEdits> around(FrontMatter frontMatter, Span line) {
        String text = frontMatter.text();
        Matcher matcher = VALUE_LINE.matcher(line.of(text).stripTrailing());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String group = matcher.group("keyed") != null ? "keyed" : "item";
        int indent = matcher.end(group.equals("keyed") ? 1 : 3);
        int start = line.start() + matcher.start(group);
        Span value = new Span(start, endOfValue(frontMatter, line, indent));
        String written = value.of(text);
        if (NOT_PLAIN.matcher(written).matches() || FIELD_BELOW.matcher(written).find()) {
            return Optional.empty();
        }
        TextEdits edits = quotes(value, written);
        FrontMatter after = FrontMatter.parse(edits.apply(text));
        boolean sure = after.problem().isEmpty() && reads(after.root(), start, meant(written));
        return sure ? Optional.of(edits) : Optional.empty();
    }

    /// The value goes on in lines that are indented more than its key.
    private static int endOfValue(FrontMatter frontMatter, Span line, int indent) {
        String text = frontMatter.text();
        int limit = frontMatter.parts().yaml().map(Span::end).orElse(line.end());
        int end = line.end();
        int next = nextLine(text, end);
        while (next < limit && indent(text, next) > indent) {
            end = endOfLine(text, next);
            next = nextLine(text, end);
        }
        while (end > line.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static TextEdits quotes(Span value, String written) {
        List<TextEdit> edits = new ArrayList<>();
        edits.add(TextEdit.insert(value.start(), "'"));
        for (int i = written.indexOf('\''); i >= 0; i = written.indexOf('\'', i + 1)) {
            edits.add(TextEdit.insert(value.start() + i, "'"));
        }
        edits.add(TextEdit.insert(value.end(), "'"));
        return new TextEdits(edits);
    }

    private static boolean reads(YamlNode node, int start, String meant) {
        return switch (node) {
            case YamlScalar scalar -> scalar.span().start() == start && scalar.text().equals(meant);
            case YamlSequence sequence ->
                    sequence.items().stream().anyMatch(item -> reads(item, start, meant));
            case YamlMapping mapping ->
                    mapping.entries().stream()
                            .map(YamlEntry::value)
                            .anyMatch(value -> reads(value, start, meant));
            case YamlOpaque _ -> false;
        };
    }

    /// Folded as YAML folds lines; blank lines are not for this fix.
    private static String meant(String written) {
        return written.replaceAll("[ \\t]*\\r?\\n[ \\t]*", " ");
    }

    private static int indent(String text, int line) {
        int at = line;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        boolean blank = at == text.length() || Character.isWhitespace(text.charAt(at));
        return blank ? -1 : at - line;
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static int nextLine(String text, int end) {
        int line = text.indexOf('\n', end);
        return line < 0 ? text.length() : line + 1;
    }
}
