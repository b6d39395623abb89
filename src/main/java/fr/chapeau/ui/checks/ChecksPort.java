package fr.chapeau.ui.checks;

import fr.chapeau.app.article.ArticleState;
import fr.chapeau.check.Finding;

/// What the panel asks of the article. FX thread only.
public interface ChecksPort {

    /// Shows the place of a finding, in the form or in the text.
    void open(ArticleState state, Finding finding);

    /// Does what the finding's fix offers.
    void fix(ArticleState state, Finding finding);
}
