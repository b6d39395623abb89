package fr.chapeau.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The types that `.chapeau.yml` can give to a field.
public enum FieldType {
    TEXT,
    LONG_TEXT,
    MARKDOWN,
    BOOLEAN,
    DATE,
    DATE_TIME,
    NUMBER,
    URL,
    EMAIL,
    CHOICE,
    TAGS,
    IMAGE,
    FILE,
    REFERENCE,
    LIST,
    MAP,
    LIST_OF_MAPS;

    /// How the file spells it: `list-of-maps`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> words() {
        return Arrays.stream(values()).map(FieldType::word).toList();
    }

    static Optional<FieldType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }
}
