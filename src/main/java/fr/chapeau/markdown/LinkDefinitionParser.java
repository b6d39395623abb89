package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes `[label]: address "title"` off the start of a paragraph (`LINK_DEFINITION_START` in
/// kramdown's `parser/kramdown/link.rb`): the address may hold blanks, the title may stand on the
/// next line. Also `*[short]: long` (`parser/kramdown/abbreviation.rb`).
final class LinkDefinitionParser implements ParagraphPreProcessor {

    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
        BasedSequence text = block.getChars();
        int at = 0;
        while (at < text.length()) {
            AbbreviationDefinition abbreviation = AbbreviationDefinition.at(text, at);
            if (abbreviation != null) {
                block.insertBefore(abbreviation);
                at += abbreviation.getTextLength();
                continue;
            }
            Definition found = new Line(text, at).definition();
            if (found == null) {
                break;
            }
            Reference reference = new Reference(found.label, found.url, found.title);
            String name = Escaping.normalizeReferenceChars(found.label, true);
            Parser.REFERENCES.get(block.getDocument()).put(name, reference);
            block.insertBefore(reference);
            at = found.end;
        }
        return at;
    }

    /// What a definition is made of.
    ///
    /// @param label with its brackets and colon
    /// @param title with its quotes
    /// @param end offset of the line behind it
    private record Definition(
            BasedSequence label, BasedSequence url, @Nullable BasedSequence title, int end) {}

    /// Reads a definition that starts at a line.
    private static final class Line {
        private final BasedSequence text;
        private final int start;

        Line(BasedSequence text, int start) {
            this.text = text;
            this.start = start;
        }

        @Nullable Definition definition() {
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

        private @Nullable Definition address(BasedSequence label, int url, int end) {
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
                            ? new Definition(label, inner, text.subSequence(title, end), behind)
                            : null;
                }
            }
            for (int i = url + 1; i < end; i++) {
                boolean gap = text.charAt(i) == ' ' || text.charAt(i) == '\t';
                int title = gap ? skipBlanks(i, end) : i;
                if (gap && isQuote(title)) {
                    // kramdown takes an address with a quote in it for no definition
                    return isTitle(title, end)
                            ? new Definition(
                                    label,
                                    text.subSequence(url, i),
                                    text.subSequence(title, end),
                                    behind)
                            : null;
                }
            }
            return titledBelow(label, text.subSequence(url, end), behind);
        }

        private Definition titledBelow(BasedSequence label, BasedSequence url, int line) {
            int title = skipBlanks(line, text.length());
            int end = trimmed(title, endOfLine(title));
            return isTitle(title, end)
                    ? new Definition(label, url, text.subSequence(title, end), behindLine(end))
                    : new Definition(label, url, null, line);
        }

        private boolean isTitle(int from, int end) {
            return end - from > 2 && isQuote(from) && text.charAt(end - 1) == text.charAt(from);
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

    static final class Factory implements ParagraphPreProcessorFactory {

        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return new LinkDefinitionParser();
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return true;
        }
    }
}
