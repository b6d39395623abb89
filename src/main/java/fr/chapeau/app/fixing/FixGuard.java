package fr.chapeau.app.fixing;

import fr.chapeau.check.Finding;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.frontmatter.YamlNode;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Holds fixes to what a front matter promises, whatever the rules say: afterwards it has the same
/// fields, and a field in which nothing was put right reads as before.
final class FixGuard {
    private final FrontMatter before;
    private final Map<FieldPath, PsychValue> values;

    private FixGuard(FrontMatter before) {
        this.before = before;
        this.values = values(before);
    }

    /// Those of the findings whose fixes can be made together.
    static List<Finding> allowed(String text, List<Finding> findings) {
        return allowed(text, findings, FileFixing::edits);
    }

    /// Those of the changes of a text that can be made together, whatever others were chosen with
    /// them when they were worked out.
    static List<FixChange> allowedChanges(String text, List<FixChange> changes) {
        return allowed(text, changes, FixChange::edits);
    }

    private static <T> List<T> allowed(
            String text, List<T> wanted, Function<List<T>, TextEdits> edits) {
        if (wanted.isEmpty()) {
            return wanted;
        }
        FrontMatter before = FrontMatter.parse(text);
        boolean read = before.problem().isEmpty() && before.parts().header().isPresent();
        return read ? new FixGuard(before).allowed(wanted, edits) : wanted;
    }

    private <T> List<T> allowed(List<T> wanted, Function<List<T>, TextEdits> edits) {
        if (allows(edits.apply(wanted))) {
            return wanted;
        }
        List<T> allowed = new ArrayList<>();
        for (T one : wanted) {
            allowed.add(one);
            if (!allows(edits.apply(allowed))) {
                allowed.removeLast();
            }
        }
        return allowed;
    }

    private boolean allows(TextEdits edits) {
        FrontMatter after = FrontMatter.parse(edits.apply(before.text()));
        if (after.problem().isPresent() || after.parts().header().isEmpty()) {
            return false;
        }
        Map<FieldPath, PsychValue> now = values(after);
        if (!List.copyOf(now.keySet()).equals(List.copyOf(values.keySet()))) {
            return false;
        }
        return values.entrySet().stream()
                .filter(field -> !field.getValue().equals(now.get(field.getKey())))
                .allMatch(field -> isMeant(field.getKey(), edits));
    }

    /// Whether something was put right in the field itself.
    private boolean isMeant(FieldPath field, TextEdits edits) {
        Optional<Span> place = before.find(field).map(YamlNode::span);
        return place.isPresent()
                && edits.edits().stream()
                        .map(TextEdit::span)
                        .anyMatch(edit ->
                                edit.start() <= place.get().end()
                                        && place.get().start() <= edit.end());
    }

    private static Map<FieldPath, PsychValue> values(FrontMatter matter) {
        Map<FieldPath, PsychValue> values = new LinkedHashMap<>();
        add(FieldPath.ROOT, matter.reading(), values);
        return values;
    }

    private static void add(FieldPath path, PsychValue value, Map<FieldPath, PsychValue> values) {
        switch (value) {
            case PsychValue.Mapping(var entries) ->
                    entries.forEach((key, inner) -> add(path.key(key), inner, values));
            case PsychValue.Sequence(var items) -> {
                for (int i = 0; i < items.size(); i++) {
                    add(path.item(i), items.get(i), values);
                }
            }
            case PsychValue.Scalar scalar -> values.put(path, scalar);
        }
    }
}
