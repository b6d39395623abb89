package fr.chapeau.review;

/// What became of a picture.
public sealed interface PictureChange {

    record Added(Picture after) implements PictureChange {}

    record Removed(Picture before) implements PictureChange {}

    /// Another picture at its place.
    record Replaced(Picture before, Picture after) implements PictureChange {}

    /// The same picture with another alternative.
    record Described(Picture before, Picture after) implements PictureChange {}
}
