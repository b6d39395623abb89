package fr.chapeau.site;

/// What may make the answer of [Appearances] another one, though nobody can tell by the post.
///
/// @param detail what is meant, as people read it
public record Doubt(Kind kind, String detail) {

    /// Why nobody can tell.
    public enum Kind {
        /// `limit_posts`: the site shows so many of its newest posts alone.
        LIMIT,
        /// Plug-ins of which nothing is known.
        PLUGINS,
        /// Ruby files of the site's own that may change addresses.
        PROGRAMS,
        /// Configurations that Jekyll reads only where its command line names them.
        OTHER_CONFIGURATIONS,
        /// The configuration could not be read.
        CONFIGURATION
    }
}
