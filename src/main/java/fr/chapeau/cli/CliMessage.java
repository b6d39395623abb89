package fr.chapeau.cli;

import fr.chapeau.problem.MessageKey;
import fr.chapeau.problem.Severity;

/// What the command line says.
enum CliMessage implements MessageKey {
    USAGE_WRONG,
    USAGE_UNKNOWN,
    USAGE_MISSING,
    USAGE_TWICE,
    USAGE_ONE_OF,
    OPEN_NEITHER,
    OPEN_LIKE_A_VERB,
    OPEN_A_FILE,
    OUTPUT_LOST,
    SET_NOT_AN_ASSIGNMENT,
    STATUS_OF_A_FILE,
    RENDER_NOT_A_FOLDER,
    RENDER_INSIDE,
    RENDER_TWICE,
    RENDER_UNWRITABLE,
    RENDER_CONVERTER,
    CHECK_SUMMARY,
    CHECK_LINE,
    SEVERITY_ERROR,
    SEVERITY_WARNING,
    SEVERITY_ADVICE,
    COMMIT_DONE,
    COMMIT_NOTHING,
    COMMIT_DETACHED,
    COMMIT_STAGED,
    COMMIT_LEFT_OUT,
    COMMIT_NEW_ERRORS,
    COMMIT_OLD_ERRORS,
    BUG;

    static CliMessage of(Severity severity) {
        return switch (severity) {
            case ERROR -> SEVERITY_ERROR;
            case WARNING -> SEVERITY_WARNING;
            case ADVICE -> SEVERITY_ADVICE;
        };
    }
}
