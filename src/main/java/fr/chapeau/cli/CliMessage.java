package fr.chapeau.cli;

import fr.chapeau.problem.MessageKey;
import fr.chapeau.problem.Severity;

/// What the command line says.
enum CliMessage implements MessageKey {
    USAGE_WRONG,
    USAGE_UNKNOWN,
    USAGE_MISSING,
    OUTPUT_LOST,
    SET_NOT_AN_ASSIGNMENT,
    RENDER_NOT_A_FOLDER,
    RENDER_INSIDE,
    RENDER_UNWRITABLE,
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
