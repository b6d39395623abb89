package fr.chapeau.app.review;

import fr.chapeau.problem.MessageKey;

/// The words of a page of reviews.
enum ReviewMessage implements MessageKey {
    TITLE,
    CONTENTS,
    MADE,
    COMPARED,
    /// {0} a branch or another name of a version.
    COMPARED_WITH,
    COUNT,
    SIGNS,
    LINK,
    STATE_NEW,
    STATE_CHANGED,
    STATE_DELETED,
    STATE_RENAMED,
    MINUTES,
    FRESH,
    FRESH_NONE,
    FRESH_OF,
    OLD,
    OLD_OF,
    COLUMN_LINE,
    COLUMN_SEVERITY,
    COLUMN_FINDING,
    COLUMN_RULE,
    FIELDS,
    FIELDS_OF,
    FIELDS_UNREADABLE,
    COLUMN_FIELD,
    COLUMN_BEFORE,
    COLUMN_AFTER,
    ABSENT,
    PICTURES,
    PICTURE_BEFORE,
    PICTURE_AFTER,
    PICTURE_SAME,
    PICTURE_CAPTION,
    PICTURE_UNSHOWN,
    BODY,
    BODY_SAME,
    LEFT_OUT,
    PROBLEMS
}
