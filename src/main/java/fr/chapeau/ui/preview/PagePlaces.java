package fr.chapeau.ui.preview;

import fr.chapeau.app.article.ArticleState;
import fr.chapeau.app.preview.ShownPage;
import fr.chapeau.markdown.SafeNode;
import fr.chapeau.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        return Optional.ofNullable(last(path, true)).map(SafeNode.Tag::source);
    }

    /// What stands at a point.
    ///
    /// @param of what the page was made of
    /// @param path of the node that was hit
    /// @param offset in its text
    PagePoint point(ArticleState of, NodePath path, int offset) {
        SafeNode.Tag block = last(path, true);
        SafeNode.Tag element = last(path, false);
        String words = element == null ? "" : PageText.words(element);
        if (block == null) {
            return new PagePoint(of, null, "", 0, words);
        }
        SafeNode hit = node(path).orElse(block);
        PageText text = PageText.of(block, hit, offset);
        return new PagePoint(of, block.source(), text.word(), text.nth(), words);
    }

    /// The address of the link that a node is in, as the page has it.
    Optional<String> link(NodePath path) {
        String found = null;
        List<SafeNode> level = nodes;
        for (int index : path.indexes()) {
            if (index >= level.size() || !(level.get(index) instanceof SafeNode.Tag tag)) {
                break;
            }
            if (tag.name().equals("a")) {
                String within = tag.attributes().get("href");
                found = within == null ? tag.attributes().get("data-href") : within;
            }
            level = tag.children();
        }
        return Optional.ofNullable(found);
    }

    private Optional<SafeNode> node(NodePath path) {
        List<SafeNode> level = nodes;
        SafeNode found = null;
        for (int index : path.indexes()) {
            if (index >= level.size()) {
                return Optional.empty();
            }
            found = level.get(index);
            level = found instanceof SafeNode.Tag tag ? tag.children() : List.of();
        }
        return Optional.ofNullable(found);
    }

    /// The innermost element on the way to a node.
    ///
    /// @param sourced whether only elements count that come from the body
    private SafeNode.@Nullable Tag last(NodePath path, boolean sourced) {
        SafeNode.Tag found = null;
        List<SafeNode> level = nodes;
        for (int index : path.indexes()) {
            if (index >= level.size() || !(level.get(index) instanceof SafeNode.Tag tag)) {
                break;
            }
            found = sourced && tag.source() == null ? found : tag;
            level = tag.children();
        }
        return found;
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
