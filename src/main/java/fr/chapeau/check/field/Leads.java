package fr.chapeau.check.field;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds the lead of a post by the names that sites use for it.
final class Leads {
    private static final Set<String> NAMES =
            Set.of(
                    "chapeau",
                    "chapeautext",
                    "chapo",
                    "lead",
                    "deck",
                    "standfirst",
                    "accroche",
                    "intro",
                    "introduction",
                    "summary",
                    "resume",
                    "excerpt");

    private Leads() {}

    static List<TextField> of(CheckedPost post) {
        return post.textFields().stream().filter(Leads::isLead).toList();
    }

    private static boolean isLead(TextField field) {
        String name = field.name().replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
        return field.path().steps().size() == 1 && NAMES.contains(name);
    }
}
