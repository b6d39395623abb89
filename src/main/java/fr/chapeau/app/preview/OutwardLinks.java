package fr.chapeau.app.preview;

import fr.chapeau.markdown.SafeNode;
import fr.chapeau.site.Appearance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gives the links of a page addresses that lead somewhere from anywhere: pages over http and
/// https, and people to write to. In the preview links open nothing by themselves. Thread-safe.
public final class OutwardLinks {
    private static final String HELD = "data-href";

    private final LinkTargets targets;

    public OutwardLinks(LinkTargets targets) {
        this.targets = targets;
    }

    /// The page with addresses.
    ///
    /// @param from where the page is on the site
    public ShownPage of(ShownPage page, Appearance from) {
        return new ShownPage(page.root(), page.body(), page.sheets(), open(page.nodes(), from));
    }

    private List<SafeNode> open(List<SafeNode> nodes, Appearance from) {
        return nodes.stream()
                .map(node -> node instanceof SafeNode.Tag tag ? open(tag, from) : node)
                .toList();
    }

    private SafeNode open(SafeNode.Tag tag, Appearance from) {
        Map<String, String> attributes = new HashMap<>(tag.attributes());
        String held = attributes.remove(HELD);
        if (held != null && tag.name().equals("a")) {
            attributes.remove("title", held); // the preview alone needs to say where it leads
            Optional<String> address = targets.outward(held, from);
            address.ifPresent(there -> attributes.put("href", there));
        }
        return new SafeNode.Tag(tag.name(), attributes, tag.source(), open(tag.children(), from));
    }
}
