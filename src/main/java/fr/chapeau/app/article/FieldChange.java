package fr.chapeau.app.article;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;

/// What a form or a command wants of a front matter.
public sealed interface FieldChange {

    /// The field, or the list, that changes.
    FieldPath path();

    /// Gives a field a value, and makes it where it is missing.
    record Set(FieldPath path, FieldValue value) implements FieldChange {}

    /// Takes a field away.
    record Unset(FieldPath path) implements FieldChange {}

    /// Gives a field another name.
    ///
    /// @param name the new key, without path
    record Rename(FieldPath path, String name) implements FieldChange {}

    /// Puts an item into a list.
    ///
    /// @param at its index then
    record Insert(FieldPath path, int at, FieldValue value) implements FieldChange {}

    /// Takes an item out of a list.
    record Remove(FieldPath path, int at) implements FieldChange {}

    /// Moves an item of a list.
    ///
    /// @param to its index then
    record Move(FieldPath path, int from, int to) implements FieldChange {}
}
