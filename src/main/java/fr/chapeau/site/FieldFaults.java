package fr.chapeau.site;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.YamlNode;
import fr.chapeau.frontmatter.YamlSequence;
import fr.chapeau.problem.Problem;
import fr.chapeau.settings.FieldSettings;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what is wrong with the values of a whole form, in maps and lists, too.
public final class FieldFaults {
    private static final Span TOP = new Span(0, 0);

    private final List<FieldFault> found = new ArrayList<>();

    private FieldFaults() {}

    /// At most one a field, and one an item of a list of single values; in the form's order.
    public static List<FieldFault> of(List<FormField> form) {
        FieldFaults faults = new FieldFaults();
        form.forEach(field -> faults.field(field, TOP));
        return List.copyOf(faults.found);
    }

    private void field(FormField field, Span around) {
        YamlNode node = field.written().orElse(null);
        Span place = node == null ? around : node.span();
        Optional<Problem> problem = FieldCheck.alone(field, FieldCheck.value(field));
        problem.ifPresent(found -> add(field, field.path(), place, found));
        if (problem.isEmpty() && node instanceof YamlSequence list && field.kind().isList()) {
            items(field, list);
        }
        // What a map that is not there would have to hold is nobody's mistake.
        if (node != null) {
            Span inside = new Span(place.start(), place.start());
            field.fields().stream()
                    .filter(inner -> field.kind() == FieldKind.MAP)
                    .forEach(inner -> field(inner, inside));
            field.items().forEach(item -> item.forEach(inner -> field(inner, inside)));
        }
    }

    private void items(FormField field, YamlSequence list) {
        for (int i = 0; i < list.items().size(); i++) {
            YamlNode item = list.items().get(i);
            // Tags have one control for all of them.
            FieldPath path = field.kind() == FieldKind.LIST ? field.path().item(i) : field.path();
            FieldCheck.item(field, FieldValue.of(item.reading()))
                    .ifPresent(problem -> add(field, path, item.span(), problem));
        }
    }

    private void add(FormField field, FieldPath path, Span place, Problem problem) {
        FieldSettings settings = field.settings();
        boolean declared =
                settings.type() != null
                        || settings.items() != null
                        || !FieldCheck.isOfType(problem);
        found.add(new FieldFault(path, place, problem.message(), declared));
    }
}
