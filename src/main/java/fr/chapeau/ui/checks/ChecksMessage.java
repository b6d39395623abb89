package fr.chapeau.ui.checks;

import fr.chapeau.problem.MessageKey;

/// Words of the checks panel.
enum ChecksMessage implements MessageKey {
    CHECKS_NAME,
    CHECKS_NONE_TITLE,
    CHECKS_NONE_SENTENCE,
    GROUP_ERRORS,
    GROUP_WARNINGS,
    GROUP_ADVICE,
    FINDING_LINE,
    CHECKS_FAILED
}
