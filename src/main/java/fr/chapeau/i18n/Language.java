package fr.chapeau.i18n;

import java.util.Locale;

/// The languages of the interface.
public enum Language {
    FRENCH(Locale.FRANCE),
    ENGLISH(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /// For numbers, dates and the choice of a bundle.
    public Locale locale() {
        return locale;
    }

    /// French when the system is French, else English.
    public static Language of(Locale system) {
        return system.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }
}
