package fr.chapeau;

import fr.chapeau.problem.MessageKey;

/// What is said on the terminal of a window that does not come, or of its picture.
enum StartMessage implements MessageKey {
    NO_WINDOW,
    PICTURE_UNWRITABLE,
    PICTURE_FAILED,
    PICTURE_LATE,
    PICTURE_CLOSED
}
