package fr.chapeau.ui.library;

import fr.chapeau.problem.MessageKey;

/// Sentences of the library.
enum LibraryMessage implements MessageKey {
    TITLE,
    SEARCH,
    SEARCH_PROMPT,
    CLEAR,
    COLLECTION,
    COLLECTION_ALL,
    COUNTED,
    STATE,
    FILTER_ANY,
    FILTER_DRAFTS,
    FILTER_NEW,
    FILTER_CONFLICT,
    FILTER_PUBLISHED,
    FILTER_UNPUBLISHED,
    FILTER_SCHEDULED,
    FILTER_ERRORS,
    PUBLISHED,
    UNPUBLISHED,
    SCHEDULED,
    UNSAVED,
    CHANGED,
    NEW,
    DELETED,
    CONFLICT,
    ERRORS,
    COUNT,
    COUNT_OF,
    LOADING,
    EMPTY_TITLE,
    EMPTY_SENTENCE,
    NO_MATCH_TITLE,
    NO_MATCH_SENTENCE,
    SHOW_ALL,
    REFRESH,
    FIND_POST,
    MENU_FILE,
    ROW
}
