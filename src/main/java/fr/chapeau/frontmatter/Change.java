package fr.chapeau.frontmatter;

import java.util.List;

/// One thing that is to change in a front matter.
sealed interface Change {

    /// The field, or the list, that changes.
    FieldPath path();

    record Set(FieldPath path, FieldValue value) implements Change {}

    record Remove(FieldPath path) implements Change {}

    record Rename(FieldPath path, String name) implements Change {}

    /// Puts items in front of the one at `at`.
    record Insert(FieldPath path, int at, List<FieldValue> values) implements Change {}

    /// Takes out the items from `from` up to `to`, that one not included, but not all of the list.
    record RemoveItems(FieldPath path, int from, int to) implements Change {}

    record Move(FieldPath path, int from, int to) implements Change {}
}
