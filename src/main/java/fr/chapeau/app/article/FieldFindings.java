package fr.chapeau.app.article;

import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.frontmatter.FieldPath;
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

    /// A field in words: `une-ou-diaporama[0].legende` is "Une ou diaporama 1, Legende".
    public static String words(FieldPath path) {
        StringBuilder words = new StringBuilder();
        for (FieldPath.Step step : path.steps()) {
            switch (step) {
                case FieldPath.Key(String name) ->
                        words.append(words.isEmpty() ? "" : ", ").append(KeyLabel.of(name));
                case FieldPath.Index(int index) -> words.append(' ').append(index + 1);
            }
        }
        return words.toString();
    }

    private static Optional<FormField> innermost(List<FormField> fields, Span place) {
        for (FormField field : fields) {
            if (field.written().filter(node -> node.span().contains(place)).isPresent()) {
                List<FormField> inner = new ArrayList<>(field.fields());
                field.items().forEach(inner::addAll);
                return innermost(inner, place).or(() -> Optional.of(field));
            }
        }
        return Optional.empty();
    }
}
