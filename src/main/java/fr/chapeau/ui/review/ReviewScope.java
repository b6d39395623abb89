package fr.chapeau.ui.review;

/// Which drafts are reviewed.
public enum ReviewScope {
    /// What is not committed yet.
    DRAFTS,
    /// All that differs from where the branch began, committed or not.
    BRANCH
}
