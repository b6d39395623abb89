package fr.chapeau.site;

import java.util.Collection;

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

    /// What names a post of the collection, spelled like the values that are there: with the
    /// extension or without, `/collection/slug` or the file's path.
    ///
    /// @param like values that the site writes, where some are known
    public String name(PostSummary post, Collection<String> like) {
        String file = post.file().name();
        String slug = PostName.of(file).slug();
        int dot = file.lastIndexOf('.');
        return switch (by) {
            case SLUG -> slug;
            case TITLE -> post.title();
            case FILE_NAME ->
                    dot > 0 && like.stream().noneMatch(one -> one.endsWith(file.substring(dot)))
                            ? file.substring(0, dot)
                            : file;
            case PATH -> {
                boolean filePath = like.stream().anyMatch(one -> one.startsWith("_"));
                String end = like.stream().anyMatch(one -> one.endsWith("/")) ? "/" : "";
                yield filePath
                        ? Site.slashes(post.file().path())
                        : "/" + collection.label() + "/" + slug + end;
            }
        };
    }
}
