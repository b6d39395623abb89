package fr.chapeau.app.adjustment;

/// The form of a collection as it can be adjusted.
///
/// @param settings the file that is changed by it
public record AdjustableForm(SettingsText settings, AdjustableMap fields) {}
