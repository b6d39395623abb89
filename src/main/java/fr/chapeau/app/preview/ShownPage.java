package fr.chapeau.app.preview;

import fr.chapeau.markdown.SafeNode;
import java.util.List;
import java.util.Map;

/// A whole page, safe to show.
///
/// @param root attributes of `html`
/// @param body attributes of `body`
/// @param sheets style sheets, which name nothing outside the checkout
/// @param nodes what stands in the body
public record ShownPage(
        Map<String, String> root,
        Map<String, String> body,
        List<Sheet> sheets,
        List<SafeNode> nodes) {

    public ShownPage {
        root = Map.copyOf(root);
        body = Map.copyOf(body);
        sheets = List.copyOf(sheets);
        nodes = List.copyOf(nodes);
    }

    /// A page with nothing on it.
    public static ShownPage empty() {
        return new ShownPage(Map.of(), Map.of(), List.of(), List.of());
    }

    /// A style sheet.
    ///
    /// @param media that it is for; empty for all
    public record Sheet(String css, String media) {}
}
