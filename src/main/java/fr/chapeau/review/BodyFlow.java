package fr.chapeau.review;

import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells what became of each block from which words stand for one another.
///
/// A new block has as its text what of it was kept, with what was taken out and put in there. Old
/// blocks of which nothing was kept stand between, where they were.
final class BodyFlow {
    private final Alignment alignment;
    private final Side old;
    private final Side fresh;
    private final List<BlockChange> changes = new ArrayList<>();
    private final List<BlockChange> waiting = new ArrayList<>();
    private @Nullable Segment segment;

    private BodyFlow(Alignment alignment) {
        this.alignment = alignment;
        old = alignment.old();
        fresh = alignment.fresh();
    }

    static BodyChanges of(Alignment alignment) {
        return new BodyFlow(alignment).read();
    }

    /// A new block, and how much of it comes from which old one.
    private final class Segment {
        final int block;
        final PieceWriter writer = new PieceWriter(old.text(), fresh.text());
        private int source;
        private int most;
        private int current = -1;
        private int kept;

        Segment(int block) {
            this.block = block;
        }

        void keep(int word, int partner) {
            int from = old.blockOf(word);
            kept = from == current ? kept : 0;
            current = from;
            kept += old.words().end(word) - old.words().start(word);
            if (kept > most) {
                most = kept;
                source = from;
            }
            writer.keep(
                    new Span(old.words().start(word), old.words().end(word)),
                    new Span(fresh.words().start(partner), fresh.words().end(partner)));
        }

        BlockChange change() {
            List<Piece> pieces = writer.pieces();
            Block before = old.blocks().get(source);
            Block after = fresh.blocks().get(block);
            boolean same =
                    pieces.stream()
                            .filter(piece -> !piece.isKept())
                            .allMatch(piece -> piece.isBlank() && isBehind(piece, before, after));
            return same
                    ? new BlockChange.Kept(before, after, pieces)
                    : new BlockChange.Changed(before, after, pieces);
        }

        private static boolean isBehind(Piece piece, Block before, Block after) {
            return switch (piece) {
                case Piece.Deleted(Span place, var text) -> place.start() >= before.span().end();
                case Piece.Inserted(Span place, var text) -> place.start() >= after.span().end();
                case Piece.Kept kept -> true;
            };
        }
    }

    private BodyChanges read() {
        int last = Alignment.NONE;
        for (int word : alignment.oldFlow()) {
            int partner = alignment.partner(word);
            if (partner != Alignment.NONE) {
                between(last, word);
                openSegment(fresh.blockOf(partner)).keep(word, partner);
                last = word;
            }
        }
        between(last, Alignment.NONE);
        return new BodyChanges(blanksSeen());
    }

    private Segment openSegment(int block) {
        Segment open = segment;
        if (open == null || open.block != block) {
            open = new Segment(block);
            segment = open;
        }
        return open;
    }

    /// What lies between two kept words, or in front of the first, or behind the last.
    private void between(int last, int next) {
        boolean starts = last == Alignment.NONE;
        boolean ends = next == Alignment.NONE;
        int from = starts ? -1 : old.blockOf(last);
        int to = ends ? old.blocks().size() : old.blockOf(next);
        int newFrom = starts ? -1 : fresh.blockOf(alignment.partner(last));
        int newTo = ends ? fresh.blocks().size() : fresh.blockOf(alignment.partner(next));
        Span gap = gap(old, last, next);
        Span newGap =
                gap(
                        fresh,
                        starts ? last : alignment.partner(last),
                        ends ? next : alignment.partner(next));
        if (!starts && !ends && newFrom == newTo) {
            within(gap, newGap, from, to);
            return;
        }
        if (!starts) {
            openSegment(newFrom)
                    .writer
                    .change(
                            from == to ? gap : upTo(gap, wholeEnd(old, from)),
                            upTo(newGap, wholeEnd(fresh, newFrom)));
        }
        closeSegment();
        wholeBlocks(from, to, newFrom, newTo);
        if (!ends) {
            Span head = from == to ? Span.at(gap.end()) : from(gap, wholeStart(old, to));
            openSegment(newTo).writer.change(head, from(newGap, wholeStart(fresh, newTo)));
        }
    }

    private static Span gap(Side side, int last, int next) {
        List<Block> blocks = side.blocks();
        if (blocks.isEmpty()) {
            return Span.at(0);
        }
        return new Span(
                last == Alignment.NONE ? blocks.getFirst().whole().start() : side.words().end(last),
                next == Alignment.NONE ? blocks.getLast().whole().end() : side.words().start(next));
    }

    private static int wholeStart(Side side, int block) {
        return side.blocks().get(block).whole().start();
    }

    private static int wholeEnd(Side side, int block) {
        return side.blocks().get(block).whole().end();
    }

    private static Span upTo(Span gap, int end) {
        return new Span(gap.start(), Math.min(gap.end(), end));
    }

    private static Span from(Span gap, int start) {
        return new Span(Math.max(gap.start(), start), gap.end());
    }

    /// Two kept words in one new block. Of old blocks between them, those that were moved are told
    /// of behind it.
    private void within(Span gap, Span newGap, int from, int to) {
        PieceWriter writer = segmentInUse().writer;
        int at = gap.start();
        Span rest = newGap;
        for (int block = from + 1; block < to; block++) {
            if (alignment.movedTo(block) != Alignment.NONE) {
                Span moved = old.blocks().get(block).whole();
                writer.delete(new Span(at, moved.start()));
                waiting.add(left(block));
                at = moved.end();
            }
        }
        writer.change(new Span(at, gap.end()), rest);
    }

    private Segment segmentInUse() {
        if (segment == null) {
            throw new IllegalStateException("no word was kept yet");
        }
        return segment;
    }

    private void closeSegment() {
        if (segment != null) {
            changes.add(segment.change());
            segment = null;
        }
        changes.addAll(waiting);
        waiting.clear();
    }

    private void wholeBlocks(int from, int to, int newFrom, int newTo) {
        for (int block = from + 1; block < to; block++) {
            changes.add(alignment.movedTo(block) == Alignment.NONE ? removed(block) : left(block));
        }
        for (int block = newFrom + 1; block < newTo; block++) {
            changes.add(alignment.movedFrom(block) == Alignment.NONE ? added(block) : moved(block));
        }
    }

    private BlockChange removed(int index) {
        Block block = old.blocks().get(index);
        PieceWriter writer = new PieceWriter(old.text(), fresh.text());
        writer.delete(block.whole());
        return new BlockChange.Removed(block, writer.pieces());
    }

    private BlockChange added(int index) {
        Block block = fresh.blocks().get(index);
        PieceWriter writer = new PieceWriter(old.text(), fresh.text());
        writer.insert(block.whole());
        return new BlockChange.Added(block, writer.pieces());
    }

    private BlockChange left(int index) {
        return new BlockChange.Left(
                old.blocks().get(index), fresh.blocks().get(alignment.movedTo(index)));
    }

    private BlockChange moved(int index) {
        Block after = fresh.blocks().get(index);
        Block before = old.blocks().get(alignment.movedFrom(index));
        PieceWriter writer = new PieceWriter(old.text(), fresh.text());
        writer.align(alignment, before.whole(), after.whole());
        return new BlockChange.Moved(before, after, writer.pieces());
    }

    /// Blank lines that are others although the blocks around them are not are a change to be seen.
    private List<BlockChange> blanksSeen() {
        List<BlockChange> seen = new ArrayList<>(changes.size());
        for (int i = 0; i < changes.size(); i++) {
            BlockChange change = changes.get(i);
            boolean nextStays = i + 1 == changes.size() || BodyChanges.stays(changes.get(i + 1));
            if (nextStays
                    && change instanceof BlockChange.Kept(Block before, Block after, var pieces)
                    && !pieces.stream().allMatch(Piece::isKept)) {
                seen.add(new BlockChange.Changed(before, after, pieces));
            } else {
                seen.add(change);
            }
        }
        return seen;
    }
}
