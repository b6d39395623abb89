package fr.chapeau.site;

import fr.chapeau.settings.FieldSettings;
import fr.chapeau.settings.FieldType;
import org.jspecify.annotations.Nullable;

/// The kind of a field that the repository's settings give, as far as the value at hand allows it:
/// a control that cannot show a value would lose it.
final class DeclaredKinds {
    private DeclaredKinds() {}

    static FieldKind of(FieldType type) {
        return switch (type) {
            case TEXT -> FieldKind.TEXT;
            case LONG_TEXT -> FieldKind.LONG_TEXT;
            case MARKDOWN -> FieldKind.MARKDOWN;
            case BOOLEAN -> FieldKind.BOOLEAN;
            case DATE -> FieldKind.DATE;
            case DATE_TIME -> FieldKind.DATE_TIME;
            case NUMBER -> FieldKind.NUMBER;
            case URL -> FieldKind.URL;
            case EMAIL -> FieldKind.EMAIL;
            case CHOICE -> FieldKind.CHOICE;
            case TAGS -> FieldKind.TAGS;
            case IMAGE -> FieldKind.IMAGE;
            case FILE -> FieldKind.FILE;
            case REFERENCE -> FieldKind.REFERENCE;
            case LIST -> FieldKind.LIST;
            case MAP -> FieldKind.MAP;
            case LIST_OF_MAPS -> FieldKind.LIST_OF_MAPS;
        };
    }

    /// What the settings want of a field: its type, a choice where they give choices, a map where
    /// they describe its fields.
    static @Nullable FieldKind wanted(FieldSettings settings) {
        if (settings.type() != null) {
            return of(settings.type());
        }
        return settings.rules().choices().isEmpty() ? null : FieldKind.CHOICE;
    }

    /// @param shown the value that the form shows; null for none
    /// @param usual the kind without settings
    static FieldKind of(FieldSettings settings, @Nullable Sample shown, FieldKind usual) {
        FieldKind wanted = wanted(settings);
        if (wanted == null || (settings.type() == null && usual.isList())) {
            return usual;
        }
        return switch (shown) {
            case null -> wanted;
            case Sample.Blank blank -> wanted;
            case Sample.Words(var items) ->
                    wanted.isList() || (items.isEmpty() && wanted == FieldKind.LIST_OF_MAPS)
                            ? wanted
                            : usual;
            case Sample.Single single -> single(single.kind(), wanted, usual);
            case Sample.Fields map -> usual;
            case Sample.Items items -> usual;
            case Sample.Odd odd -> usual;
        };
    }

    private static FieldKind single(FieldKind own, FieldKind wanted, FieldKind usual) {
        boolean written = own.isText() || own == FieldKind.NUMBER || own == FieldKind.BOOLEAN;
        if (wanted.isText()) {
            return written ? wanted : usual;
        }
        return own == wanted ? wanted : own.isText() ? FieldKind.TEXT : usual;
    }
}
