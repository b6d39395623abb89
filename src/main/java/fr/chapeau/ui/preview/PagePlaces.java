package fr.chapeau.ui.preview;

import fr.chapeau.app.preview.ShownPage;
import fr.chapeau.markdown.SafeNode;
import fr.chapeau.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which node of a page comes from which place of the body, and back. Immutable.
final class PagePlaces {
    private final List<SafeNode> nodes;
    private final Map<Span, NodePath> paths = new HashMap<>();

    /// Takes time in proportion to the page.
    PagePlaces(ShownPage page) {
        nodes = page.nodes();
        collect(NodePath.BODY, nodes);
    }

    /// The outermost node of a block.
    Optional<NodePath> of(Span source) {
        return Optional.ofNullable(paths.get(source));
    }

    /// The place that a node, or the innermost around it with one, comes from.
    Optional<Span> at(NodePath path) {
        Span found = null;
        List<SafeNode> level = nodes;
        for (int index : path.indexes()) {
            if (index >= level.size() || !(level.get(index) instanceof SafeNode.Tag tag)) {
                break;
            }
            found = tag.source() == null ? found : tag.source();
            level = tag.children();
        }
        return Optional.ofNullable(found);
    }

    private void collect(NodePath parent, List<SafeNode> children) {
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof SafeNode.Tag tag) {
                NodePath path = parent.child(i);
                Span source = tag.source();
                if (source != null) {
                    paths.putIfAbsent(source, path);
                }
                collect(path, tag.children());
            }
        }
    }
}
