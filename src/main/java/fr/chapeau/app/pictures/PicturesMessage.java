package fr.chapeau.app.pictures;

import fr.chapeau.problem.MessageKey;

/// What is said of pictures and files of a site. `{0}` is the name of the file, but for sizes.
enum PicturesMessage implements MessageKey {
    SIZE_BYTES,
    SIZE_KILOBYTES,
    SIZE_MEGABYTES,
    FILE_MISSING,
    FILE_FOLDER,
    FILE_NO_PLAIN,
    FILE_UNREADABLE,
    FILE_EMPTY,
    FILE_TOO_LARGE,
    FILE_LINK_LEADS_OUT,
    FILE_NO_PICTURE,
    FILE_NOT_FOR_BROWSERS,
    FILE_NO_DOCUMENT,
    COPY_DISK_FULL,
    COPY_READ_ONLY,
    COPY_LINK_LEADS_OUT,
    COPY_FOLDER_TAKEN,
    COPY_OTHER,
    HEAVY_PICTURE,
    HEAVY_FILE,
    COPIED,
    WAS_THERE
}
