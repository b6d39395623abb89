package fr.chapeau.app.article;

import fr.chapeau.check.typography.FrenchPost;

/// What the checks say of one state of an article's text. It comes a little later than the state:
/// nobody who types waits for the checks. Immutable.
///
/// @param french what correcting French while it is typed has to know of the text
public record CheckedArticle(ArticleState state, Remarks remarks, FrenchPost french) {}
