package fr.chapeau.check;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.frontmatter.YamlMapping;
import fr.chapeau.frontmatter.YamlNode;
import fr.chapeau.frontmatter.YamlOpaque;
import fr.chapeau.frontmatter.YamlScalar;
import fr.chapeau.frontmatter.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Collects the texts of a front matter, at any depth and in the order of the file.
final class TextFields {

    /// Keys of Jekyll and its plugins that hold no prose (Jekyll docs, "Front Matter").
    private static final Set<String> NO_PROSE =
            Set.of("layout", "permalink", "redirect_from", "redirect_to", "slug", "lang", "ref");

    private final List<TextField> texts = new ArrayList<>();

    private TextFields() {}

    static List<TextField> of(YamlMapping root) {
        TextFields fields = new TextFields();
        fields.mapping(root, FieldPath.ROOT);
        return List.copyOf(fields.texts);
    }

    private void mapping(YamlMapping mapping, FieldPath path) {
        for (YamlEntry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!path.isRoot() || !NO_PROSE.contains(key)) {
                node(entry.value(), path.key(key), key, false);
            }
        }
    }

    private void node(YamlNode node, FieldPath path, String name, boolean item) {
        switch (node) {
            case YamlScalar scalar when scalar.value() instanceof PsychValue.Text ->
                    texts.add(new TextField(path, name, scalar, item));
            case YamlScalar _, YamlOpaque _ -> {}
            case YamlMapping mapping -> mapping(mapping, path);
            case YamlSequence sequence -> {
                for (int i = 0; i < sequence.items().size(); i++) {
                    node(sequence.items().get(i), path.item(i), name, true);
                }
            }
        }
    }
}
