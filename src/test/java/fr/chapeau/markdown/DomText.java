package fr.chapeau.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// HTML as a browser would lay it out, in a form in which two that look alike are equal: without
/// comments, blanks that show nothing, order of attributes and classes, and a highlighter's spans.
public final class DomText {
    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "br",
                    "dd",
                    "div",
                    "dl",
                    "dt",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hr",
                    "li",
                    "main",
                    "nav",
                    "ol",
                    "p",
                    "pre",
                    "script",
                    "section",
                    "style",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr",
                    "ul");

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean blank;

    private DomText() {}

    /// The form of a fragment or a page.
    public static String of(String html) {
        DomText writer = new DomText();
        writer.children(Jsoup.parseBodyFragment(html).body(), 0, false);
        writer.flush(0);
        return String.join("\n", writer.lines);
    }

    private void children(Node parent, int depth, boolean pre) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode words) {
                text(words.getWholeText(), pre);
            } else if (node instanceof Element element) {
                element(element, depth, pre);
            } else if (node instanceof org.jsoup.nodes.DataNode data) {
                text(data.getWholeData(), true);
            }
        }
    }

    private void text(String words, boolean pre) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = !pre && (c == ' ' || c == '\n' || c == '\t' || c == '\r');
            if (!space) {
                text.append(blank ? " " : "").append(c);
            }
            blank = space && (blank || !text.isEmpty() || !isAtBlockEdge());
        }
    }

    private boolean isAtBlockEdge() {
        return lines.isEmpty() || lines.getLast().endsWith("#");
    }

    private void element(Element element, int depth, boolean pre) {
        String name = element.normalName();
        boolean code = name.equals("pre") || pre;
        if (isFrame(element) || (pre && name.equals("span"))) {
            children(element, depth, code);
            return;
        }
        boolean block = BLOCKS.contains(name);
        if (block) {
            blank = false;
        }
        flush(depth);
        lines.add("  ".repeat(depth) + "<" + name + attributes(element) + ">" + (block ? "#" : ""));
        children(element, depth + 1, code);
        if (block) {
            blank = false;
        }
        if (name.equals("pre") && text.toString().endsWith("\n")) {
            text.setLength(text.length() - 1);
        }
        flush(depth + 1);
        lines.add("  ".repeat(depth) + "</" + name + ">" + (block ? "#" : ""));
    }

    /// The frame that Rouge puts around code.
    private static boolean isFrame(Element element) {
        return element.normalName().equals("div") && element.className().equals("highlight");
    }

    private static String attributes(Element element) {
        return element.attributes().asList().stream()
                .filter(a -> !(a.getValue().isEmpty() && a.getKey().equals("class")))
                .map(DomText::attribute)
                .sorted()
                .collect(Collectors.joining());
    }

    private static String attribute(Attribute attribute) {
        String value = attribute.getValue();
        if (attribute.getKey().equals("class")) {
            value =
                    Arrays.stream(value.strip().split("\\s+"))
                            .sorted()
                            .distinct()
                            .collect(Collectors.joining(" "));
        }
        return " " + attribute.getKey() + "=" + value;
    }

    private void flush(int depth) {
        if (!text.isEmpty() || blank) {
            lines.add("  ".repeat(depth) + "\"" + text + (blank ? " " : "") + "\"");
        }
        text.setLength(0);
        blank = false;
    }
}
