package fr.chapeau.ui.form;

import fr.chapeau.i18n.Texts;
import fr.chapeau.site.FormField;
import java.util.Map;

/// What fields are called. Keys that Jekyll or its usual plug-ins define have names in the language
/// of the interface; any other key is the site's own word and stays what it is.
final class FieldLabels {
    private static final Map<String, FormMessage> KNOWN =
            Map.ofEntries(
                    Map.entry("title", FormMessage.KEY_TITLE),
                    Map.entry("date", FormMessage.KEY_DATE),
                    Map.entry("categories", FormMessage.KEY_CATEGORIES),
                    Map.entry("category", FormMessage.KEY_CATEGORY),
                    Map.entry("tags", FormMessage.KEY_TAGS),
                    Map.entry("published", FormMessage.KEY_PUBLISHED),
                    Map.entry("layout", FormMessage.KEY_LAYOUT),
                    Map.entry("permalink", FormMessage.KEY_PERMALINK),
                    Map.entry("description", FormMessage.KEY_DESCRIPTION),
                    Map.entry("excerpt", FormMessage.KEY_EXCERPT),
                    Map.entry("author", FormMessage.KEY_AUTHOR));

    private FieldLabels() {}

    static String of(Texts texts, FormField field) {
        FormMessage known = KNOWN.get(field.key());
        return known != null && field.path().parent().isRoot() ? texts.of(known) : field.label();
    }
}
