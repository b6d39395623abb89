package fr.chapeau.ui.commit;

import fr.chapeau.problem.MessageKey;

/// Words of the commit card.
enum CommitUiMessage implements MessageKey {
    CARD_TITLE,
    SETTINGS_TITLE,
    SETTINGS_NOTHING,
    CARD_PREPARING,
    CARD_NOTHING,
    CARD_FILES,
    CARD_CANCEL,
    CARD_CHANGES,
    CARD_COMMIT,
    CARD_CLOSE,
    CARD_MESSAGE,
    CARD_REASON,
    CARD_REASON_HINT,
    CARD_NEW_ERRORS,
    CARD_OLD_ERRORS,
    CARD_OTHERS,
    CARD_DISMISSED,
    CARD_DISMISSED_LINE,
    CARD_BROUGHT_BACK,
    CARD_FIELD,
    CARD_BRANCH,
    CARD_UNBORN,
    CARD_DETACHED,
    CARD_DETACHED_NAME,
    CARD_DETACHED_CREATE,
    CARD_DETACHED_USE,
    CARD_AUTHOR,
    CARD_AUTHOR_ASK,
    CARD_AUTHOR_NAME,
    CARD_AUTHOR_EMAIL,
    CARD_STAGED,
    CARD_LEFT_OUT,
    CARD_DONE,
    CARD_BUSY,
    /// {0} how many.
    CARD_UNUSED,
    CARD_MORE,
    CO_AUTHORS,
    CO_AUTHORS_EXAMPLE,
    /// {0} the line that names nobody.
    CO_AUTHORS_WRONG,
    SIGN_OFF,
    FILE_NEW,
    FILE_CHANGED,
    FILE_DELETED,
    SIZE_LINES,
    SIZE_BYTES,
    UNDO,
    UNDO_BUSY,
    /// {0} what the commit was called.
    UNDO_DONE,
    UNDO_NOT_LAST
}
