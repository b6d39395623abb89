package fr.chapeau.app.adjustment;

import fr.chapeau.settings.FieldSettings;
import fr.chapeau.settings.FieldType;
import fr.chapeau.settings.SettingsPlace;
import fr.chapeau.site.FieldKind;

/// A field that can be adjusted.
///
/// @param place of what is said of it in its collection
/// @param own what is said of it there
/// @param shared what is said of it for all collections
/// @param inner the fields of a map, or of a list's maps; none for the rest
public record AdjustableField(
        SettingsPlace place,
        FoundField found,
        FieldSettings own,
        FieldSettings shared,
        AdjustableMap inner) {

    public String key() {
        return place.keys().getLast();
    }

    /// What the form goes by.
    ///
    /// @param now what is to be said of it in its collection
    public FieldSettings effective(FieldSettings now) {
        return now.over(shared).orWords(found.label(), found.help());
    }

    /// The kind of field that the form shows.
    ///
    /// @param now what is to be said of it in its collection
    public FieldKind kind(FieldSettings now) {
        FieldSettings effective = effective(now);
        FieldType type = effective.type();
        if (type != null) {
            return FieldKind.valueOf(type.name());
        }
        boolean chosen = !effective.rules().choices().isEmpty() && !found.kind().isList();
        return chosen ? FieldKind.CHOICE : found.kind();
    }
}
