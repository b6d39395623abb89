package fr.chapeau.ui.fixing;

import fr.chapeau.problem.MessageKey;

/// Words of the card that puts right in bulk.
public enum FixingUiMessage implements MessageKey {
    MENU_EDIT,
    COMMAND,
    STILL_READING,
    SCOPE_ALL,
    SCOPE_DRAFTS,
    TITLE,
    SENTENCE,
    WHAT,
    WHERE,
    WHAT_ALL,
    WHAT_TYPOGRAPHY,
    BY_ARTICLE,
    BY_KIND,
    LOOKING,
    /// {0} how many articles were looked at.
    NOTHING,
    NOTHING_SENTENCE,
    /// {0} how many.
    LEFT_OUT,
    ALL,
    GROUPS,
    GROUPS_HELP,
    CHANGES,
    CHANGES_HELP,
    /// {0} ticked; {1} of how many.
    COUNT,
    /// {0} how many.
    COUNT_ALL,
    STATE_ALL,
    STATE_SOME,
    STATE_NONE,
    /// {0} where it is; {1} its line.
    PLACE,
    BEFORE,
    AFTER,
    /// {0} how many.
    MORE_PLACES,
    LEGEND,
    NBSP,
    BLANK,
    TAB,
    LINE_END,
    CANCEL,
    CLOSE,
    STOP,
    /// {0} changes; {1} articles.
    PUT_RIGHT,
    PUT_RIGHT_NOTHING,
    WRITING,
    /// {0} changes; {1} articles.
    DONE,
    DONE_NOTHING,
    DONE_UNSAVED,
    UNREACHED,
    LEFT,
    KEPT,
    TAKE_BACK,
    TAKING_BACK,
    /// {0} articles.
    TAKEN_BACK,
    /// {0} when.
    EARLIER,
    /// {0} when; {1} how many articles.
    EARLIER_SENTENCE,
    RESULT
}
