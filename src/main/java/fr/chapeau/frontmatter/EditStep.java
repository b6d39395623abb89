package fr.chapeau.frontmatter;

import fr.chapeau.problem.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Makes changes to the text of a file, without looking whether it reads back.
final class EditStep {
    private final FrontMatter before;
    private final SourceEdit edit;
    private final DocumentHabits habits;
    private final ScalarWriter scalars;
    private final KeyOrder order;
    private final Caution caution;

    /// @param order in which the collection usually has its keys
    EditStep(FrontMatter before, KeyOrder order, Caution caution) {
        this.before = before;
        this.caution = caution;
        this.order = caution == Caution.QUOTE_ALL ? KeyOrder.NONE : order;
        this.habits = DocumentHabits.of(before.yaml());
        this.scalars = new ScalarWriter(habits, caution);
        this.edit = new SourceEdit(before.text(), habits.newline());
    }

    /// The text after the changes; empty where they touch the same place.
    ///
    /// @throws ProblemFound where one cannot be made
    Optional<String> apply(List<Change> changes) {
        changes.forEach(this::apply);
        return edit.result();
    }

    private void apply(Change change) {
        switch (change) {
            case Change.Set(FieldPath path, FieldValue value) -> set(path, value);
            case Change.Remove(FieldPath path) -> remove(path);
            case Change.Rename(FieldPath path, String name) -> rename(path, name);
            case Change.Insert(FieldPath path, int at, var values) -> insert(path, at, values);
            case Change.RemoveItems(FieldPath path, int from, int to) ->
                    lists(path).removeItems(list(place(path), path), from, to);
            case Change.Move(FieldPath path, int from, int to) -> {
                YamlSequence list = list(place(path), path);
                requireIndex(path, from, list.items().size() - 1);
                requireIndex(path, to, list.items().size() - 1);
                lists(path).move(list, from, to);
            }
        }
    }

    private NodeText nodes(FieldPath path) {
        boolean alike = caution == Caution.KEEP_STYLE;
        Siblings siblings = alike ? Siblings.of(before.yaml(), path) : Siblings.NONE;
        return new NodeText(habits, scalars, siblings, order.at(path));
    }

    /// For a list: its own items are what a new one looks like.
    private ListEdit lists(FieldPath path) {
        NodeText nodes = nodes(path);
        boolean alike = caution == Caution.KEEP_STYLE;
        return new ListEdit(
                edit,
                before.find(path)
                        .filter(node ->
                                alike
                                        && node instanceof YamlSequence(var s, var f, var items)
                                        && !items.isEmpty())
                        .map(list -> nodes.like(new Siblings(before.text(), List.of(list))))
                        .orElse(nodes),
                caution);
    }

    private MapEdit maps(FieldPath path) {
        return new MapEdit(edit, nodes(path), caution);
    }

    private ValueEdit values(FieldPath path) {
        return new ValueEdit(edit, nodes(path));
    }

    private void set(FieldPath path, FieldValue value) {
        Place place = Place.root(before.yaml());
        List<FieldPath.Step> steps = path.steps();
        for (int depth = 0; depth < steps.size(); depth++) {
            FieldPath here = new FieldPath(steps.subList(0, depth));
            Optional<Place> next = child(place, here, steps.get(depth));
            if (next.isEmpty()) {
                create(place, here, steps.subList(depth, steps.size()), value);
                return;
            }
            place = next.get();
            requireEditable(place, new FieldPath(steps.subList(0, depth + 1)));
        }
        boolean inPlace =
                place.node() instanceof YamlScalar scalar
                        && !scalar.isAbsent()
                        && ValueEdit.isSingle(value);
        // What keeps its own style needs no example: a look at all siblings for each of them would
        // take the square of their number.
        NodeText nodes =
                inPlace ? new NodeText(habits, scalars, Siblings.NONE, KeyOrder.NONE) : nodes(path);
        new ValueEdit(edit, nodes).replace(place, value);
    }

    private void remove(FieldPath path) {
        Place parent = place(path.parent());
        switch (path.last()) {
            case FieldPath.Key key -> {
                YamlMapping map = map(parent, path);
                maps(path.parent()).remove(parent, map, entry(parent, map, path, key));
            }
            case FieldPath.Index(int index) -> {
                YamlSequence list = list(parent, path.parent());
                requireIndex(path.parent(), index, list.items().size() - 1);
                lists(path.parent()).remove(parent, list, index);
            }
        }
    }

    private void rename(FieldPath path, String name) {
        if (!(path.last() instanceof FieldPath.Key key)) {
            throw new ProblemFound(FrontMatterMessage.EDIT_NO_KEY, path.toString());
        }
        Place parent = place(path.parent());
        YamlMapping map = map(parent, path);
        var read = MappingReading.of(map).entries();
        if (map.entry(key.name()).isEmpty() && !read.containsKey(key.name())) {
            throw new ProblemFound(FrontMatterMessage.EDIT_ABSENT, path.toString());
        }
        YamlEntry entry = entry(parent, map, path, key);
        if (read.containsKey(name)) {
            throw new ProblemFound(FrontMatterMessage.EDIT_KEY_TAKEN, path.toString(), name);
        }
        maps(path.parent()).rename(map, entry, name);
    }

    /// An entry that is to be removed or renamed: its value may be anything, but not its key.
    private YamlEntry entry(Place parent, YamlMapping map, FieldPath path, FieldPath.Key key) {
        YamlEntry entry =
                map.entry(key.name())
                        .orElseThrow(() -> opaque(path, FrontMatterMessage.OPAQUE_MERGE));
        if (entry.value() instanceof YamlOpaque opaque
                && (opaque.reason() == OpaqueReason.MERGE
                        || opaque.reason() == OpaqueReason.DUPLICATE_KEY
                        || opaque.reason() == OpaqueReason.COMPLEX_KEY)) {
            requireEditable(parent.entry(before.text(), map, entry), path);
        }
        return entry;
    }

    private void insert(FieldPath path, int at, List<FieldValue> added) {
        Optional<YamlNode> node = before.find(path);
        boolean nothing =
                node.isEmpty()
                        || (node.get() instanceof YamlScalar scalar
                                && scalar.value() instanceof PsychValue.Null);
        if (nothing) {
            requireIndex(path, at, 0);
            set(path, new FieldValue.ListOf(added));
            return;
        }
        Place place = place(path);
        YamlSequence list = list(place, path);
        requireIndex(path, at, list.items().size());
        lists(path).insert(place, list, at, added);
    }

    /// Makes what is missing below a place.
    private void create(
            Place place, FieldPath path, List<FieldPath.Step> missing, FieldValue value) {
        FieldValue below = nested(missing.subList(1, missing.size()), value, path);
        boolean nothing =
                place.node() instanceof YamlScalar scalar
                        && scalar.value() instanceof PsychValue.Null;
        switch (missing.getFirst()) {
            case FieldPath.Key(String name) when nothing ->
                    values(path).replace(place, map(name, below));
            case FieldPath.Key(String name) -> addKey(place, path, name, below);
            case FieldPath.Index(int index) when nothing -> {
                requireIndex(path, index, 0);
                values(path).replace(place, new FieldValue.ListOf(List.of(below)));
            }
            case FieldPath.Index(int index) -> {
                YamlSequence list = list(place, path);
                requireIndex(path, index, list.items().size());
                lists(path).insert(place, list, index, List.of(below));
            }
        }
    }

    private void addKey(Place place, FieldPath path, String name, FieldValue value) {
        YamlMapping map = map(place, path.key(name));
        if (path.isRoot() && map.entries().isEmpty() && map.span().isEmpty()) {
            addFirstKey(name, value);
            return;
        }
        KeyOrder usual = order.at(path);
        KeyOrder beside = Siblings.of(before.yaml(), path).order();
        boolean known = caution != Caution.QUOTE_ALL && beside.keys().contains(name);
        maps(path).add(place, map, name, value, known ? beside : usual);
    }

    /// Into a front matter without keys, or into a file without front matter.
    private void addFirstKey(String name, FieldValue value) {
        String newline = habits.newline();
        String entry = nodes(FieldPath.ROOT).entry(name, value, 0) + newline;
        if (before.parts().yaml().isPresent()) {
            edit.insert(before.parts().yaml().get().end(), entry);
            return;
        }
        String gap = before.text().isEmpty() ? "" : newline;
        edit.insert(0, "---" + newline + entry + "---" + newline + gap);
    }

    private static FieldValue nested(List<FieldPath.Step> steps, FieldValue value, FieldPath path) {
        FieldValue nested = value;
        for (FieldPath.Step step : steps.reversed()) {
            nested =
                    switch (step) {
                        case FieldPath.Key(String name) -> map(name, nested);
                        case FieldPath.Index(int index) -> {
                            requireIndex(path, index, 0);
                            yield new FieldValue.ListOf(List.of(nested));
                        }
                    };
        }
        return nested;
    }

    private Place place(FieldPath path) {
        Place place = Place.root(before.yaml());
        for (int depth = 0; depth < path.steps().size(); depth++) {
            FieldPath here = new FieldPath(path.steps().subList(0, depth));
            FieldPath next = new FieldPath(path.steps().subList(0, depth + 1));
            place =
                    child(place, here, path.steps().get(depth))
                            .orElseThrow(() ->
                                    new ProblemFound(
                                            FrontMatterMessage.EDIT_ABSENT, next.toString()));
            requireEditable(place, next);
        }
        return place;
    }

    private Optional<Place> child(Place place, FieldPath path, FieldPath.Step step) {
        if (place.node() instanceof YamlMapping map && step instanceof FieldPath.Key(String name)) {
            return map.entry(name).map(entry -> place.entry(before.text(), map, entry));
        }
        if (place.node() instanceof YamlSequence list
                && step instanceof FieldPath.Index(int index)) {
            return index < list.items().size()
                    ? Optional.of(place.item(before.text(), list, index))
                    : Optional.empty();
        }
        if (place.node() instanceof YamlSequence && step instanceof FieldPath.Key(String name)) {
            throw new ProblemFound(FrontMatterMessage.EDIT_NO_MAP, path.toString(), name);
        }
        return Optional.empty();
    }

    /// The map at a place, which is that of the parent of `path`.
    private static YamlMapping map(Place parent, FieldPath path) {
        if (parent.node() instanceof YamlMapping map) {
            return map;
        }
        String name = path.last() instanceof FieldPath.Key(String key) ? key : "";
        throw new ProblemFound(FrontMatterMessage.EDIT_NO_MAP, path.parent().toString(), name);
    }

    private static YamlSequence list(Place place, FieldPath path) {
        if (place.node() instanceof YamlSequence list) {
            return list;
        }
        throw new ProblemFound(FrontMatterMessage.EDIT_NO_LIST, path.toString());
    }

    private static void requireIndex(FieldPath path, int index, int most) {
        if (index < 0 || index > most) {
            throw new ProblemFound(
                    FrontMatterMessage.EDIT_NO_ITEM, path.toString(), Integer.toString(index));
        }
    }

    private static void requireEditable(Place place, FieldPath path) {
        if (place.node() instanceof YamlOpaque opaque) {
            FrontMatterMessage why =
                    switch (opaque.reason()) {
                        case ANCHOR -> FrontMatterMessage.OPAQUE_ANCHOR;
                        case ALIAS -> FrontMatterMessage.OPAQUE_ALIAS;
                        case MERGE -> FrontMatterMessage.OPAQUE_MERGE;
                        case TAG -> FrontMatterMessage.OPAQUE_TAG;
                        case DUPLICATE_KEY -> FrontMatterMessage.OPAQUE_DUPLICATE_KEY;
                        case COMPLEX_KEY -> FrontMatterMessage.OPAQUE_COMPLEX_KEY;
                    };
            throw opaque(path, why);
        }
    }

    private static ProblemFound opaque(FieldPath path, FrontMatterMessage why) {
        return new ProblemFound(FrontMatterMessage.EDIT_OPAQUE, path.toString(), Message.of(why));
    }

    private static FieldValue.MapOf map(String key, FieldValue value) {
        LinkedHashMap<String, FieldValue> entries = new LinkedHashMap<>();
        entries.put(key, value);
        return new FieldValue.MapOf(entries);
    }
}
