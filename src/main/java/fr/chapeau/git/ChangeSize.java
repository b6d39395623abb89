package fr.chapeau.git;

/// How much of a file changes.
public sealed interface ChangeSize {

    /// For text, as `git diff --numstat` counts.
    record Lines(int added, int removed) implements ChangeSize {}

    /// For anything else.
    ///
    /// @param before 0 for a new file
    /// @param after 0 for a deleted one
    record Bytes(long before, long after) implements ChangeSize {}
}
