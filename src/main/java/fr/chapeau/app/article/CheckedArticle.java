package fr.chapeau.app.article;

/// What the checks say of one state of an article's text. It comes a little later than the state:
/// nobody who types waits for the checks. Immutable.
public record CheckedArticle(ArticleState state, Remarks remarks) {}
