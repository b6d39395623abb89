package fr.chapeau.app.html;

/// HTML that is written piece by piece.
public final class HtmlText {
    private final StringBuilder html = new StringBuilder();

    /// Markup as it is.
    public HtmlText raw(String markup) {
        html.append(markup);
        return this;
    }

    /// Text, in which nothing is markup.
    public HtmlText text(String text) {
        text.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '&' -> html.append("&amp;");
                        case '<' -> html.append("&lt;");
                        case '>' -> html.append("&gt;");
                        case '"' -> html.append("&quot;");
                        default -> html.appendCodePoint(isText(c) ? c : '\uFFFD');
                    }
                });
        return this;
    }

    /// An element that holds only text, on a line of its own.
    public HtmlText element(String name, String text) {
        return raw("<" + name + ">").text(text).raw("</" + name + ">\n");
    }

    private static boolean isText(int c) {
        boolean space = c == '\n' || c == '\t';
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return space || !(Character.isISOControl(c) || surrogate || c == 0xFFFE || c == 0xFFFF);
    }

    /// How long it has become, in UTF-16 units.
    public int length() {
        return html.length();
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
