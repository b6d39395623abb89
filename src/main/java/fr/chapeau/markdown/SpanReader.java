package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads one block's text into nodes, construct by construct, as kramdown's span parsers do: each
/// is tried where its sign stands, and taken back where its end does not come.
///
/// Taking back costs time, and nested signs without an end would cost their product. So a search
/// that failed is not made again, and a text has a number of steps in proportion to its length:
/// what is left when they are used up is plain text.
final class SpanReader {

    /// What a node that is being read is; a bit each in {@link Frame#around}.
    enum Kind {
        ROOT,
        EMPHASIS,
        STRONG,
        LINK,
        IMAGE,
        HTML
    }

    /// Whether what is being read ends at the current place.
    interface Stop {
        boolean isHere();
    }

    /// What is being read.
    static final class Frame {
        private final Kind kind;
        private final Set<Kind> around;
        private final List<Node> nodes = new ArrayList<>();
        private final boolean raw;
        private final int depth;
        private int textStart;
        private int images;

        private Frame(Kind kind, Set<Kind> around, boolean raw, int depth, int textStart) {
            this.depth = depth;
            this.kind = kind;
            this.around = around;
            this.raw = raw;
            this.textStart = textStart;
        }

        /// Whether only tags are read in it, as in `<code>`.
        boolean isRaw() {
            return raw;
        }

        List<Node> nodes() {
            return nodes;
        }

        int images() {
            return images;
        }
    }

    private static final int MAX_DEPTH = 60;
    private static final int STEPS_PER_CHARACTER = 60;
    private static final int FREE_STEPS = 20_000;

    final BasedSequence input;
    final String text;
    int at;
    int limit;
    private final SpanLinks links;
    private final SpanExtensions extensions;
    private final SpanTags tags;
    private final Map<String, Integer> failedFrom = new HashMap<>();
    private long steps;
    private Frame frame = new Frame(Kind.ROOT, Set.of(), false, 0, 0);

    SpanReader(BasedSequence input, LinkTargets targets) {
        this.input = input;
        this.text = input.toString();
        this.limit = text.length();
        this.steps = FREE_STEPS + (long) STEPS_PER_CHARACTER * text.length();
        this.links = new SpanLinks(this, targets);
        this.extensions = new SpanExtensions(this);
        this.tags = new SpanTags(this);
    }

    /// The nodes of the whole text.
    List<Node> read() {
        Frame root = frame;
        read(root, () -> false);
        return root.nodes;
    }

    /// Reads into `into` up to a place where `stop` says so, or to the limit.
    boolean read(Frame into, Stop stop) {
        Frame outer = frame;
        frame = into;
        boolean stopped = false;
        while (at < limit) {
            if (--steps < 0) {
                at = limit;
            } else if (stop.isHere()) {
                stopped = true;
                break;
            } else {
                sign(text.charAt(at));
            }
        }
        flush(at);
        frame = outer;
        return stopped;
    }

    private void sign(char c) {
        if (frame.raw && c != '<') {
            at++;
            return;
        }
        switch (c) {
            case '*', '_' -> emphasis(c);
            case '`' -> code();
            case '<' -> angle();
            case '[', '!' -> links.read();
            case '$', '{' -> extensions.read();
            case '&' -> entity();
            case '\\' -> at += isHere("\\<<") || isHere("\\>>") ? 3 : isEscape() ? 2 : 1;
            case '~' -> strikethrough();
            default -> at++;
        }
    }

    Frame open(Kind kind) {
        return open(kind, false);
    }

    Frame open(Kind kind, boolean raw) {
        Set<Kind> around = EnumSet.of(frame.kind);
        around.addAll(frame.around);
        return new Frame(kind, around, raw || frame.raw, frame.depth + 1, at);
    }

    /// Whether nodes nest so deep that what follows is read as text.
    boolean isDeep() {
        return frame.depth >= MAX_DEPTH;
    }

    /// Whether the current node, or one around it, is of that kind.
    boolean isIn(Kind kind) {
        return frame.kind == kind || frame.around.contains(kind);
    }

    boolean isDirectlyIn(Kind kind) {
        return frame.kind == kind;
    }

    /// Whether text stands right before the current place.
    boolean isBehindText() {
        return frame.textStart < at || frame.nodes.isEmpty();
    }

    /// Adds a node that reaches from `start` to the current place.
    void add(Node node, int start) {
        int end = at;
        flush(start);
        frame.nodes.add(node);
        frame.images += node instanceof SpanLink link && link.isImage() ? 1 : 0;
        frame.textStart = end;
    }

    BasedSequence chars(int start, int end) {
        return input.subSequence(start, end);
    }

    static void fill(Node node, List<Node> children) {
        children.forEach(node::appendChild);
    }

    /// The next place of `wanted`; looked for in vain only once.
    int find(String wanted, int from) {
        if (isKnownToFail(wanted, from)) {
            return -1;
        }
        int found = text.indexOf(wanted, from);
        boolean there = found >= 0 && found + wanted.length() <= limit;
        spend(((there ? found : limit) - from) / 16);
        if (found < 0) {
            failedFrom.put(wanted, from);
        }
        return there ? found : -1;
    }

    private boolean isKnownToFail(String search, int from) {
        Integer failed = failedFrom.get(search);
        return failed != null && failed <= from;
    }

    void spend(int count) {
        steps -= count;
    }

    char peek(int ahead) {
        return at + ahead < limit ? text.charAt(at + ahead) : '\0';
    }

    boolean isHere(String wanted) {
        return at + wanted.length() <= limit && text.startsWith(wanted, at);
    }

    /// `parser/kramdown/emphasis.rb`
    private void emphasis(char c) {
        int start = at;
        int length = peek(1) == c ? 2 : 1;
        at += length;
        Kind kind = length == 2 ? Kind.STRONG : Kind.EMPHASIS;
        if ((c == '_' && isInWord(start)) || isBlank(peek(0)) || isIn(kind)) {
            return;
        }
        if (delimited(start, c, length)) {
            return;
        }
        boolean retried = length == 2 && !isDirectlyIn(Kind.EMPHASIS) && delimited(start, c, 1);
        if (!retried) {
            at = start + length;
        }
    }

    /// A letter before, or a letter with a hyphen and no more than letters between.
    private boolean isInWord(int start) {
        if (start == 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        boolean hyphen =
                before == '-' && start > 1 && Character.isAlphabetic(text.charAt(start - 2));
        return hyphen || Character.isAlphabetic(before);
    }

    private boolean delimited(int start, char c, int length) {
        Kind kind = length == 2 ? Kind.STRONG : Kind.EMPHASIS;
        String search = "" + c + length + frame.kind + frame.around + limit;
        if (isKnownToFail(search, start)) {
            return false;
        }
        at = start + length;
        Frame inner = open(kind);
        if (!read(inner, () -> endsHere(inner, c, length))) {
            failedFrom.put(search, start);
            return false;
        }
        int end = at;
        at += length;
        BasedSequence opening = chars(start, start + length);
        BasedSequence content = chars(start + length, end);
        BasedSequence closing = chars(end, at);
        DelimitedNodeImpl node =
                kind == Kind.STRONG
                        ? new StrongEmphasis(opening, content, closing)
                        : new Emphasis(opening, content, closing);
        fill(node, inner.nodes);
        add(node, start);
        return true;
    }

    private boolean endsHere(Frame inner, char c, int length) {
        if (text.charAt(at) != c || (length == 2 && peek(1) != c) || isBlank(text.charAt(at - 1))) {
            return false;
        }
        boolean strong = length == 1 && peek(1) == c && peek(2) != c;
        boolean inWord = c == '_' && Character.isLetterOrDigit(peek(length));
        boolean hasContent = !inner.nodes.isEmpty() || inner.textStart < at;
        return !strong && !inWord && hasContent;
    }

    /// `parser/kramdown/codespan.rb`
    private void code() {
        int start = at;
        while (peek(0) == '`') {
            at++;
        }
        int contentStart = at;
        String run = text.substring(start, at);
        boolean alone =
                run.length() == 1
                        && (start == 0 || isBlank(text.charAt(start - 1)))
                        && isBlank(peek(0));
        int end = alone ? -1 : find(run, at);
        if (end < 0) {
            return;
        }
        at = end + run.length();
        int contentEnd = end;
        if (run.length() > 1 && contentStart < contentEnd) {
            contentStart += text.charAt(contentStart) == ' ' ? 1 : 0;
            contentEnd -= contentStart < contentEnd && text.charAt(contentEnd - 1) == ' ' ? 1 : 0;
        }
        BasedSequence opening = chars(start, contentStart);
        add(new Code(opening, chars(contentStart, contentEnd), chars(contentEnd, at)), start);
    }

    private void angle() {
        int start = at;
        if (peek(1) == '<' && !frame.raw) {
            at += 2; // a guillemet
            return;
        }
        Node link = frame.raw ? null : address();
        if (link != null) {
            add(link, start);
        } else {
            tags.read();
        }
    }

    /// `parser/kramdown/autolink.rb`
    private @Nullable Node address() {
        int end = find(">", at);
        if (end < at + 2 || !isAddress(at + 1, end)) {
            return null;
        }
        int start = at;
        at = end + 1;
        BasedSequence opening = chars(start, start + 1);
        BasedSequence content = chars(start + 1, end);
        BasedSequence closing = chars(end, at);
        return content.indexOf(':') >= 0
                ? new AutoLink(opening, content, closing)
                : new MailLink(opening, content, closing);
    }

    private boolean isAddress(int from, int to) {
        for (String scheme : List.of("mailto:", "http:", "https:", "ftp:", "ftps:")) {
            if (text.startsWith(scheme, from)) {
                spend((to - from) / 16);
                int line = text.substring(from, to).indexOf('\n');
                return to > from + scheme.length() && line < 0;
            }
        }
        int sign = -1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '@' && sign < 0 && i > from) {
                sign = i;
            } else if (!Character.isLetterOrDigit(c) && c != '-' && c != '_' && c != '.') {
                return false;
            }
        }
        return sign > 0 && sign < to - 1;
    }

    private void entity() {
        int start = at;
        int end = Entities.end(text, at, limit);
        at = end < 0 ? at + 1 : end;
        if (end > 0) {
            add(new HtmlEntity(chars(start, end)), start);
        }
    }

    private boolean isEscape() {
        return at + 1 < limit && ShownText.isEscapable(text.charAt(at + 1));
    }

    /// `~~(?!\s|~).*?[^\s~]~~` (kramdown-parser-gfm); what is in it is read as a text of its own.
    private void strikethrough() {
        int start = at;
        boolean opens = peek(1) == '~' && !isBlank(peek(2)) && peek(2) != '~' && peek(2) != '\0';
        int end = opens ? find("~~", at + 3) : -1;
        while (end >= 0 && (isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == '~')) {
            end = find("~~", end + 1);
        }
        if (end < 0) {
            at++;
            return;
        }
        int outer = limit;
        at = start + 2;
        limit = end;
        Frame inner = new Frame(Kind.ROOT, Set.of(), false, frame.depth + 1, at);
        read(inner, () -> false);
        limit = outer;
        at = end + 2;
        Strikethrough node =
                new Strikethrough(chars(start, start + 2), chars(start + 2, end), chars(end, at));
        fill(node, inner.nodes);
        add(node, start);
    }

    /// Adds the text up to `end`, line by line.
    private void flush(int end) {
        int start = frame.textStart;
        if (frame.raw) {
            if (start < end) {
                frame.nodes.add(new RawText(chars(start, end)));
            }
            frame.textStart = end;
            return;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                int behind = c == '\r' && i + 1 < end && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
                int hard = i - hardBreak(start, i);
                addText(start, hard);
                BasedSequence lineEnd = chars(hard, behind);
                frame.nodes.add(hard < i ? new HardLineBreak(lineEnd) : new SoftLineBreak(lineEnd));
                start = behind;
                i = behind - 1;
            }
        }
        addText(start, end);
        frame.textStart = end;
    }

    /// How many characters before the line end ask for a break: two blanks, or a backslash.
    private int hardBreak(int start, int lineEnd) {
        if (lineEnd - start >= 2 && text.startsWith("  ", lineEnd - 2)) {
            return 2;
        }
        int slashes = 0;
        while (lineEnd - slashes > start && text.charAt(lineEnd - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes == 0 ? 0 : slashes % 2 == 0 ? 2 : 1;
    }

    private void addText(int start, int end) {
        if (start < end) {
            frame.nodes.add(new Text(chars(start, end)));
        }
    }

    static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
