package fr.chapeau.app.fixing;

import fr.chapeau.problem.MessageKey;

/// What can be said of putting things right in many articles.
public enum FixingMessage implements MessageKey {
    /// {0} the file.
    RESTLESS,
    CHANGED_SINCE,
    NOT_ALLOWED,
    PROTECTED,
    NOT_KEPT,
    OPENED_SINCE,
    CLOSED_SINCE,
    NOT_SAVED,
    CHANGED_AGAIN,
    GONE
}
