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
    GROUP_FOLDED,
    FINDING_LINE,
    CHECKS_FAILED,
    /// Title of the menu.
    MENU_CHECKS,
    FINDING_NEXT,
    FINDING_PREVIOUS,
    FINDING_FIX,
    FIX_BY_SPACE,
    ALTERNATIVE_TITLE,
    ALTERNATIVE_PROMPT,
    ALTERNATIVE_DECORATIVE,
    ALTERNATIVE_APPLY,
    ALTERNATIVE_CANCEL,
    ALTERNATIVE_PICTURE
}
