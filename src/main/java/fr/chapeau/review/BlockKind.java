package fr.chapeau.review;

/// What a block of a body is to its reader.
public enum BlockKind {
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    QUOTE,
    TABLE,
    CODE,
    HTML,
    /// A line across the page.
    RULE,
    /// What is no text of its own: an attribute list, the target of a link, Liquid.
    NOTE
}
