package fr.chapeau.markdown;

import java.util.List;

/// What stands in a page's body, safe to show.
///
/// @param cut whether it is so long that its end is missing
public record SafeBody(List<SafeNode> nodes, boolean cut) {

    public SafeBody {
        nodes = List.copyOf(nodes);
    }

    /// The nodes as HTML.
    public String html() {
        return SafeWriter.html(nodes);
    }
}
