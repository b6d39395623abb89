package fr.chapeau.review;

import fr.chapeau.frontmatter.FieldPath;
import java.util.List;

/// What became of a field of the front matter.
public sealed interface FieldChange {

    /// Where the field is in the new version; for one that is gone, where it was.
    FieldPath path();

    /// New.
    record Added(FieldPath path, WrittenValue after) implements FieldChange {}

    /// Gone.
    record Removed(FieldPath path, WrittenValue before) implements FieldChange {}

    /// Another value.
    ///
    /// @param words of two texts, what differs between them, in offsets of the two; else empty
    record Changed(FieldPath path, WrittenValue before, WrittenValue after, List<Piece> words)
            implements FieldChange {
        public Changed {
            words = List.copyOf(words);
        }
    }

    /// A map in which some fields changed.
    record Inside(FieldPath path, WrittenValue before, WrittenValue after, List<FieldChange> fields)
            implements FieldChange {
        public Inside {
            fields = List.copyOf(fields);
        }
    }

    /// A list in which some items changed.
    record Items(FieldPath path, WrittenValue before, WrittenValue after, List<ItemChange> items)
            implements FieldChange {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// The same value, but other quotes, spaces or comments. At [FieldPath#ROOT]: what stands
    /// around the fields.
    record WrittenOtherwise(FieldPath path, WrittenValue before, WrittenValue after)
            implements FieldChange {}

    /// The same field, elsewhere among the others.
    record Reordered(FieldPath path, WrittenValue before, WrittenValue after)
            implements FieldChange {}
}
