package fr.chapeau.app.alternatives;

import fr.chapeau.problem.MessageKey;

/// Why something cannot be decided about a picture.
public enum AlternativesMessage implements MessageKey {
    COMPUTED,
    IN_FIELD_TEXT,
    NO_PLACE,
    NAMES_LINK,
    DESCRIBE_IN_TEXT,
    GONE,
    NO_WORDS,
    NO_ROOM_BELOW
}
