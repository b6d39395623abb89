package fr.chapeau.frontmatter;

import fr.chapeau.problem.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Makes one change to the text of a file, without looking whether it reads back.
final class EditStep {
    private final FrontMatter before;
    private final SourceEdit edit;
    private final DocumentHabits habits;
    private final Caution caution;

    EditStep(FrontMatter before, Caution caution) {
        this.before = before;
        this.caution = caution;
        this.habits = DocumentHabits.of(before.yaml());
        this.edit = new SourceEdit(before.text(), habits.newline());
    }

    /// The text after the change.
    ///
    /// @throws ProblemFound where it cannot be made
    String apply(Change change) {
        switch (change) {
            case Change.Set(FieldPath path, FieldValue value) -> set(path, value);
            case Change.Remove(FieldPath path) -> remove(path);
            case Change.Insert(FieldPath path, int at, FieldValue value) -> insert(path, at, value);
            case Change.Move(FieldPath path, int from, int to) -> {
                YamlSequence list = list(place(path), path);
                requireIndex(path, from, list.items().size() - 1);
                requireIndex(path, to, list.items().size() - 1);
                new ListEdit(edit, habits, caution).move(list, from, to);
            }
        }
        return edit.result();
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
        new ValueEdit(edit, habits, caution).replace(place, value);
    }

    private void remove(FieldPath path) {
        Place parent = place(path.parent());
        switch (path.last()) {
            case FieldPath.Key(String name) -> {
                YamlMapping map = (YamlMapping) parent.node();
                YamlEntry entry =
                        map.entry(name)
                                .orElseThrow(() -> opaque(path, FrontMatterMessage.OPAQUE_MERGE));
                if (entry.value() instanceof YamlOpaque opaque
                        && (opaque.reason() == OpaqueReason.DUPLICATE_KEY
                                || opaque.reason() == OpaqueReason.COMPLEX_KEY)) {
                    requireEditable(parent.entry(before.text(), map, entry), path);
                }
                new MapEdit(edit, habits, caution).remove(parent, map, entry);
            }
            case FieldPath.Index(int index) -> {
                YamlSequence list = list(parent, path.parent());
                requireIndex(path.parent(), index, list.items().size() - 1);
                new ListEdit(edit, habits, caution).remove(parent, list, index);
            }
        }
    }

    private void insert(FieldPath path, int at, FieldValue value) {
        Optional<YamlNode> node = before.find(path);
        boolean nothing =
                node.isEmpty()
                        || (node.get() instanceof YamlScalar scalar
                                && scalar.value() instanceof PsychValue.Null);
        if (nothing) {
            requireIndex(path, at, 0);
            set(path, new FieldValue.ListOf(List.of(value)));
            return;
        }
        Place place = place(path);
        YamlSequence list = list(place, path);
        requireIndex(path, at, list.items().size());
        new ListEdit(edit, habits, caution).insert(place, list, at, value);
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
                    new ValueEdit(edit, habits, caution).replace(place, map(name, below));
            case FieldPath.Key(String name) -> addKey(place, path, name, below);
            case FieldPath.Index(int index) when nothing -> {
                requireIndex(path, index, 0);
                new ValueEdit(edit, habits, caution)
                        .replace(place, new FieldValue.ListOf(List.of(below)));
            }
            case FieldPath.Index(int index) -> {
                YamlSequence list = list(place, path);
                requireIndex(path, index, list.items().size());
                new ListEdit(edit, habits, caution).insert(place, list, index, below);
            }
        }
    }

    private void addKey(Place place, FieldPath path, String name, FieldValue value) {
        if (!(place.node() instanceof YamlMapping map)) {
            throw new ProblemFound(FrontMatterMessage.EDIT_NO_MAP, path.toString(), name);
        }
        if (path.isRoot() && map.entries().isEmpty() && map.span().isEmpty()) {
            addFirstKey(name, value);
        } else {
            new MapEdit(edit, habits, caution).add(place, map, name, value);
        }
    }

    /// Into a front matter without keys, or into a file without front matter.
    private void addFirstKey(String name, FieldValue value) {
        String newline = habits.newline();
        String entry = new NodeText(habits, caution).entry(name, value, 0) + newline;
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
