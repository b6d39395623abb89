package fr.chapeau.settings;

/// Light or dark.
public enum Theme {
    /// As the desktop has it.
    SYSTEM,
    LIGHT,
    DARK
}
