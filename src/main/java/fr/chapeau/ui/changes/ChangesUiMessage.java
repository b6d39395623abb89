package fr.chapeau.ui.changes;

import fr.chapeau.problem.MessageKey;

/// Words of the view of what changed.
public enum ChangesUiMessage implements MessageKey {
    MENU_VIEW,
    COMMAND,
    TITLE,
    /// {0} the title of the article.
    SENTENCE,
    AS_TEXT,
    AS_LINES,
    PREVIOUS,
    NEXT,
    CLOSE,
    READING,
    FAILED,
    NONE,
    NONE_SENTENCE,
    FILE,
    FIELDS,
    FIELD,
    BEFORE,
    AFTER,
    UNREADABLE,
    BODY,
    BODY_SAME,
    PICTURES,
    LINES,
    UNFOLD,
    FOLD,
    /// {0} the words.
    SPOKEN_DELETED,
    /// {0} the words.
    SPOKEN_INSERTED,
    /// {0} which; {1} of how many.
    PLACE,
    /// {0} how many.
    COUNT,
    PICTURE_BEFORE,
    PICTURE_AFTER,
    /// {0} the words.
    ALTERNATIVE
}
