package fr.chapeau.app.article;

import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.i18n.Language;
import fr.chapeau.site.FormField;
import fr.chapeau.site.KeyLabel;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells which field of the form each finding is about.
public final class FieldFindings {
    private FieldFindings() {}

    /// The findings by field, those of the body left out.
    public static Map<FieldPath, List<Finding>> of(ArticleState state) {
        Map<FieldPath, List<Finding>> byField = new LinkedHashMap<>();
        for (Finding finding : state.checks().findings()) {
            field(state, finding)
                    .ifPresent(path ->
                            byField.computeIfAbsent(path, any -> new ArrayList<>()).add(finding));
        }
        return byField;
    }

    /// The field that a finding is about: the one that its fix opens, else the innermost one whose
    /// value holds it.
    public static Optional<FieldPath> field(ArticleState state, Finding finding) {
        if (finding.fix() instanceof Fix.OpenField(FieldPath path)) {
            return Optional.of(path);
        }
        return innermost(state.form(), finding.span()).map(FormField::path);
    }

    /// A field as the form calls it: `une-ou-diaporama[0].legende` is "Image de une ou diaporama 1,
    /// Légende".
    public static String words(ArticleState state, FieldPath path, Language language) {
        StringBuilder words = new StringBuilder();
        List<FormField> around = state.form();
        FieldPath reached = FieldPath.ROOT;
        for (FieldPath.Step step : path.steps()) {
            switch (step) {
                case FieldPath.Key(String name) -> {
                    reached = reached.key(name);
                    Optional<FormField> field = at(around, reached);
                    words.append(words.isEmpty() ? "" : ", ")
                            .append(
                                    field.map(found -> found.label(language))
                                            .orElseGet(() -> KeyLabel.of(name)));
                    around = field.map(FieldFindings::inner).orElse(List.of());
                }
                case FieldPath.Index(int index) -> {
                    reached = reached.item(index);
                    words.append(' ').append(index + 1);
                }
            }
        }
        return words.toString();
    }

    private static Optional<FormField> at(List<FormField> fields, FieldPath path) {
        return fields.stream().filter(field -> field.path().equals(path)).findFirst();
    }

    private static List<FormField> inner(FormField field) {
        List<FormField> inner = new ArrayList<>(field.fields());
        field.items().forEach(inner::addAll);
        return inner;
    }

    private static Optional<FormField> innermost(List<FormField> fields, Span place) {
        for (FormField field : fields) {
            if (field.written().filter(node -> node.span().contains(place)).isPresent()) {
                return innermost(inner(field), place).or(() -> Optional.of(field));
            }
        }
        return Optional.empty();
    }
}
