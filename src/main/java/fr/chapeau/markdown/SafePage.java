package fr.chapeau.markdown;

import java.util.List;
import java.util.Map;

/// A whole page, safe to show: what stands in its body, and what of its head is needed to look as
/// it should.
///
/// @param root attributes of `html`
/// @param attributes of `body`
/// @param sheets in their order
public record SafePage(
        Map<String, String> root,
        Map<String, String> attributes,
        List<Sheet> sheets,
        SafeBody body) {

    public SafePage {
        root = Map.copyOf(root);
        attributes = Map.copyOf(attributes);
        sheets = List.copyOf(sheets);
    }

    /// A style sheet.
    ///
    /// @param address of its file, as the page has it; empty where `css` is the sheet itself
    /// @param media that it is for; empty for all
    public record Sheet(String address, String css, String media) {}
}
