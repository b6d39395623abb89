package fr.chapeau.git;

/// The steps of a commit and of taking one back, for fault points. Up to [#INDEX_WRITTEN] nothing
/// that others see has changed; from [#BRANCH_MOVED] on it is done, and what is left is finished by
/// the next start if need be.
public enum GitStep {
    /// It is on the disk that the work has begun.
    NOTED,
    INDEX_LOCKED,
    CONTENT_STORED,
    HOOKS_PASSED,
    COMMIT_WRITTEN,
    /// What was staged before is kept.
    TRACE_KEPT,
    /// The new index lies beside the old one.
    INDEX_WRITTEN,
    BRANCH_MOVED,
    INDEX_MOVED,
    FINISHED
}
