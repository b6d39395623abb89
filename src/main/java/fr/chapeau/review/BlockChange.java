package fr.chapeau.review;

import java.util.List;

/// What became of a block, with its text as pieces.
public sealed interface BlockChange {

    /// The text, in reading order.
    List<Piece> pieces();

    /// As it was. At its end the blank lines may be others, where what follows is.
    record Kept(Block before, Block after, List<Piece> pieces) implements BlockChange {
        public Kept {
            pieces = List.copyOf(pieces);
        }
    }

    /// At its place, with other words or blanks in it.
    ///
    /// @param before the one that most of its words come from
    record Changed(Block before, Block after, List<Piece> pieces) implements BlockChange {
        public Changed {
            pieces = List.copyOf(pieces);
        }

        /// Whether no word and no sign changed, but what is between them.
        public boolean isBlankOnly() {
            return pieces.stream().allMatch(piece -> piece.isKept() || piece.isBlank());
        }
    }

    /// New.
    record Added(Block after, List<Piece> pieces) implements BlockChange {
        public Added {
            pieces = List.copyOf(pieces);
        }
    }

    /// Gone.
    record Removed(Block before, List<Piece> pieces) implements BlockChange {
        public Removed {
            pieces = List.copyOf(pieces);
        }
    }

    /// It stood elsewhere; its kept pieces are from there.
    record Moved(Block before, Block after, List<Piece> pieces) implements BlockChange {
        public Moved {
            pieces = List.copyOf(pieces);
        }

        /// Whether it is the same in both places.
        public boolean isSame() {
            return pieces.stream().allMatch(piece -> piece.isKept() || piece.isBlank());
        }
    }

    /// The place where a moved block stood. Its text is shown where it stands now.
    record Left(Block before, Block after) implements BlockChange {
        @Override
        public List<Piece> pieces() {
            return List.of();
        }
    }

    /// Whether there is nothing to see.
    default boolean isKept() {
        return this instanceof Kept;
    }
}
