package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import fr.chapeau.markdown.SpanFrame.Kind;
import org.jspecify.annotations.Nullable;

/// Reads links, images and the marks of footnotes (`parser/kramdown/link.rb` and `footnote.rb`).
final class SpanLinks {

    /// Where a link leads.
    ///
    /// @param end offset behind the whole link
    private record Target(
            BasedSequence url,
            @Nullable BasedSequence title,
            @Nullable Reference definition,
            int end) {}

    private final SpanReader reader;
    private final LinkTargets targets;
    private int @Nullable [] closing;

    SpanLinks(SpanReader reader, LinkTargets targets) {
        this.reader = reader;
        this.targets = targets;
    }

    /// For each `[` the place of its `]`, or -1, when code and escapes are left out. kramdown finds
    /// it by reading on; knowing it before saves reading for nothing.
    private static int[] closingBrackets(String text) {
        int[] closing = new int[text.length()];
        int[] open = new int[text.length()];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '[' -> {
                    closing[i] = -1;
                    open[depth++] = i;
                    i = endOfFootnote(text, i); // its bracket closes none
                }
                case ']' -> {
                    if (depth > 0) {
                        closing[open[--depth]] = i;
                    }
                }
                default -> {}
            }
        }
        return closing;
    }

    private static int endOfFootnote(String text, int start) {
        int end = start + 2;
        boolean mark = end < text.length() && text.charAt(start + 1) == '^';
        while (mark && end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        return mark && end > start + 2 && end < text.length() && text.charAt(end) == ']'
                ? end
                : start;
    }

    /// Reads what starts with `[` or `!`.
    void read() {
        int start = reader.at;
        boolean image = reader.peek(0) == '!';
        if (image && reader.peek(1) != '[') {
            reader.at++;
            return;
        }
        if (!image && reader.peek(1) == '^' && footnote()) {
            return;
        }
        int content = start + (image ? 2 : 1);
        boolean nested = !image && (reader.isIn(Kind.LINK) || reader.isIn(Kind.IMAGE));
        boolean possible = content < reader.limit && reader.text.charAt(content) != '^';
        if (nested || !possible || reader.isDeep() || !link(start, content, image)) {
            reader.at = content;
        }
    }

    private boolean footnote() {
        int start = reader.at;
        int end = start + 2;
        while (end < reader.limit && isNamePart(reader.text.charAt(end))) {
            end++;
        }
        boolean closed = end > start + 2 && end < reader.limit && reader.text.charAt(end) == ']';
        String name = reader.text.substring(start + 2, end);
        FootnoteBlock block = closed ? targets.footnote(name) : null;
        if (block == null) {
            reader.at = closed ? end + 1 : start; // unknown, it is text as a whole
            return closed;
        }
        reader.at = end + 1;
        Footnote note =
                new Footnote(
                        reader.chars(start, start + 2),
                        reader.chars(start + 2, end),
                        reader.chars(end, end + 1));
        note.setFootnoteBlock(block);
        reader.add(note, start);
        return true;
    }

    private static boolean isNamePart(char c) {
        return c == '-' || c == '_' || Character.isLetterOrDigit(c);
    }

    private boolean link(int start, int content, boolean image) {
        if (closing == null) {
            closing = closingBrackets(reader.text);
        }
        int expected = closing[content - 1];
        boolean hasCode = expected < 0 && reader.find("`", content) >= 0;
        if (!hasCode && (expected < 0 || target(expected + 1, content, expected) == null)) {
            return false;
        }
        reader.at = content;
        SpanFrame frame = reader.open(image ? Kind.IMAGE : Kind.LINK);
        Brackets brackets = new Brackets(frame);
        if (!reader.read(frame, brackets::endHere)) {
            return false;
        }
        int end = reader.at;
        Target target = target(end + 1, content, end);
        if (target == null) {
            return false;
        }
        reader.at = target.end;
        SpanLink link =
                new SpanLink(
                        image,
                        reader.chars(start, target.end),
                        reader.chars(content, end),
                        target.url,
                        target.title,
                        target.definition);
        frame.fill(link);
        reader.add(link, start);
        return true;
    }

    /// Counts brackets on the way; those of images read in between count for nothing.
    private final class Brackets {
        private final SpanFrame frame;
        private int open = 1;

        Brackets(SpanFrame frame) {
            this.frame = frame;
        }

        boolean endHere() {
            char c = reader.peek(0);
            if (c != ']' && c != '[' && !(c == '!' && reader.peek(1) == '[')) {
                return false;
            }
            open += c == ']' ? -1 : 1;
            return open - frame.images() == 0;
        }
    }

    /// @param at behind the `]`
    private @Nullable Target target(int at, int content, int contentEnd) {
        int label = skipBlanks(at);
        if (label < reader.limit && reader.text.charAt(label) == '[') {
            int end = reader.find("]", label + 1);
            if (end >= 0) {
                boolean own = end == label + 1;
                return own
                        ? reference(content, contentEnd, end + 1)
                        : reference(label + 1, end, end + 1);
            }
        }
        if (at >= reader.limit || reader.text.charAt(at) != '(') {
            return reference(content, contentEnd, at);
        }
        return at + 1 < reader.limit && reader.text.charAt(at + 1) == '<'
                ? angleTarget(at)
                : plainTarget(at);
    }

    private @Nullable Target reference(int start, int end, int behind) {
        if (end - start > 1000) {
            return null;
        }
        String label = ShownText.withoutEscapes(reader.text.substring(start, end));
        Reference found = targets.link(label);
        return found == null
                ? null
                : new Target(
                        found.getUrl(),
                        found.getTitle().isNull() ? null : found.getTitle(),
                        found,
                        behind);
    }

    /// `(<address>)` or `(<address> "title")`
    private @Nullable Target angleTarget(int at) {
        int end = reader.find(">", at + 2);
        if (end < 0) {
            return plainTarget(at);
        }
        BasedSequence url = reader.chars(at + 2, end);
        if (end + 1 < reader.limit && reader.text.charAt(end + 1) == ')') {
            return new Target(url, null, null, end + 2);
        }
        return titled(end + 1, url);
    }

    /// `(address)` or `(address "title")`: parentheses in the address must match.
    private @Nullable Target plainTarget(int at) {
        int depth = 0;
        if (reader.find(")", at) < 0) {
            return null;
        }
        for (int i = at; i < reader.limit; i++) {
            char c = reader.text.charAt(i);
            reader.spend(1);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
                if (depth == 0) {
                    return new Target(reader.chars(at + 1, i).trim(), null, null, i + 1);
                }
            } else if (SpanReader.isBlank(c) && isQuote(i + 1)) {
                return titled(i + 1, reader.chars(at + 1, i).trim());
            }
        }
        return null;
    }

    /// `"title")`, with blanks around it.
    private @Nullable Target titled(int at, BasedSequence url) {
        int start = skipBlanks(at);
        if (!isQuote(start)) {
            return null;
        }
        String quote = reader.text.substring(start, start + 1);
        int end = reader.find(quote, start + 2);
        while (end >= 0) {
            int close = skipBlanks(end + 1);
            if (close < reader.limit && reader.text.charAt(close) == ')') {
                return new Target(url, reader.chars(start + 1, end), null, close + 1);
            }
            end = reader.find(quote, end + 1);
        }
        return null;
    }

    private boolean isQuote(int at) {
        return at < reader.limit
                && (reader.text.charAt(at) == '"' || reader.text.charAt(at) == '\'');
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < reader.limit && SpanReader.isBlank(reader.text.charAt(at))) {
            at++;
        }
        return at;
    }
}
