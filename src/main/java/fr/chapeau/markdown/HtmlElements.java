package fr.chapeau.markdown;

import java.util.Locale;
import java.util.Set;

/// What kramdown knows of HTML elements (`parser/html.rb`).
final class HtmlElements {

    private static final Set<String> SPAN =
            Set.of(
                    "a", "abbr", "acronym", "b", "big", "bdo", "br", "button", "cite", "code",
                    "del", "dfn", "em", "i", "img", "input", "ins", "kbd", "label", "mark",
                    "option", "q", "rb", "rbc", "rp", "rt", "rtc", "ruby", "samp", "select",
                    "small", "span", "strong", "sub", "sup", "tt", "u", "var");

    private static final Set<String> BLOCK =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "applet",
                    "body",
                    "blockquote",
                    "caption",
                    "col",
                    "colgroup",
                    "dd",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hgroup",
                    "hr",
                    "html",
                    "head",
                    "iframe",
                    "legend",
                    "menu",
                    "li",
                    "main",
                    "map",
                    "nav",
                    "ol",
                    "optgroup",
                    "p",
                    "pre",
                    "section",
                    "summary",
                    "table",
                    "tbody",
                    "td",
                    "th",
                    "thead",
                    "tfoot",
                    "tr",
                    "ul");

    private static final Set<String> EMPTY =
            Set.of(
                    "area", "base", "br", "col", "command", "embed", "hr", "img", "input", "keygen",
                    "link", "meta", "param", "source", "track", "wbr");

    /// Content is read as blocks where `markdown="1"` asks for it.
    private static final Set<String> BLOCK_CONTENT =
            Set.of(
                    "address",
                    "applet",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "dd",
                    "details",
                    "div",
                    "dl",
                    "fieldset",
                    "figure",
                    "figcaption",
                    "footer",
                    "form",
                    "header",
                    "hgroup",
                    "iframe",
                    "li",
                    "main",
                    "map",
                    "menu",
                    "nav",
                    "noscript",
                    "object",
                    "section",
                    "summary",
                    "td");

    private static final Set<String> SPAN_CONTENT =
            Set.of(
                    "a",
                    "abbr",
                    "acronym",
                    "b",
                    "bdo",
                    "big",
                    "button",
                    "cite",
                    "caption",
                    "del",
                    "dfn",
                    "dt",
                    "em",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "i",
                    "ins",
                    "label",
                    "legend",
                    "optgroup",
                    "p",
                    "q",
                    "rb",
                    "rbc",
                    "rp",
                    "rt",
                    "rtc",
                    "ruby",
                    "select",
                    "small",
                    "span",
                    "strong",
                    "sub",
                    "sup",
                    "th",
                    "tt");

    private static final Set<String> RAW_CONTENT =
            Set.of(
                    "script",
                    "style",
                    "math",
                    "option",
                    "textarea",
                    "pre",
                    "code",
                    "kbd",
                    "samp",
                    "var");

    private HtmlElements() {}

    /// An element of HTML; capitals mean nothing in its name (`HTML_ELEMENT`).
    static boolean isKnown(String name) {
        String lower = lower(name);
        return SPAN.contains(lower)
                || BLOCK.contains(lower)
                || EMPTY.contains(lower)
                || BLOCK_CONTENT.contains(lower)
                || SPAN_CONTENT.contains(lower)
                || RAW_CONTENT.contains(lower);
    }

    /// An element that stands in a line of text: it opens no block.
    static boolean isSpan(String name) {
        return SPAN.contains(lower(name));
    }

    /// An element that kramdown shows as text where it stands in a line.
    static boolean isBlock(String name) {
        return BLOCK.contains(lower(name));
    }

    static boolean isEmpty(String name) {
        return EMPTY.contains(lower(name));
    }

    static boolean hasBlockContent(String name) {
        return BLOCK_CONTENT.contains(lower(name));
    }

    static boolean hasSpanContent(String name) {
        return SPAN_CONTENT.contains(lower(name));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
