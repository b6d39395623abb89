package fr.chapeau.app.fixing;

import java.util.List;

/// What is to be put right in many articles.
///
/// @param articles those with changes, in the order in which they were given
/// @param left those that could not be looked at or cannot be changed
public record FixPlan(List<PlannedArticle> articles, List<LeftAlone> left) {

    public FixPlan {
        articles = List.copyOf(articles);
        left = List.copyOf(left);
    }

    /// How many changes there are.
    public int count() {
        return articles.stream().mapToInt(article -> article.changes().size()).sum();
    }
}
