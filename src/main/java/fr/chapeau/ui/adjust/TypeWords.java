package fr.chapeau.ui.adjust;

import fr.chapeau.app.adjustment.FoundField;
import fr.chapeau.i18n.Texts;
import fr.chapeau.settings.FieldType;
import fr.chapeau.site.FieldKind;
import org.jspecify.annotations.Nullable;

/// Types of fields in everyday words.
final class TypeWords {
    private final Texts texts;

    TypeWords(Texts texts) {
        this.texts = texts;
    }

    /// What a choice is called for a field.
    String of(TypeChoice choice, FoundField found) {
        return choice.type() == null
                ? texts.of(AdjustUiMessage.TYPE_AS_FOUND, of(found))
                : texts.of(key(choice.type(), choice.items()));
    }

    private String of(FoundField found) {
        return found.kind() == FieldKind.YAML
                ? texts.of(AdjustUiMessage.TYPE_OTHER)
                : texts.of(key(type(found.kind()), found.item() == null ? null : item(found)));
    }

    private static @Nullable FieldType item(FoundField found) {
        FieldKind item = found.item();
        return item == null || item == FieldKind.YAML ? null : type(item);
    }

    private static FieldType type(FieldKind kind) {
        return FieldType.valueOf(kind.name());
    }

    private static AdjustUiMessage key(FieldType type, @Nullable FieldType items) {
        return switch (type) {
            case TEXT -> AdjustUiMessage.TYPE_TEXT;
            case LONG_TEXT -> AdjustUiMessage.TYPE_LONG_TEXT;
            case MARKDOWN -> AdjustUiMessage.TYPE_MARKDOWN;
            case BOOLEAN -> AdjustUiMessage.TYPE_BOOLEAN;
            case DATE -> AdjustUiMessage.TYPE_DATE;
            case DATE_TIME -> AdjustUiMessage.TYPE_DATE_TIME;
            case NUMBER -> AdjustUiMessage.TYPE_NUMBER;
            case URL -> AdjustUiMessage.TYPE_URL;
            case EMAIL -> AdjustUiMessage.TYPE_EMAIL;
            case CHOICE -> AdjustUiMessage.TYPE_CHOICE;
            case TAGS -> AdjustUiMessage.TYPE_TAGS;
            case IMAGE -> AdjustUiMessage.TYPE_IMAGE;
            case FILE -> AdjustUiMessage.TYPE_FILE;
            case REFERENCE -> AdjustUiMessage.TYPE_REFERENCE;
            case LIST -> list(items);
            case MAP -> AdjustUiMessage.TYPE_MAP;
            case LIST_OF_MAPS -> AdjustUiMessage.TYPE_LIST_OF_MAPS;
        };
    }

    private static AdjustUiMessage list(@Nullable FieldType items) {
        return switch (items) {
            case TEXT -> AdjustUiMessage.TYPE_LIST_TEXT;
            case URL -> AdjustUiMessage.TYPE_LIST_URL;
            case EMAIL -> AdjustUiMessage.TYPE_LIST_EMAIL;
            case IMAGE -> AdjustUiMessage.TYPE_LIST_IMAGE;
            case FILE -> AdjustUiMessage.TYPE_LIST_FILE;
            case REFERENCE -> AdjustUiMessage.TYPE_LIST_REFERENCE;
            case null, default -> AdjustUiMessage.TYPE_LIST;
        };
    }
}
