package fr.chapeau.frontmatter;

/// One thing that is to change in a front matter.
sealed interface Change {

    FieldPath path();

    record Set(FieldPath path, FieldValue value) implements Change {}

    record Remove(FieldPath path) implements Change {}

    record Insert(FieldPath path, int at, FieldValue value) implements Change {}

    record Move(FieldPath path, int from, int to) implements Change {}
}
