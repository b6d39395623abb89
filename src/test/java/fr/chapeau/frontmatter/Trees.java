package fr.chapeau.frontmatter;

import java.util.ArrayList;
import java.util.List;

/// Paths of a tree, for tests.
final class Trees {
    private Trees() {}

    /// The paths of all single values.
    static List<FieldPath> scalars(FrontMatter frontMatter) {
        List<FieldPath> found = new ArrayList<>();
        collect(frontMatter.root(), FieldPath.ROOT, found);
        return found.stream().filter(path -> isScalar(frontMatter, path)).toList();
    }

    /// The paths of all values, lists and maps, the root left out.
    static List<FieldPath> all(FrontMatter frontMatter) {
        List<FieldPath> found = new ArrayList<>();
        collect(frontMatter.root(), FieldPath.ROOT, found);
        found.remove(FieldPath.ROOT);
        return found;
    }

    private static boolean isScalar(FrontMatter frontMatter, FieldPath path) {
        return frontMatter.find(path).orElseThrow() instanceof YamlScalar;
    }

    private static void collect(YamlNode node, FieldPath path, List<FieldPath> found) {
        switch (node) {
            case YamlOpaque opaque -> {}
            case YamlScalar scalar -> found.add(path);
            case YamlSequence list -> {
                found.add(path);
                for (int i = 0; i < list.items().size(); i++) {
                    collect(list.items().get(i), path.item(i), found);
                }
            }
            case YamlMapping map -> {
                found.add(path);
                for (YamlEntry entry : map.entries()) {
                    collect(entry.value(), path.key(entry.key().text()), found);
                }
            }
        }
    }
}
