package fr.chapeau.app.dismissal;

import fr.chapeau.check.Finding;

/// A finding that somebody has set aside.
public record DismissedFinding(Finding finding, KeptDismissal kept) {

    /// Who decided so, when and why.
    public Dismissal dismissal() {
        return kept.dismissal();
    }
}
