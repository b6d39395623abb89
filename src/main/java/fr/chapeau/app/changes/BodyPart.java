package fr.chapeau.app.changes;

import fr.chapeau.review.Block;
import fr.chapeau.review.BlockChange;
import fr.chapeau.review.BlockKind;
import fr.chapeau.review.BodyChanges;
import fr.chapeau.review.Piece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A body that changed, as it is read: blocks with their changes, and between them those that were
/// kept, folded together.
public sealed interface BodyPart {

    /// Blocks that are as they were.
    ///
    /// @param blocks in their order
    record Folded(List<Shown> blocks) implements BodyPart {
        public Folded {
            blocks = List.copyOf(blocks);
        }
    }

    /// A block to be read.
    ///
    /// @param pieces without what is blank behind the text
    /// @param down of a moved block, whether it stands further down than it did
    record Shown(BlockChange change, List<Piece> pieces, boolean down) implements BodyPart {
        public Shown {
            pieces = List.copyOf(pieces);
        }

        /// What the block is to its reader.
        public BlockKind kind() {
            return block().kind();
        }

        private Block block() {
            return switch (change) {
                case BlockChange.Kept kept -> kept.after();
                case BlockChange.Changed changed -> changed.after();
                case BlockChange.Added added -> added.after();
                case BlockChange.Removed removed -> removed.before();
                case BlockChange.Moved moved -> moved.after();
                case BlockChange.Left left -> left.before();
            };
        }
    }

    /// The parts of a body, in reading order.
    static List<BodyPart> of(BodyChanges body) {
        List<BodyPart> parts = new ArrayList<>();
        List<Shown> kept = new ArrayList<>();
        Set<Block> seen = new HashSet<>();
        for (int i = 0; i < body.blocks().size(); i++) {
            BlockChange change = body.blocks().get(i);
            Shown shown = new Shown(change, body.read(i), movedDown(change, seen));
            if (shown.change().isKept()) {
                kept.add(shown);
            } else {
                fold(kept, parts);
                parts.add(shown);
            }
        }
        fold(kept, parts);
        return List.copyOf(parts);
    }

    /// Which of the two places comes first tells the way.
    private static boolean movedDown(BlockChange change, Set<Block> seen) {
        return switch (change) {
            case BlockChange.Left left -> seen.add(left.before());
            case BlockChange.Moved moved -> !seen.add(moved.before());
            case BlockChange.Kept kept -> false;
            case BlockChange.Changed changed -> false;
            case BlockChange.Added added -> false;
            case BlockChange.Removed removed -> false;
        };
    }

    private static void fold(List<Shown> kept, List<BodyPart> parts) {
        if (!kept.isEmpty()) {
            parts.add(new Folded(kept));
            kept.clear();
        }
    }
}
