package fr.chapeau.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What became of a body, block by block: in the order of the new text, what is gone where it was.
public record BodyChanges(List<BlockChange> blocks) {

    public BodyChanges {
        blocks = List.copyOf(blocks);
    }

    /// Whether the two bodies are the same, to the character.
    public boolean isEmpty() {
        return pieces().allMatch(Piece::isKept) && blocks.stream().allMatch(BlockChange::isKept);
    }

    /// The pieces of a block as they are to be read: without what is blank behind its text, unless
    /// that changed although what follows did not.
    public List<Piece> read(int index) {
        BlockChange change = blocks.get(index);
        boolean blanksCount = change instanceof BlockChange.Changed && nextStays(index);
        List<Piece> pieces = new ArrayList<>(change.pieces());
        while (!pieces.isEmpty() && (pieces.getLast().isKept() || !blanksCount)) {
            Piece last = pieces.removeLast();
            Piece bare = last.withoutBlankEnd();
            if (!bare.text().isEmpty()) {
                pieces.add(bare);
                break;
            }
        }
        return List.copyOf(pieces);
    }

    private boolean nextStays(int index) {
        return index + 1 == blocks.size() || stays(blocks.get(index + 1));
    }

    /// Whether a block is where it was.
    static boolean stays(BlockChange change) {
        return change instanceof BlockChange.Kept || change instanceof BlockChange.Changed;
    }

    /// All pieces, in reading order.
    public Stream<Piece> pieces() {
        return blocks.stream().flatMap(block -> block.pieces().stream());
    }
}
