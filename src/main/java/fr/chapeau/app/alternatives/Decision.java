package fr.chapeau.app.alternatives;

/// What an author decides about a picture.
public sealed interface Decision {

    /// It says something: these words say the same.
    record Informative(String words) implements Decision {}

    /// It says nothing, and nothing is to be read in its place.
    record Decorative() implements Decision {}

    /// It says more than a short alternative can (RGAA 1.6).
    ///
    /// @param words the short alternative
    /// @param details the detailed description, a paragraph of its own below
    record Complex(String words, String details) implements Decision {}
}
