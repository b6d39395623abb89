package fr.chapeau.app.article;

import fr.chapeau.app.dismissal.Dismissal;
import fr.chapeau.app.dismissal.KeptDismissal;

/// A finding that somebody has set aside, and its place in the article.
public record DismissedRemark(Remark remark, KeptDismissal kept) {

    /// Who decided so, when and why.
    public Dismissal dismissal() {
        return kept.dismissal();
    }
}
