package fr.chapeau.markdown;

/// What a piece of prose stands in, where that changes how a check reads it.
public enum ProseContext {
    /// `*so*`, `_so_`, `<em>`, `<i>`, `<cite>`.
    EMPHASIS,
    /// `**so**`, `<strong>`, `<b>`.
    STRONG,
    /// A block that starts with `>`, `<blockquote>`, `<q>`.
    QUOTE_BLOCK,
    /// The words of a link, in Markdown or HTML.
    LINK_TEXT,
    /// Between « », “ ” or a pair of straight quotes, in one run.
    QUOTED
}
