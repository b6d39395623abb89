package fr.chapeau.ui.preview;

import fr.chapeau.app.preview.ShownPage;
import fr.chapeau.markdown.SafeHtml;
import fr.chapeau.markdown.SafeNode;
import fr.chapeau.markdown.SafePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Pages for tests.
final class MadePage {
    private static final List<String> NAMES = List.of("p", "div", "b", "ul", "table", "svg-like");
    private static final int DEPTH = 4;

    private MadePage() {}

    /// A page with the class `home`, from HTML as the safety pass leaves it.
    static ShownPage of(String html, String css) {
        SafePage safe = new SafeHtml(new AnyMedia()).page(html);
        return new ShownPage(
                Map.of("lang", "fr"),
                Map.of("class", "home"),
                List.of(new ShownPage.Sheet(css, "")),
                safe.body().nodes());
    }

    /// Some nodes, without rhyme or reason.
    static List<SafeNode> random(RandomGenerator random, int depth) {
        List<SafeNode> nodes = new ArrayList<>();
        int count = random.nextInt(depth == 0 ? 8 : 5);
        for (int i = 0; i < count; i++) {
            nodes.add(node(random, depth));
        }
        return nodes;
    }

    private static SafeNode node(RandomGenerator random, int depth) {
        if (depth == DEPTH || random.nextInt(3) == 0) {
            return new SafeNode.Text("texte \"%d\" \\\n\u2028<é>".formatted(random.nextInt(9)));
        }
        if (random.nextInt(12) == 0) {
            return new SafeNode.Drawing("<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"></path></svg>");
        }
        Map<String, String> attributes =
                random.nextBoolean()
                        ? Map.of()
                        : Map.of("class", "c" + random.nextInt(3), "id", "i" + random.nextInt(9));
        return new SafeNode.Tag(
                NAMES.get(random.nextInt(NAMES.size())),
                attributes,
                null,
                random(random, depth + 1));
    }

    /// The nodes with a few changes at any depth.
    static List<SafeNode> changed(List<SafeNode> nodes, RandomGenerator random, int depth) {
        List<SafeNode> changed = new ArrayList<>();
        for (SafeNode node : nodes) {
            int fate = random.nextInt(10);
            if (fate == 0) {
                changed.add(node(random, depth));
            }
            if (fate == 1) {
                continue;
            }
            changed.add(
                    node instanceof SafeNode.Tag tag
                            ? new SafeNode.Tag(
                                    tag.name(),
                                    fate == 2 ? Map.of("title", "t") : tag.attributes(),
                                    null,
                                    changed(tag.children(), random, depth + 1))
                            : fate == 3 ? node(random, depth) : node);
        }
        return changed;
    }

    /// Nodes as a text that [#DESCRIBE] gives for those of a browser.
    static String described(List<SafeNode> nodes) {
        StringBuilder text = new StringBuilder();
        for (SafeNode node : nodes) {
            switch (node) {
                case SafeNode.Text(String run) -> text.append("[").append(run).append("]");
                case SafeNode.Drawing drawing -> text.append("{svg}");
                case SafeNode.Tag tag -> {
                    text.append('<').append(tag.name());
                    tag.attributes().entrySet().stream()
                            .map(each -> " " + each.getKey() + "=" + each.getValue())
                            .sorted()
                            .forEach(text::append);
                    text.append('>').append(described(tag.children())).append("</>");
                }
            }
        }
        return text.toString();
    }

    /// Script: the nodes in the body of the browser's page.
    static final String DESCRIBE =
            """
            (function describe(node) {
              return Array.prototype.map.call(node.childNodes, function (child) {
                if (child.nodeType === 3) { return '[' + child.nodeValue + ']'; }
                if (child.localName === 'svg') { return '{svg}'; }
                return '<' + child.localName + Array.prototype.map.call(child.attributes, function (a) {
                  return ' ' + a.name + '=' + a.value;
                }).sort().join('') + '>' + describe(child) + '</>';
              }).join('');
            })(document.body)\
            """;

    private static final class AnyMedia implements SafeHtml.Surroundings {
        @Override
        public String media(String written) {
            return written;
        }

        @Override
        public String notShown(String element, String written) {
            return element;
        }
    }
}
