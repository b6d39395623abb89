package fr.chapeau.review;

import fr.chapeau.frontmatter.PsychValue;

/// What became of an item of a list. Items are counted from 0.
public sealed interface ItemChange {

    record Added(int index, PsychValue value) implements ItemChange {}

    record Removed(int index, PsychValue value) implements ItemChange {}

    /// The same, elsewhere among those that stayed.
    record Moved(int before, int after, PsychValue value) implements ItemChange {}

    /// Still there, with another value or another place and value.
    ///
    /// @param change of the item; its path has the new index
    record Changed(int before, int after, FieldChange change) implements ItemChange {}
}
