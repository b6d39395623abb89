package fr.chapeau.settings;

import fr.chapeau.problem.MessageKey;

/// What is said about a `.chapeau.yml`. {0} is always the file.
enum SettingsMessage implements MessageKey {
    SETTINGS_UNREADABLE,
    SETTINGS_NOT_UTF8,
    SETTINGS_TOO_LARGE,
    /// {1} what is wrong, with its line.
    SETTINGS_INVALID,
    /// {1} the line, {2} the key.
    SETTINGS_UNKNOWN,
    /// {1} the line, {2} the key, {3} the one that was probably meant.
    SETTINGS_UNKNOWN_NEAR,
    /// {1} the line, {2} the key.
    SETTINGS_TEXT,
    /// {1} the line, {2} the key, {3} the words.
    SETTINGS_ONE_OF,
    /// {1} the line, {2} the key.
    SETTINGS_FLAG,
    /// {1} the line, {2} the key.
    SETTINGS_WHOLE,
    /// {1} the line, {2} the key.
    SETTINGS_LIST,
    /// {1} the line, {2} the key.
    SETTINGS_MAP,
    /// {1} the line, {2} the key.
    SETTINGS_OPAQUE,
    /// {1} the line, {2} the key.
    SETTINGS_DEEP,
    /// {1} the line, {2} the key of the field.
    SETTINGS_LIMITS,
    /// {1} how many more.
    SETTINGS_MORE,
    SETTINGS_NOT_EDITABLE
}
