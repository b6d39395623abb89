package fr.chapeau.app.sample;

import fr.chapeau.problem.MessageKey;

/// Why the sample site could not be made.
enum SampleMessage implements MessageKey {
    FOLDER_NOT_EMPTY,
    NOT_WRITTEN,
    NO_SAMPLE,
    NOT_MOVED,
    NOT_THROWN_AWAY
}
