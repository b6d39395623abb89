package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import fr.chapeau.markdown.SpanFrame.Kind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads one block's text into nodes, construct by construct, as kramdown's span parsers do: each
/// is tried where its sign stands, and taken back where its end does not come.
///
/// Taking back costs time, and nested signs without an end would cost their product. So a search
/// that failed is not made again, and a text has a number of steps in proportion to its length:
/// what is left when they are used up is plain text.
final class SpanReader {

    /// Whether what is being read ends at the current place.
    interface Stop {
        boolean isHere();
    }

    private static final int MAX_DEPTH = 60;
    private static final int STEPS_PER_CHARACTER = 60;
    private static final int FREE_STEPS = 20_000;

    final BasedSequence input;
    final String text;
    int at;
    int limit;
    private final SpanEmphasis emphasis = new SpanEmphasis(this);
    private final SpanMarks marks = new SpanMarks(this);
    private final SpanLinks links;
    private final SpanExtensions extensions;
    private final SpanTags tags;
    private final Document document;
    private final Map<String, Integer> missingFrom = new HashMap<>();
    private final FailedSearches failed = new FailedSearches();
    private final long allSteps;
    private long steps;
    private boolean codeAndHtml;
    private SpanFrame frame = new SpanFrame(Kind.ROOT, Set.of(), false, 0, 0);

    /// @param document whose labels and options count
    SpanReader(BasedSequence input, Document document) {
        this.document = document;
        this.input = input;
        this.text = text(input);
        this.limit = text.length();
        this.allSteps = FREE_STEPS + (long) STEPS_PER_CHARACTER * text.length();
        this.steps = allSteps;
        this.links = new SpanLinks(this, new LinkTargets(document));
        this.extensions = new SpanExtensions(this);
        this.tags = new SpanTags(this);
    }

    /// In one go where the text lies in one piece; flexmark would take character by character.
    private static String text(BasedSequence input) {
        return input instanceof SubSequence && input.getBase() instanceof String whole
                ? whole.substring(input.getStartOffset(), input.getEndOffset())
                : input.toString();
    }

    /// The nodes of the whole text when only code and HTML are looked for.
    List<Node> readCodeAndHtml() {
        codeAndHtml = true;
        return read();
    }

    /// The nodes of the whole text.
    List<Node> read() {
        SpanFrame root = frame;
        read(root, () -> false);
        return root.nodes;
    }

    /// Reads into `into` up to a place where `stop` says so, or to the limit.
    boolean read(SpanFrame into, Stop stop) {
        SpanFrame outer = frame;
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

    KramdownOptions options() {
        return KramdownExtension.OPTIONS.get(document);
    }

    /// Sets options for all that is read later and for all that is written.
    void setOptions(AttributeList list) {
        document.set(KramdownExtension.OPTIONS, options().withInline(list));
    }

    private void sign(char c) {
        boolean other = codeAndHtml && frame.depth == 0 && c != '`';
        if ((frame.raw || other) && c != '<') {
            at++;
            return;
        }
        switch (c) {
            case '*', '_' -> emphasis.read(c);
            case '`' -> marks.code();
            case '<' -> angle();
            case '[', '!' -> links.read();
            case '$', '{' -> extensions.read();
            case '&' -> marks.entity();
            case '\\' -> at += isHere("\\<<") || isHere("\\>>") ? 3 : isEscape() ? 2 : 1;
            case '~' -> {
                if (options().isGfm()) {
                    marks.strikethrough();
                } else {
                    at++;
                }
            }
            default -> at++;
        }
    }

    SpanFrame open(Kind kind) {
        return open(kind, frame.raw);
    }

    /// @param raw whether it is left as it stands but for tags
    SpanFrame openHtml(boolean raw) {
        return open(Kind.HTML, raw);
    }

    boolean isRaw() {
        return frame.raw;
    }

    private SpanFrame open(Kind kind, boolean raw) {
        Set<Kind> around = EnumSet.of(frame.kind);
        around.addAll(frame.around);
        return new SpanFrame(kind, around, raw, frame.depth + 1, at);
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
        boolean dashes = options().isTypographic();
        return frame.textStart < at
                ? !SmartText.endsWithSymbol(
                        text.substring(Math.max(frame.textStart, at - 3), at), dashes)
                : frame.nodes.isEmpty();
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

    /// The next place of `wanted`; looked for in vain only once.
    int find(String wanted, int from) {
        if (from >= missingFrom.getOrDefault(wanted, Integer.MAX_VALUE)) {
            return -1;
        }
        int found = text.indexOf(wanted, from);
        boolean there = found >= 0 && found + wanted.length() <= limit;
        spend(((there ? found : limit) - from) / 16);
        if (found < 0) {
            missingFrom.merge(wanted, from, Math::min);
        }
        return there ? found : -1;
    }

    boolean isKnownToFail(String search, int from) {
        return failed.isKnown(search, from, steps < allSteps / 2);
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

    private void angle() {
        if (peek(1) == '<' && !frame.raw) {
            at += 2; // a guillemet
        } else if (frame.raw || (codeAndHtml && frame.depth == 0) || !marks.address()) {
            tags.read();
        }
    }

    /// Reads from here to `end` as a text of its own.
    SpanFrame readApart(int end) {
        int outer = limit;
        limit = end;
        SpanFrame inner = new SpanFrame(Kind.ROOT, Set.of(), false, frame.depth + 1, at);
        read(inner, () -> false);
        limit = outer;
        return inner;
    }

    /// Names what is around the current place, for {@link #remember}.
    String surroundings() {
        return "" + frame.kind + frame.around + limit;
    }

    /// Remembers that a search failed from a place on.
    void remember(String search, int from) {
        failed.add(search, from);
    }

    private boolean isEscape() {
        return at + 1 < limit && ShownText.isEscapable(text.charAt(at + 1));
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
