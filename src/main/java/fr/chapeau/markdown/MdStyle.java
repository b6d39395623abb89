package fr.chapeau.markdown;

/// What a piece of Markdown is, for highlighting; a character may be several at once.
public enum MdStyle {
    HEADING,
    EMPHASIS,
    STRONG,
    STRIKETHROUGH,
    /// Inline, fenced or indented code.
    CODE,
    LINK_TEXT,
    /// A link's or image's address, with its title.
    URL,
    IMAGE,
    LIST_MARKER,
    QUOTE_MARKER,
    HTML_TAG,
    HTML_COMMENT,
    LIQUID,
    /// `{: .name}` and the like.
    ATTRIBUTE_LIST,
    /// A line across the page.
    RULE,
    /// Signs that are not shown: `**`, `#`, `[`, backticks.
    MARKUP
}
