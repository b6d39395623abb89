package fr.chapeau.ui.text;

import fr.chapeau.problem.MessageKey;

/// Sentences of the text panes.
public enum TextMessage implements MessageKey {
    /// Title of the menu with the formatting commands.
    MENU_FORMAT,
    /// Title of the menu with the search.
    MENU_EDIT,
    BOLD,
    ITALIC,
    LINK,
    IMAGE,
    HEADINGS,
    HEADING_2,
    HEADING_3,
    HEADING_4,
    NO_HEADING,
    BULLET_LIST,
    NUMBERED_LIST,
    QUOTE,
    CUT,
    COPY,
    PASTE,
    SELECT_ALL,
    FIND,
    FIND_PROMPT,
    FIND_NEXT,
    FIND_PREVIOUS,
    FIND_CASE,
    FIND_WORD,
    FIND_ACCENT,
    FIND_CLOSE,
    FIND_NONE,
    FIND_COUNT,
    REPLACE,
    REPLACE_PROMPT,
    REPLACE_ONE,
    REPLACE_ALL,
    LINE_TOO_LONG
}
