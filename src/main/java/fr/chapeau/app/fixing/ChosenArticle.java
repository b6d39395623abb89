package fr.chapeau.app.fixing;

import java.util.List;

/// What a person wants put right in one article.
///
/// @param changes those of the plan that are to be made, at least one
public record ChosenArticle(PlannedArticle article, List<FixChange> changes) {

    public ChosenArticle {
        changes = List.copyOf(changes);
    }

    /// The article.
    public FixTarget target() {
        return article.target();
    }
}
