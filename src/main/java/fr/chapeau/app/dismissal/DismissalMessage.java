package fr.chapeau.app.dismissal;

import fr.chapeau.problem.MessageKey;

/// What can be said of findings that were set aside.
enum DismissalMessage implements MessageKey {
    /// No YAML.
    RECORD_INVALID,
    /// A key that is needed is not there.
    RECORD_INCOMPLETE,
    RECORD_TOO_LONG,
    /// Of a rule whose findings always stand.
    RECORD_NEVER,
    FOLDER_UNREADABLE,
    NEVER,
    REASON_MISSING,
    TAKEN,
    NOT_REMOVED,
    CHANGED_MEANWHILE
}
