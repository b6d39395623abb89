package fr.chapeau.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The values beside a new one, whose shape it takes: the items of its list, or what the other
/// items of a list have at its place.
///
/// @param text that holds them
record Siblings(String text, List<YamlNode> nodes) {

    static final Siblings NONE = new Siblings("", List.of());

    /// Columns from a dash to what it introduces.
    ///
    /// @param ownLine a map begins on the line below its dash
    record ItemShape(boolean ownLine, int offset) {
        static final ItemShape USUAL = new ItemShape(false, 2);
    }

    /// What all items of the lists on the way have at a path; nothing where no list is on the way.
    static Siblings of(YamlDocument yaml, FieldPath path) {
        List<YamlNode> nodes = List.of(yaml.root());
        boolean listed = false;
        for (FieldPath.Step step : path.steps()) {
            listed |= step instanceof FieldPath.Index;
            nodes = nodes.stream().flatMap(node -> children(node, step)).toList();
        }
        return listed ? new Siblings(yaml.text(), nodes) : NONE;
    }

    private static Stream<YamlNode> children(YamlNode node, FieldPath.Step step) {
        return switch (step) {
            case FieldPath.Key(String name) when node instanceof YamlMapping map ->
                    map.entry(name).map(YamlEntry::value).stream();
            case FieldPath.Index any when node instanceof YamlSequence list ->
                    list.items().stream();
            case FieldPath.Step other -> Stream.empty();
        };
    }

    /// The items of those that are lists.
    Siblings items() {
        return with(sequences().flatMap(list -> list.items().stream()).toList());
    }

    /// What those that are maps have at a key.
    Siblings under(String key) {
        return with(maps().flatMap(map -> map.entry(key).stream()).map(YamlEntry::value).toList());
    }

    private Siblings with(List<YamlNode> others) {
        return others.isEmpty() ? NONE : new Siblings(text, others);
    }

    /// The order in which the maps among them have their keys.
    KeyOrder order() {
        return KeyOrder.merged(
                maps().map(map -> map.entries().stream().map(entry -> entry.key().text()).toList())
                        .toList());
    }

    /// Whether non-empty lists are written `[a, b]`; unknown where there are none.
    Optional<Boolean> flowLists() {
        List<Boolean> flows =
                sequences()
                        .filter(list -> !list.items().isEmpty())
                        .map(YamlSequence::flow)
                        .toList();
        return flows.isEmpty() ? Optional.empty() : Optional.of(!flows.contains(false));
    }

    /// Whether all non-empty maps are written `{a: b}`.
    boolean flowMaps() {
        List<Boolean> flows =
                maps().filter(map -> !map.entries().isEmpty()).map(YamlMapping::flow).toList();
        return !flows.isEmpty() && !flows.contains(false);
    }

    /// How the maps, or the single values, stand behind their dashes.
    ItemShape itemShape(boolean map) {
        for (YamlNode node : nodes.reversed()) {
            boolean alike = map ? isBlockMap(node) : node instanceof YamlScalar;
            if (alike && !node.span().isEmpty()) {
                return itemShape(node.span().start());
            }
        }
        return ItemShape.USUAL;
    }

    private ItemShape itemShape(int start) {
        int dash = start - 1;
        boolean ownLine = false;
        while (dash >= 0 && " \r\n".indexOf(text.charAt(dash)) >= 0) {
            ownLine |= text.charAt(dash) == '\n';
            dash--;
        }
        boolean simple = dash >= 0 && text.charAt(dash) == '-';
        int offset = simple ? Place.column(text, start) - Place.column(text, dash) : 0;
        return offset < 2 ? ItemShape.USUAL : new ItemShape(ownLine, offset);
    }

    private static boolean isBlockMap(YamlNode node) {
        return node instanceof YamlMapping map && !map.flow();
    }

    /// How the keys of the maps are quoted, where they are without need.
    Optional<ScalarStyle> keyStyle(boolean flow) {
        return Quoting.of(
                        maps().flatMap(map -> map.entries().stream()).map(YamlEntry::key).toList(),
                        flow)
                .always();
    }

    /// How the strings are quoted.
    Quoting quoting(boolean flow) {
        return Quoting.of(
                scalars().filter(scalar -> scalar.value() instanceof PsychValue.Text).toList(),
                flow);
    }

    /// One that is of the kind that Psych reads, for its spelling.
    Optional<YamlScalar> example(Class<? extends PsychValue.Scalar> kind) {
        return scalars().filter(scalar -> kind.isInstance(scalar.value())).findFirst();
    }

    private Stream<YamlScalar> scalars() {
        return only(YamlScalar.class);
    }

    private Stream<YamlMapping> maps() {
        return only(YamlMapping.class);
    }

    private Stream<YamlSequence> sequences() {
        return only(YamlSequence.class);
    }

    private <N extends YamlNode> Stream<N> only(Class<N> kind) {
        List<N> found = new ArrayList<>();
        for (YamlNode node : nodes) {
            if (kind.isInstance(node)) {
                found.add(kind.cast(node));
            }
        }
        return found.stream();
    }
}
