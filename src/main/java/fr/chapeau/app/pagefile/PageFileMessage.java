package fr.chapeau.app.pagefile;

import fr.chapeau.problem.MessageKey;

/// Words about pages as files.
public enum PageFileMessage implements MessageKey {
    PICTURE_LEFT_OUT,
    PICTURE_LEFT_OUT_NAMED,
    NO_FOLDER,
    PDF_FAILED
}
