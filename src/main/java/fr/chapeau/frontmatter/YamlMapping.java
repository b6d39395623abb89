package fr.chapeau.frontmatter;

import fr.chapeau.text.Span;
import java.util.List;
import java.util.Optional;

/// A map, in the order of the source.
///
/// @param flow written `{a: b}`, not one key a line
public record YamlMapping(Span span, boolean flow, List<YamlEntry> entries) implements YamlNode {

    public YamlMapping {
        entries = List.copyOf(entries);
    }

    /// Whether it stands in braces: in a flow list a single pair may do without, `[a: b]` (YAML
    /// 1.1, section 9.2.2).
    ///
    /// @param text that holds it
    boolean hasBraces(String text) {
        boolean opened = flow && text.startsWith("{", span.start());
        // In `[{a: b}: c]` the brace is that of the key.
        return opened && (entries.isEmpty() || entries.getFirst().span().start() > span.start());
    }

    /// The entry with a key; of several the last, which is the one Psych keeps.
    public Optional<YamlEntry> entry(String key) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).key().text().equals(key)) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }
}
