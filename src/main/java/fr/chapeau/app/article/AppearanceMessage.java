package fr.chapeau.app.article;

import fr.chapeau.problem.MessageKey;

/// Whether, when and where an article appears. {0} is the address, {1} the date, unless said
/// otherwise.
enum AppearanceMessage implements MessageKey {
    APPEARS,
    APPEARS_DATED,
    APPEARS_UNREAD,
    APPEARS_CHANGING,
    LATER,
    HELD_BACK,
    HELD_BACK_SOMEWHERE,
    DRAFT,
    WITHOUT_PAGE,
    NOT_DECLARED,
    NAME_WITHOUT_DATE,
    HEADER_HIDDEN,
    NO_FRONT_MATTER,
    EXCLUDED,
    SPECIAL_NAME,
    NOT_READ,
    NO_SITE,
    /// {0} how many.
    DOUBT_LIMIT,
    /// {0} names, also in those that follow.
    DOUBT_PLUGINS,
    DOUBT_PROGRAMS,
    DOUBT_CONFIGURATIONS,
    DOUBT_CONFIGURATION,
    /// {0} what is wrong.
    STOPS,
    /// {0} what is wrong, {1} the date.
    STOPS_FROM,
    /// {0} what is written, in all that follow.
    DATE_EMPTY,
    DATE_UNREADABLE,
    NAME_DATE_UNREADABLE,
    PERMALINK_EMPTY,
    PERMALINK_NO_TEXT,
    SLUG_NO_TEXT,
    PERMALINK_UNKNOWN_PART,
    ADDRESS_INVALID,
    FRONT_MATTER_NO_MAP
}
