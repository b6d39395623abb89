package fr.chapeau.frontmatter;

/// Where a long string goes on in the next line.
///
/// @param width in code points
record Folding(Kind kind, int width) {

    /// How the width is meant.
    enum Kind {
        /// Nowhere.
        NEVER,
        /// At the first space behind the width, as libyaml and so Psych do.
        BEHIND,
        /// Before the first word that would go beyond the width, as most other writers do.
        WITHIN
    }

    static final Folding NEVER = new Folding(Kind.NEVER, 0);

    /// What `YAML.dump` does.
    static final Folding PSYCH = new Folding(Kind.BEHIND, 80);

    /// Whether the line is to end at a space.
    ///
    /// @param column of the space
    /// @param word code points of the word behind it
    boolean breaksAt(int column, int word) {
        return switch (kind) {
            case NEVER -> false;
            case BEHIND -> column > width;
            case WITHIN -> column + 1 + word > width;
        };
    }
}
