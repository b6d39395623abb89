package fr.chapeau.app.document;

import fr.chapeau.problem.MessageKey;

/// What is said about saving and recovering articles. `{0}` is the name of the file.
enum DocumentMessage implements MessageKey {
    SAVE_GONE,
    SAVE_FOLDER,
    SAVE_NO_PLAIN_FILE,
    SAVE_LINK_LEADS_OUT,
    SAVE_FILE_READ_ONLY,
    SAVE_FOLDER_READ_ONLY,
    SAVE_DISK_FULL,
    SAVE_EXISTS,
    SAVE_UNREADABLE,
    SAVE_OTHER,
    CHANGED_ON_DISK,
    CHANGED_GONE,
    CHANGED_NOT_TEXT,
    THEIRS_GONE,
    THEIRS_NOT_TEXT,
    THEIRS_NOT_KEPT,
    JOURNAL_DISK_FULL,
    JOURNAL_READ_ONLY,
    JOURNAL_OTHER,
    RECOVER_TAKEN,
    RECOVER_UNREADABLE,
    RECOVER_OTHER_FILE
}
