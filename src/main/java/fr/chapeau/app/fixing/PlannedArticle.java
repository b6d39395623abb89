package fr.chapeau.app.fixing;

import java.util.List;

/// What is to be put right in one article.
///
/// @param mark tells whether its text is still the one that was looked at
/// @param changes by place
public record PlannedArticle(FixTarget target, TextMark mark, List<PlannedChange> changes) {

    public PlannedArticle {
        changes = List.copyOf(changes);
    }

    /// Whether the article was open when it was looked at.
    public boolean isOpen() {
        return target.open() != null;
    }
}
