package fr.chapeau.app.article;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.site.FormField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the field of a form that words of a page come from.
public final class FieldSearch {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");

    /// Shorter parts of a longer text stand in too many fields.
    private static final int SHORTEST_PART = 12;

    private FieldSearch() {}

    /// The field that says just these words; else the one whose text they are a part of.
    public static Optional<FieldPath> of(List<FormField> form, String words) {
        String wanted = plain(words);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        List<FormField> all = new ArrayList<>();
        collect(form, all);
        return all.stream()
                .filter(field -> text(field).equals(wanted))
                .findFirst()
                .or(() ->
                        all.stream()
                                .filter(field -> wanted.length() >= SHORTEST_PART)
                                .filter(field -> text(field).contains(wanted))
                                .findFirst())
                .map(FormField::path);
    }

    private static void collect(List<FormField> fields, List<FormField> all) {
        for (FormField field : fields) {
            all.add(field);
            collect(field.fields(), all);
            field.items().forEach(item -> collect(item, all));
        }
    }

    private static String text(FormField field) {
        return field.written()
                .map(node -> node.reading())
                .filter(PsychValue.Text.class::isInstance)
                .map(value -> plain(((PsychValue.Text) value).text()))
                .orElse("");
    }

    /// Quotes and dashes as the site's converter may have changed them.
    private static String plain(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip().replace('’', '\'').replace("…", "...");
    }
}
