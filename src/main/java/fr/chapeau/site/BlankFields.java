package fr.chapeau.site;

import java.util.List;
import java.util.Optional;

/// Guesses the kind of fields that no post of a collection has filled yet: as other collections use
/// the key, else like a sibling whose name differs in one word (`event_end_date` like
/// `event_start_date`).
final class BlankFields {
    private BlankFields() {}

    /// @param everywhere how the whole site uses its keys at the same place
    static FieldModel guessed(FieldModel model, FieldModel everywhere) {
        return new FieldModel(
                model.maps(),
                model.uses().stream().map(use -> guessed(use, model, everywhere)).toList());
    }

    private static FieldUse guessed(FieldUse use, FieldModel model, FieldModel everywhere) {
        Optional<FieldUse> other = everywhere.use(use.key());
        if (use.inner() != null) {
            FieldModel around = other.flatMap(FieldUse::fields).orElse(FieldModel.EMPTY);
            return use.of(use.kind(), use.item(), use.target(), guessed(use.inner(), around));
        }
        boolean unknown = use.filled() == 0 && use.kind() == FieldKind.TEXT;
        return unknown
                ? other.filter(one -> one.kind() != FieldKind.TEXT)
                        .or(() -> sibling(use, model))
                        .map(one -> use.of(one.kind(), one.item(), one.target(), one.inner()))
                        .orElse(use)
                : use;
    }

    private static Optional<FieldUse> sibling(FieldUse use, FieldModel model) {
        List<String> words = ImageKeys.words(use.key());
        return model.uses().stream()
                .filter(one -> one.filled() > 0 && isPlain(one.kind()))
                .filter(one -> differInOne(words, ImageKeys.words(one.key())))
                .findFirst();
    }

    private static boolean isPlain(FieldKind kind) {
        return switch (kind) {
            case BOOLEAN, DATE, DATE_TIME, NUMBER, URL, EMAIL, IMAGE, FILE -> true;
            case TEXT,
                    LONG_TEXT,
                    MARKDOWN,
                    CHOICE,
                    TAGS,
                    REFERENCE,
                    LIST,
                    MAP,
                    LIST_OF_MAPS,
                    YAML ->
                    false;
        };
    }

    private static boolean differInOne(List<String> one, List<String> other) {
        if (one.size() != other.size() || one.size() < 2) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < one.size(); i++) {
            different += one.get(i).equals(other.get(i)) ? 0 : 1;
        }
        return different == 1;
    }
}
