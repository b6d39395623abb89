package fr.chapeau.cli;

import fr.chapeau.problem.MessageKey;

/// What the command line says.
enum CliMessage implements MessageKey {
    USAGE_WRONG,
    USAGE_UNKNOWN,
    USAGE_MISSING,
    SET_NOT_AN_ASSIGNMENT,
    RENDER_NOT_A_FOLDER,
    RENDER_INSIDE,
    RENDER_UNWRITABLE,
    CHECK_SUMMARY,
    CHECK_LINE,
    SEVERITY_ERROR,
    SEVERITY_WARNING,
    SEVERITY_ADVICE,
    BUG
}
