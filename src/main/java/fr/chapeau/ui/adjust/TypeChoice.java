package fr.chapeau.ui.adjust;

import fr.chapeau.app.adjustment.FoundField;
import fr.chapeau.settings.FieldType;
import fr.chapeau.site.FieldKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A type that a field can be given.
///
/// @param type null for what the articles show
/// @param items the type of a list's items
record TypeChoice(@Nullable FieldType type, @Nullable FieldType items) {
    private static final TypeChoice AS_FOUND = new TypeChoice(null, null);

    /// Those that can show what the articles hold in the field, that one first.
    static List<TypeChoice> of(FoundField found) {
        List<TypeChoice> all = new ArrayList<>();
        all.add(AS_FOUND);
        if (found.filled() == 0 && found.kind() != FieldKind.MAP) {
            all.addAll(texts());
            all.addAll(
                    single(
                            FieldType.DATE,
                            FieldType.DATE_TIME,
                            FieldType.NUMBER,
                            FieldType.BOOLEAN,
                            FieldType.TAGS));
            all.addAll(lists());
            return all;
        }
        all.addAll(
                switch (found.kind()) {
                    case TEXT, LONG_TEXT, MARKDOWN, URL, EMAIL, CHOICE, IMAGE, FILE, REFERENCE ->
                            texts();
                    case BOOLEAN -> single(FieldType.BOOLEAN, FieldType.CHOICE, FieldType.TEXT);
                    case NUMBER -> single(FieldType.NUMBER, FieldType.CHOICE, FieldType.TEXT);
                    case DATE, DATE_TIME -> single(FieldType.DATE, FieldType.DATE_TIME);
                    case TAGS, LIST ->
                            Stream.concat(single(FieldType.TAGS).stream(), lists().stream())
                                    .toList();
                    case MAP, LIST_OF_MAPS, YAML -> List.of();
                });
        return all;
    }

    private static List<TypeChoice> texts() {
        return single(
                FieldType.TEXT,
                FieldType.LONG_TEXT,
                FieldType.MARKDOWN,
                FieldType.CHOICE,
                FieldType.URL,
                FieldType.EMAIL,
                FieldType.IMAGE,
                FieldType.FILE,
                FieldType.REFERENCE);
    }

    private static List<TypeChoice> single(FieldType... types) {
        return Stream.of(types).map(type -> new TypeChoice(type, null)).toList();
    }

    private static List<TypeChoice> lists() {
        return Stream.of(
                        FieldType.TEXT,
                        FieldType.URL,
                        FieldType.EMAIL,
                        FieldType.IMAGE,
                        FieldType.FILE,
                        FieldType.REFERENCE)
                .map(item -> new TypeChoice(FieldType.LIST, item))
                .toList();
    }
}
