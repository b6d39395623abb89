package fr.chapeau.frontmatter;

/// How a scalar is written.
public enum ScalarStyle {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    /// A block that keeps its line ends, `|`.
    LITERAL,
    /// A block whose line ends are spaces, `>`.
    FOLDED;

    /// Whether it is a `|` or `>` block.
    public boolean isBlock() {
        return this == LITERAL || this == FOLDED;
    }
}
