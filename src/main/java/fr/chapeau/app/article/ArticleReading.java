package fr.chapeau.app.article;

import fr.chapeau.app.document.Snapshot;

/// How an open article is read, with what is known of its site at that moment. Takes time in
/// proportion to the text, so never on the JavaFX thread.
public interface ArticleReading {

    /// What is shown of a text.
    ArticleState read(Snapshot snapshot);

    /// What the checks say of it.
    CheckedArticle check(ArticleState state);
}
