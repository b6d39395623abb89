package fr.chapeau.settings;

import java.util.List;

/// What a value of `.chapeau.yml` may be. The reader, the published schema and the tests all go by
/// it.
sealed interface Shape {

    /// A line of text; numbers and the like are taken as they are written.
    record Words() implements Shape {}

    /// One of some words.
    record OneOf(List<String> words) implements Shape {
        public OneOf {
            words = List.copyOf(words);
        }
    }

    /// `true` or `false`.
    record Flag() implements Shape {}

    /// A whole number.
    record Whole() implements Shape {}

    /// Any value that a front matter can hold.
    record Any() implements Shape {}

    record ListOf(Shape item) implements Shape {}

    /// A map with keys of the site's own.
    record MapOf(Shape value) implements Shape {}

    /// A map with the keys that are described.
    record Section(List<Entry> entries) implements Shape {
        public Section {
            entries = List.copyOf(entries);
        }
    }

    /// A single value, or a map that says more.
    record Either(Shape single, Section map) implements Shape {}

    /// A shape that is described once and used in many places, itself included.
    record Ref(Part part) implements Shape {}

    /// One key of a section.
    ///
    /// @param about what it is for, in a sentence
    record Entry(String key, Shape shape, String about) {}

    /// The shapes with a name.
    enum Part {
        FIELDS,
        FIELD,
        COLLECTION,
        CHOICE,
        WORDS,
        RULE
    }
}
