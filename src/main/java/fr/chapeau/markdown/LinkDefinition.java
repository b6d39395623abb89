package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import org.jspecify.annotations.Nullable;

/// `[label]: address "title"` (`LINK_DEFINITION_START` in kramdown's `parser/kramdown/link.rb`):
/// the address may hold blanks, the title may stand on the next line.
///
/// @param label with its brackets and colon
/// @param title with its quotes
/// @param end offset of the line behind it
record LinkDefinition(
        BasedSequence label, BasedSequence url, @Nullable BasedSequence title, int end) {

    /// The definition on the line that starts at `start`.
    static @Nullable LinkDefinition at(BasedSequence text, int start) {
        return new Line(text, start).definition();
    }

    /// Whether a text without blanks around it is a title in quotes.
    static boolean isTitle(CharSequence text) {
        int length = text.length();
        return length > 2
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(length - 1) == text.charAt(0);
    }

    /// Makes the node, known to the document from now on.
    Reference reference(DataHolder document) {
        Reference reference = new Reference(label, url, title);
        String name = Escaping.normalizeReferenceChars(label, true);
        Parser.REFERENCES.get(document).put(name, reference);
        return reference;
    }

    /// Reads a definition that starts at a line.
    private static final class Line {
        private final BasedSequence text;
        private final int start;

        Line(BasedSequence text, int start) {
            this.text = text;
            this.start = start;
        }

        @Nullable LinkDefinition definition() {
            int open = skipBlanks(start, text.length());
            if (open - start > 3 || open >= text.length() || text.charAt(open) != '[') {
                return null;
            }
            int lineEnd = endOfLine(open);
            int close = text.indexOf(']', open);
            if (close <= open + 1 || close + 1 >= lineEnd || text.charAt(close + 1) != ':') {
                return null;
            }
            BasedSequence label = text.subSequence(open, close + 2);
            int url = skipBlanks(close + 2, lineEnd);
            int end = trimmed(url, lineEnd);
            return url == end || text.charAt(open + 1) == '^' ? null : address(label, url, end);
        }

        private @Nullable LinkDefinition address(BasedSequence label, int url, int end) {
            int behind = behindLine(end);
            if (text.charAt(url) == '<') {
                int close = text.indexOf('>', url);
                if (close > 0 && close < end) {
                    BasedSequence inner = text.subSequence(url + 1, close);
                    int title = skipBlanks(close + 1, end);
                    if (title == end) {
                        return titledBelow(label, inner, behind);
                    }
                    return isTitle(title, end)
                            ? new LinkDefinition(label, inner, text.subSequence(title, end), behind)
                            : null;
                }
            }
            for (int i = url + 1; i < end; i++) {
                boolean gap = text.charAt(i) == ' ' || text.charAt(i) == '\t';
                int title = gap ? skipBlanks(i, end) : i;
                if (gap && isQuote(title)) {
                    // kramdown takes an address with a quote in it for no definition
                    return isTitle(title, end)
                            ? new LinkDefinition(
                                    label,
                                    text.subSequence(url, i),
                                    text.subSequence(title, end),
                                    behind)
                            : null;
                }
            }
            return titledBelow(label, text.subSequence(url, end), behind);
        }

        private LinkDefinition titledBelow(BasedSequence label, BasedSequence url, int line) {
            int title = skipBlanks(line, text.length());
            int end = trimmed(title, endOfLine(title));
            return isTitle(title, end)
                    ? new LinkDefinition(label, url, text.subSequence(title, end), behindLine(end))
                    : new LinkDefinition(label, url, null, line);
        }

        private boolean isTitle(int from, int end) {
            return LinkDefinition.isTitle(text.subSequence(from, Math.max(from, end)));
        }

        private boolean isQuote(int at) {
            return at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'');
        }

        private int skipBlanks(int from, int limit) {
            int at = from;
            while (at < limit && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
                at++;
            }
            return at;
        }

        private int endOfLine(int from) {
            int at = from;
            while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
            return at;
        }

        private int behindLine(int from) {
            int at = endOfLine(from);
            boolean pair =
                    at + 1 < text.length()
                            && text.charAt(at) == '\r'
                            && text.charAt(at + 1) == '\n';
            return Math.min(text.length(), at + (pair ? 2 : 1));
        }

        private int trimmed(int from, int end) {
            int at = end;
            while (at > from && SpanReader.isBlank(text.charAt(at - 1))) {
                at--;
            }
            return at;
        }
    }
}
