package fr.chapeau.ui.history;

import fr.chapeau.problem.MessageKey;

/// Words of the history of an article.
public enum HistoryUiMessage implements MessageKey {
    MENU_VIEW,
    COMMAND,
    TITLE,
    /// {0} the title of the article.
    SENTENCE,
    LIST,
    READING,
    FAILED,
    NONE,
    NONE_SENTENCE,
    INCOMPLETE,
    NOW,
    NOW_SENTENCE,
    /// {0} an older name.
    RENAMED,
    DELETED,
    FIRST,
    /// {0} the moment; {1} the author.
    VERSION,
    OWN_CHANGES,
    TO_NOW,
    /// {0} a version.
    SHOWS_FIRST,
    /// {0} the older version; {1} the newer one.
    SHOWS,
    /// {0} a version.
    SHOWS_NOW,
    RESTORE,
    RESTORED,
    GONE,
    SAME,
    CLOSE
}
