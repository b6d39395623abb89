package fr.chapeau.markdown;

import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Turns a cleaned page into nodes, within bounds that no post or layout can leave: what a browser
/// is given to show must not keep it busy for long.
final class SafeTree {
    /// Elements nest no deeper; the text of what lies deeper stays.
    static final int MOST_DEPTH = 200;

    private static final String SOURCE = "data-source";
    private static final int MOST_SIZE = 3_000_000;
    private static final int MOST_VALUE = 20_000;

    /// A longer run of text is cut into several, so that each step of showing it stays small.
    private static final int MOST_RUN = 20_000;

    private int left = MOST_SIZE;

    /// What an element holds.
    SafeBody of(Element body) {
        List<SafeNode> nodes = children(body, 1);
        return new SafeBody(nodes, left < 0);
    }

    private List<SafeNode> children(Element element, int depth) {
        List<SafeNode> nodes = new ArrayList<>();
        for (Node child : element.childNodes()) {
            if (left < 0) {
                break;
            }
            switch (child) {
                case TextNode text -> text(text.getWholeText(), nodes);
                case DataNode data -> text(data.getWholeData(), nodes);
                case Element inner when inner.normalName().equals("svg") -> drawing(inner, nodes);
                case Element inner when depth >= MOST_DEPTH -> text(inner.wholeText(), nodes);
                case Element inner -> nodes.add(tag(inner, depth));
                default -> {}
            }
        }
        return nodes;
    }

    private SafeNode tag(Element element, int depth) {
        left -= element.normalName().length();
        Map<String, String> attributes = new HashMap<>();
        Span source = null;
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue();
            if (attribute.getKey().equals(SOURCE)) {
                source = source(value);
            } else if (value.length() <= MOST_VALUE) {
                attributes.put(attribute.getKey(), value);
                left -= value.length();
            }
        }
        return new SafeNode.Tag(
                element.normalName(), attributes, source, children(element, depth + 1));
    }

    private void drawing(Element element, List<SafeNode> nodes) {
        String html = element.outerHtml();
        left -= html.length();
        if (html.length() <= MOST_VALUE) {
            nodes.add(new SafeNode.Drawing(html));
        }
    }

    private void text(String text, List<SafeNode> nodes) {
        int end = Math.min(text.length(), Math.max(0, left));
        left -= text.length();
        for (int from = 0; from < end; ) {
            int to = Math.min(end, from + MOST_RUN);
            if (to < end && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            nodes.add(new SafeNode.Text(text.substring(from, to)));
            from = to;
        }
    }

    /// A place as [Kramdown] writes it. A post may have written the attribute itself, with whatever
    /// in it.
    private static @Nullable Span source(String written) {
        int dash = written.indexOf('-');
        try {
            int start = dash < 0 ? -1 : Integer.parseInt(written, 0, dash, 10);
            int end = dash < 0 ? -1 : Integer.parseInt(written, dash + 1, written.length(), 10);
            return start >= 0 && end >= start ? new Span(start, end) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
