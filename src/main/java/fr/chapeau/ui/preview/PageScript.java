package fr.chapeau.ui.preview;

import fr.chapeau.app.preview.ShownPage;
import fr.chapeau.markdown.SafeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes changes of a page as scripts, each so short that the browser is busy with it but a
/// moment: events come between two of them.
final class PageScript {
    private static final int MOST = 30_000;

    private final List<String> scripts = new ArrayList<>();
    private final StringBuilder steps = new StringBuilder();

    /// The scripts, in the order in which they have to run.
    List<String> scripts() {
        flush();
        return List.copyOf(scripts);
    }

    /// Gives `html` and `body` their attributes.
    void dress(Map<String, String> root, Map<String, String> body) {
        begin("frame");
        Literal.object(root, steps.append(','));
        Literal.object(body, steps.append(','));
        end();
    }

    /// Puts style sheets in the place of all others.
    void sheets(List<ShownPage.Sheet> sheets) {
        begin("sheets");
        String separator = ",[";
        for (ShownPage.Sheet sheet : sheets) {
            Literal.text(sheet.css(), steps.append(separator).append('['));
            Literal.text(sheet.media(), steps.append(','));
            steps.append(']');
            separator = ",";
        }
        steps.append(sheets.isEmpty() ? ",[]" : "]");
        end();
    }

    void text(NodePath node, String text) {
        begin("text");
        Literal.text(text, steps.append(',').append(node).append(','));
        end();
    }

    void attributes(NodePath node, Map<String, String> attributes) {
        begin("attributes");
        Literal.object(attributes, steps.append(',').append(node).append(','));
        end();
    }

    void remove(NodePath parent, int from, int count) {
        begin("remove");
        steps.append(',').append(parent).append(',').append(from).append(',').append(count);
        end();
    }

    /// Puts nodes in before the child that stands there; a large one in several steps.
    void insert(NodePath parent, int at, List<SafeNode> nodes) {
        int from = 0;
        while (from < nodes.size()) {
            int to = from;
            int size = 0;
            while (to < nodes.size() && size + nodes.get(to).size() <= MOST) {
                size += nodes.get(to).size();
                to++;
            }
            if (to == from && nodes.get(from) instanceof SafeNode.Tag large) {
                SafeNode shell =
                        new SafeNode.Tag(large.name(), large.attributes(), null, List.of());
                few(parent, at + from, List.of(shell));
                insert(parent.child(at + from), 0, large.children());
                from++;
            } else {
                to = Math.max(to, from + 1);
                few(parent, at + from, nodes.subList(from, to));
                from = to;
            }
        }
    }

    private void few(NodePath parent, int at, List<SafeNode> nodes) {
        begin("insert");
        steps.append(',').append(parent).append(',').append(at).append(',');
        nodes(nodes);
        end();
    }

    private void nodes(List<SafeNode> nodes) {
        steps.append('[');
        for (int i = 0; i < nodes.size(); i++) {
            if (i > 0) {
                steps.append(',');
            }
            switch (nodes.get(i)) {
                case SafeNode.Text(String text) -> Literal.text(text, steps);
                case SafeNode.Drawing(String html) -> {
                    Literal.text(html, steps.append("{svg:"));
                    steps.append('}');
                }
                case SafeNode.Tag tag -> {
                    Literal.text(tag.name(), steps.append('['));
                    Literal.object(tag.attributes(), steps.append(','));
                    steps.append(',');
                    nodes(tag.children());
                    steps.append(']');
                }
            }
        }
        steps.append(']');
    }

    private void begin(String step) {
        steps.append(steps.isEmpty() ? "" : ",").append("[\"").append(step).append('"');
    }

    private void end() {
        steps.append(']');
        if (steps.length() > MOST) {
            flush();
        }
    }

    private void flush() {
        if (!steps.isEmpty()) {
            scripts.add("chapeauChange([" + steps + "])");
            steps.setLength(0);
        }
    }
}
