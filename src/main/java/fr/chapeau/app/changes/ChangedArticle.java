package fr.chapeau.app.changes;

import fr.chapeau.review.PostChanges;
import fr.chapeau.site.FormField;
import java.util.List;

/// What changed in an article, and what its form calls the fields.
///
/// @param form of both versions; empty where neither can be read
public record ChangedArticle(PostChanges changes, List<FormField> form) {

    public ChangedArticle {
        form = List.copyOf(form);
    }
}
