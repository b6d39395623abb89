package fr.chapeau.site;

/// What the values of a field name: posts of one collection.
///
/// @param by what of a post the values say
public record ReferenceTarget(PostCollection collection, By by) {

    /// The ways to name a post.
    public enum By {
        /// The file's name without date and extension.
        SLUG,
        /// The file's name, with its extension or without.
        FILE_NAME,
        TITLE,
        /// `/collection/slug`, or the file's path from the root.
        PATH
    }
}
