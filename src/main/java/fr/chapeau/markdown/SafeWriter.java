package fr.chapeau.markdown;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Writes nodes as HTML ("Serializing HTML fragments" of the HTML standard).
final class SafeWriter {
    private static final Set<String> VOID =
            Set.of("area", "br", "col", "hr", "img", "input", "source", "track", "wbr");

    /// A first line break in these is not read back.
    private static final Set<String> EATS_LINE = Set.of("pre", "textarea");

    private SafeWriter() {}

    static String html(List<SafeNode> nodes) {
        StringBuilder html = new StringBuilder();
        nodes.forEach(node -> write(node, html, false));
        return html.toString();
    }

    private static void write(SafeNode node, StringBuilder html, boolean raw) {
        switch (node) {
            case SafeNode.Text(String text) -> html.append(raw ? text : escaped(text));
            case SafeNode.Drawing(String drawing) -> html.append(drawing);
            case SafeNode.Tag tag -> write(tag, html);
        }
    }

    private static void write(SafeNode.Tag tag, StringBuilder html) {
        html.append('<').append(tag.name());
        for (Map.Entry<String, String> attribute : new TreeMap<>(tag.attributes()).entrySet()) {
            html.append(' ').append(attribute.getKey()).append("=\"");
            html.append(escaped(attribute.getValue()).replace("\"", "&quot;")).append('"');
        }
        html.append('>');
        if (VOID.contains(tag.name())) {
            return;
        }
        if (EATS_LINE.contains(tag.name())
                && !tag.children().isEmpty()
                && tag.children().getFirst() instanceof SafeNode.Text(String text)
                && text.startsWith("\n")) {
            html.append('\n');
        }
        for (SafeNode child : tag.children()) {
            write(child, html, tag.name().equals("style"));
        }
        html.append("</").append(tag.name()).append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\u00a0", "&nbsp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
