package fr.chapeau.liquid;

/// Something in a template that could not be rendered, or not in full.
///
/// @param detail name or text it is about
/// @param template in which it stands, as the site names it
/// @param line from 1; 0 where it is not known
public record Remark(Kind kind, String detail, String template, int line) {

    /// What it is.
    public enum Kind {
        /// A tag that neither Liquid nor Jekyll has: a plug-in's.
        UNKNOWN_TAG,
        /// A filter that neither Liquid nor Jekyll has; the value went on without it.
        UNKNOWN_FILTER,
        /// An include that is not in the site.
        MISSING_INCLUDE,
        /// `link` or `post_url` to something that is not in the site.
        MISSING_TARGET,
        /// What Liquid cannot read.
        SYNTAX,
        /// A filter or tag given values that it cannot work with.
        VALUE,
        /// Includes or blocks nested too deep: they contain themselves.
        DEPTH,
        /// Rendering took too long and was ended.
        TIME,
        /// The page became too large and was ended.
        SIZE
    }
}
