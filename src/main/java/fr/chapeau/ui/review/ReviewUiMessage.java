package fr.chapeau.ui.review;

import fr.chapeau.check.Finding;
import fr.chapeau.problem.MessageKey;
import fr.chapeau.problem.Severity;

/// Words of the review.
public enum ReviewUiMessage implements MessageKey {
    TITLE,
    SENTENCE,
    /// {0} the branch.
    SENTENCE_BRANCH,
    READ,
    READING,
    FAILED,
    NONE,
    NONE_SENTENCE,
    NONE_SENTENCE_BRANCH,
    CHOOSE,
    LIST,
    SCOPE,
    SCOPE_DRAFTS,
    SCOPE_BRANCH,
    NEW,
    CHANGED,
    DELETED,
    /// {0} the earlier name.
    RENAMED,
    /// {0} how many.
    MINUTES,
    /// {0} how many.
    FRESH_ERRORS,
    /// {0} how many.
    FRESH_OTHERS,
    /// {0} how many.
    FRESH_MINOR,
    NOTHING_FRESH,
    GONE,
    SHOW_CHANGES,
    /// {0} how many.
    SHOW_FRESH,
    /// {0} how many.
    SHOW_OLD,
    NO_FRESH,
    NO_OLD,
    FINDINGS,
    /// {0} the line.
    LINE,
    ERROR,
    WARNING,
    ADVICE,
    OPEN;

    static ReviewUiMessage of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case ADVICE -> ADVICE;
        };
    }

    static ReviewUiMessage of(Finding finding) {
        return of(finding.severity());
    }
}
