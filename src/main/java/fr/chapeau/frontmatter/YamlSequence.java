package fr.chapeau.frontmatter;

import fr.chapeau.text.Span;
import java.util.List;

/// A list.
///
/// @param flow written `[a, b]`, not one item a line
public record YamlSequence(Span span, boolean flow, List<YamlNode> items) implements YamlNode {

    public YamlSequence {
        items = List.copyOf(items);
    }
}
