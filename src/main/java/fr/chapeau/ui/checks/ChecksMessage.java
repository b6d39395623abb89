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
    FINDING_DISMISS,
    GROUP_ASIDE,
    DISMISS,
    DISMISS_BY_KEY,
    DISMISS_TITLE,
    DISMISS_PROMPT,
    DISMISS_HINT,
    DISMISS_APPLY,
    /// The reason that is written for a picture that adds nothing.
    DISMISS_DECORATIVE,
    BRING_BACK,
    ASIDE_PLACE,
    ASIDE_WHY,
    STALE,
    STALE_REMOVE,
    ALTERNATIVE_TITLE,
    ALTERNATIVE_PROMPT,
    ALTERNATIVE_DECORATIVE,
    ALTERNATIVE_APPLY,
    ALTERNATIVE_CANCEL,
    ALTERNATIVE_PICTURE
}
