package fr.chapeau.ui.text;

import fr.chapeau.settings.Preferences;

/// What the user chooses for all texts alike, and how the preferences remember it.
public enum TextChoice {
    /// No-break spaces and characters without width are visible.
    SIGNS("signs", true),
    /// French typography comes as one types.
    TYPOGRAPHY("typography", false);

    private final String name;
    private final boolean initial;

    TextChoice(String name, boolean initial) {
        this.name = name;
        this.initial = initial;
    }

    /// Whether it is on.
    public boolean isOn(Preferences preferences) {
        return preferences.choice(name).map("on"::equals).orElse(initial);
    }

    /// Preferences that remember it on or off.
    public Preferences keptIn(Preferences preferences, boolean on) {
        return isOn(preferences) == on
                ? preferences
                : preferences.withChoice(name, on ? "on" : "off");
    }
}
