package fr.chapeau.review;

import fr.chapeau.text.LineIndex;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts a body into blocks, by its lines alone.
///
/// It is for people to find their way: where kramdown would see a block otherwise, words are still
/// marked rightly. Markdown is not parsed for it, because that takes longer than all the rest.
final class BlockReader {
    private static final Pattern HEADING = Pattern.compile("#{1,6}(?:\\s.*|[^#\\s].*)?");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=+|-+)\\s*");
    private static final Pattern RULE =
            Pattern.compile(" {0,3}(?:(?:\\*\\s*){3,}|(?:-\\s*){3,}|(?:_\\s*){3,})");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[*+-]|\\d{1,9}[.)])(?:\\s.*|$)");
    private static final Pattern NOTE =
            Pattern.compile(
                    " {0,3}(?:\\{:.*\\}|\\{::.*\\}|\\[[^\\]]+\\]:.*|\\*\\[[^\\]]+\\]:.*|\\{%.*%\\})\\s*");
    private static final Pattern HTML = Pattern.compile(" {0,3}<[!/?A-Za-z].*");

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private final LineIndex lines;
    private final int bodyStart;
    private final int bodyEnd;

    /// The block that is being read: its kind, its start, and the end of its last line that is not
    /// blank.
    private @Nullable BlockKind kind;

    private int start;
    private int end;
    private @Nullable String fence;
    private boolean blankBefore = true;

    private BlockReader(String text, Span body) {
        this.text = text;
        lines = new LineIndex(text);
        bodyStart = body.start();
        bodyEnd = body.end();
    }

    /// The blocks of a body, one behind the other.
    static List<Block> read(String text, Span body) {
        return new BlockReader(text, body).read();
    }

    private List<Block> read() {
        if (bodyStart == bodyEnd) {
            return List.of();
        }
        for (int line = lines.lineOf(bodyStart); line < lines.lineCount(); line++) {
            Span span = lines.lineSpan(line);
            int from = Math.max(span.start(), bodyStart);
            if (from < span.end()) {
                take(from, span.end());
            }
        }
        close();
        return tiled();
    }

    private void take(int from, int lineEnd) {
        String line = text.substring(from, lineEnd).stripTrailing();
        int contentEnd = from + line.length();
        if (fence != null) {
            end = line.isEmpty() ? end : contentEnd;
            if (line.stripLeading().startsWith(fence)
                    && line.strip().chars().distinct().count() == 1) {
                fence = null;
                close();
            }
            return;
        }
        if (line.isBlank()) {
            blankBefore = true;
            if (kind != BlockKind.CODE) {
                close();
            }
            return;
        }
        BlockKind found = kindOf(line);
        if (goesOn(found, line)) {
            if (kind == BlockKind.PARAGRAPH && UNDERLINE.matcher(line).matches()) {
                kind = BlockKind.HEADING;
            }
            end = contentEnd;
            blankBefore = false;
            if (kind == BlockKind.HEADING) {
                close();
            }
            return;
        }
        close();
        open(found, from, contentEnd, line);
    }

    private void open(BlockKind found, int from, int contentEnd, String line) {
        kind = found;
        start = from + line.length() - line.stripLeading().length();
        end = contentEnd;
        blankBefore = false;
        String bare = line.stripLeading();
        if (found == BlockKind.CODE && (bare.startsWith("```") || bare.startsWith("~~~"))) {
            fence = bare.substring(0, 3);
        } else if (found == BlockKind.HEADING
                || found == BlockKind.RULE
                || found == BlockKind.NOTE) {
            close();
        }
    }

    /// Whether a line belongs to the block in front of it.
    private boolean goesOn(BlockKind found, String line) {
        if (kind == null) {
            return false;
        }
        return switch (kind) {
            case PARAGRAPH -> found == BlockKind.PARAGRAPH || UNDERLINE.matcher(line).matches();
            case LIST_ITEM -> found == BlockKind.PARAGRAPH;
            case QUOTE -> found == BlockKind.PARAGRAPH || found == BlockKind.QUOTE;
            case TABLE -> found == BlockKind.TABLE;
            case CODE -> found == BlockKind.CODE && !blankFence(line);
            case HTML -> true;
            case HEADING, RULE, NOTE -> false;
        };
    }

    private static boolean blankFence(String line) {
        String bare = line.stripLeading();
        return bare.startsWith("```") || bare.startsWith("~~~");
    }

    private BlockKind kindOf(String line) {
        String bare = line.stripLeading();
        if (bare.startsWith("```") || bare.startsWith("~~~")) {
            return BlockKind.CODE;
        }
        if (RULE.matcher(line).matches() && kind != BlockKind.PARAGRAPH) {
            return BlockKind.RULE;
        }
        if (ITEM.matcher(line).matches()) {
            return BlockKind.LIST_ITEM;
        }
        if (isIndented(line) && (kind == BlockKind.CODE || codeMayStart())) {
            return BlockKind.CODE;
        }
        if (HEADING.matcher(line).matches()) {
            return BlockKind.HEADING;
        }
        if (bare.startsWith(">")) {
            return BlockKind.QUOTE;
        }
        if (bare.startsWith("|")) {
            return BlockKind.TABLE;
        }
        if (NOTE.matcher(line).matches()) {
            return BlockKind.NOTE;
        }
        return HTML.matcher(line).matches() && kind == null ? BlockKind.HTML : BlockKind.PARAGRAPH;
    }

    private static boolean isIndented(String line) {
        return line.startsWith("    ") || line.startsWith("\t");
    }

    /// Behind a list item, an indented line is a part of it.
    private boolean codeMayStart() {
        boolean behindItem = !blocks.isEmpty() && blocks.getLast().kind() == BlockKind.LIST_ITEM;
        return kind == null && blankBefore && !behindItem;
    }

    private void close() {
        if (kind != null) {
            Span span = new Span(start, end);
            blocks.add(new Block(blocks.size(), kind, span, span));
            kind = null;
        }
    }

    private List<Block> tiled() {
        if (blocks.isEmpty()) {
            Span all = new Span(bodyStart, bodyEnd);
            return List.of(new Block(0, BlockKind.PARAGRAPH, all, all));
        }
        List<Block> tiled = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            int from = block.index() == 0 ? bodyStart : tiled.getLast().whole().end();
            boolean last = block.index() + 1 == blocks.size();
            int to = last ? bodyEnd : startOfLine(blocks.get(block.index() + 1).span().start());
            tiled.add(new Block(block.index(), block.kind(), block.span(), new Span(from, to)));
        }
        return List.copyOf(tiled);
    }

    private int startOfLine(int offset) {
        return Math.max(bodyStart, lines.startOf(lines.lineOf(offset)));
    }
}
