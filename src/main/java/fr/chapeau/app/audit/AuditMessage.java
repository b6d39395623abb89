package fr.chapeau.app.audit;

import fr.chapeau.problem.MessageKey;
import fr.chapeau.problem.Severity;
import fr.chapeau.site.PostCollection;

/// What an audit says.
enum AuditMessage implements MessageKey {
    AUDIT_OF_A_FILE,
    TITLE,
    MADE,
    SCOPE,
    LIMITS,
    CONTENTS,
    SEVERITIES,
    RULES,
    COLLECTIONS,
    AGES,
    AUTHORS,
    FINDINGS,
    UNUSED,
    UNUSED_WHY,
    UNUSED_CAPTION,
    COLUMN_PICTURE,
    COLUMN_SIZE,
    PROBLEMS,
    PROBLEMS_CAPTION,
    NOTHING,
    WITHOUT_HISTORY,
    COLUMN_SEVERITY,
    COLUMN_MEANING,
    COLUMN_RULE,
    COLUMN_RGAA,
    COLUMN_WHY,
    COLUMN_COLLECTION,
    COLUMN_AGE,
    COLUMN_AUTHOR,
    COLUMN_POSTS,
    COLUMN_CONCERNED,
    COLUMN_ERRORS,
    COLUMN_WARNINGS,
    COLUMN_ADVICE,
    COLUMN_LINE,
    COLUMN_FINDING,
    COLUMN_FINDINGS,
    CAPTION_SEVERITIES,
    CAPTION_RULES,
    CAPTION_COLLECTIONS,
    CAPTION_AGES,
    CAPTION_AUTHORS,
    CAPTION_POST,
    NO_CRITERION,
    ERROR,
    WARNING,
    ADVICE,
    ERROR_MEANING,
    WARNING_MEANING,
    ADVICE_MEANING,
    AGE_MONTH,
    AGE_YEAR,
    AGE_THREE_YEARS,
    AGE_OLDER,
    AGE_UNKNOWN,
    AUTHOR_UNKNOWN,
    COLLECTION_POSTS,
    COLLECTION_PAGES,
    COLLECTION_FOLDER,
    SET_ASIDE,
    ASIDE_COUNT,
    ASIDE_CAPTION,
    COLUMN_ARTICLE,
    COLUMN_REASON,
    COLUMN_BY,
    TREND,
    TREND_OF,
    TREND_YOUNGER,
    TREND_CUT,
    TREND_EMPTY,
    TREND_WITHOUT_GIT,
    TREND_LEAVES_OUT,
    TREND_CAPTION,
    TREND_MONTH,
    TREND_PICTURE,
    TREND_PICTURE_ONE,
    COLUMN_DAY;

    static AuditMessage of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case ADVICE -> ADVICE;
        };
    }

    static AuditMessage meaning(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR_MEANING;
            case WARNING -> WARNING_MEANING;
            case ADVICE -> ADVICE_MEANING;
        };
    }

    static AuditMessage of(Age age) {
        return switch (age) {
            case MONTH -> AGE_MONTH;
            case YEAR -> AGE_YEAR;
            case THREE_YEARS -> AGE_THREE_YEARS;
            case OLDER -> AGE_OLDER;
            case UNKNOWN -> AGE_UNKNOWN;
        };
    }

    /// For a collection that has no name of its own.
    static AuditMessage of(PostCollection.Kind kind) {
        return switch (kind) {
            case POSTS -> COLLECTION_POSTS;
            case PAGES -> COLLECTION_PAGES;
            case DECLARED, UNDECLARED, FOLDER -> COLLECTION_FOLDER;
        };
    }
}
