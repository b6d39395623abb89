package fr.chapeau.app.files;

import fr.chapeau.problem.MessageKey;

/// What can be said of reading and writing a file.
enum FilesMessage implements MessageKey {
    READ_MISSING,
    READ_FOLDER,
    READ_NO_PLAIN_FILE,
    READ_FORBIDDEN,
    READ_NOT_UTF8,
    READ_TOO_LONG,
    READ_OTHER,
    WRITE_GONE,
    WRITE_CHANGED,
    WRITE_READ_ONLY,
    WRITE_DISK_FULL,
    WRITE_LINK,
    WRITE_OTHER
}
