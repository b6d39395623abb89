package fr.chapeau.settings;

import java.util.Locale;

/// What can be said of a field in `.chapeau.yml`.
public enum FieldSetting {
    LABEL,
    HELP,
    TYPE,
    ITEMS,
    REQUIRED,
    CHOICES,
    MIN,
    MAX,
    HIDDEN,
    DEFAULT,
    /// The order of a map's own fields.
    ORDER;

    /// Its key in the file.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
