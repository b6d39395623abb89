package fr.chapeau.app.posts;

import fr.chapeau.problem.MessageKey;

/// What can be said of making, renaming, deleting and restoring posts. {0} is the file, unless said
/// otherwise.
enum PostsMessage implements MessageKey {
    TITLE_MISSING,
    NAME_TAKEN,
    /// {0} the folder.
    FOLDER_READ_ONLY,
    /// {0} the folder.
    FOLDER_LEADS_OUT,
    NOT_CREATED_DISK_FULL,
    NOT_CREATED,
    IS_LINK,
    CHANGED_MEANWHILE,
    NOT_KEPT,
    NOT_REMOVED,
    TRASH_UNREADABLE,
    TEXT_NOT_KEPT,
    TAKE_BACK_NEW,
    TAKE_BACK_NOTHING,
    TAKE_BACK_RENAMED,
    TAKE_BACK_CONFLICT,
    TAKE_BACK_LINK,
    TAKE_BACK_FAILED,
    RESTORE_NOWHERE,
    RESTORE_TAKEN
}
