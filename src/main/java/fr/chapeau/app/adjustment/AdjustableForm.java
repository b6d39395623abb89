package fr.chapeau.app.adjustment;

/// The form of a collection as it can be adjusted.
///
/// @param settings the file that is changed by it
/// @param fields with what is said of them in the collection
/// @param everywhere the same fields with what is said of them for all collections
public record AdjustableForm(
        SettingsText settings, AdjustableMap fields, AdjustableMap everywhere) {}
