package fr.chapeau.markdown;

import java.util.Map;

/// Collects HTML: text is escaped, tags are as asked.
final class HtmlText {
    private static final int STEP = 2;

    private final StringBuilder html = new StringBuilder();
    private int indent;

    HtmlText raw(String markup) {
        html.append(markup);
        return this;
    }

    /// Begins a line with as many spaces as kramdown puts before a block here.
    HtmlText line() {
        html.repeat(' ', indent);
        return this;
    }

    /// Indents the lines that follow by one step more, or less.
    HtmlText indent(int steps) {
        indent += STEP * steps;
        return this;
    }

    /// Text in which every character means itself.
    HtmlText text(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                default -> html.append(c);
            }
        }
        return this;
    }

    /// Source text in which character references stay.
    HtmlText source(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append(Entities.startsAt(text, i) ? "&" : "&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                default -> html.append(c);
            }
        }
        return this;
    }

    HtmlText open(String name, Map<String, String> attributes) {
        html.append('<').append(name);
        attributes(attributes);
        html.append('>');
        return this;
    }

    HtmlText empty(String name, Map<String, String> attributes) {
        html.append('<').append(name);
        attributes(attributes);
        html.append(" />");
        return this;
    }

    HtmlText close(String name) {
        html.append("</").append(name).append('>');
        return this;
    }

    /// kramdown's `html_attributes`: an empty id is left out, entities in a value stay.
    private void attributes(Map<String, String> attributes) {
        attributes.forEach((name, value) -> {
            if (!(name.equals("id") && value.isBlank())) {
                html.append(' ').append(name).append("=\"");
                value(value);
                html.append('"');
            }
        });
    }

    private void value(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> html.append("&quot;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append(Entities.startsAt(value, i) ? "&" : "&amp;");
                default -> html.append(c);
            }
        }
    }

    /// Puts markup in a place found earlier by {@link #length}.
    void insert(int place, String markup) {
        html.insert(place, markup);
    }

    /// Takes away what was written since the text was `from` long.
    String cut(int from) {
        String end = html.substring(from);
        html.setLength(from);
        return end;
    }

    /// What was written since the text was `from` long.
    String since(int from) {
        return html.substring(from);
    }

    boolean isAtLineStart() {
        return !html.isEmpty() && html.charAt(html.length() - 1) == '\n';
    }

    int length() {
        return html.length();
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
