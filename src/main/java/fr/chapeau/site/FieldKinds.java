package fr.chapeau.site;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Decides between the kinds that a field's values are of.
final class FieldKinds {
    private FieldKinds() {}

    /// The kind of a field, from how many values are of which.
    ///
    /// @param emptyList whether `[]` was seen, which tells something where nothing else does
    static FieldKind settle(Map<FieldKind, Integer> counts, boolean emptyList) {
        int text = count(counts, FieldKind.TEXT);
        int longText = count(counts, FieldKind.LONG_TEXT);
        int image = count(counts, FieldKind.IMAGE);
        int texts = text + longText + image;
        int days = count(counts, FieldKind.DATE) + count(counts, FieldKind.DATE_TIME);
        FieldKind best = null;
        int most = 0;
        for (Map.Entry<FieldKind, Integer> entry : counts.entrySet()) {
            FieldKind kind = entry.getKey();
            boolean day = kind == FieldKind.DATE || kind == FieldKind.DATE_TIME;
            int weight = kind.isText() ? texts : day ? days : entry.getValue();
            if (weight > most) {
                best = kind;
                most = weight;
            }
        }
        if (best == null) {
            return emptyList ? FieldKind.TAGS : FieldKind.TEXT;
        }
        if (best.isText()) {
            return image * 2 > texts
                    ? FieldKind.IMAGE
                    : longText * 4 >= texts ? FieldKind.LONG_TEXT : FieldKind.TEXT;
        }
        if (best == FieldKind.DATE || best == FieldKind.DATE_TIME) {
            return count(counts, FieldKind.DATE) > count(counts, FieldKind.DATE_TIME)
                    ? FieldKind.DATE
                    : FieldKind.DATE_TIME;
        }
        return best;
    }

    private static int count(Map<FieldKind, Integer> counts, FieldKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /// The kind of a field in one post: that of its own value, told by the site's where the value
    /// is blank or can be read in more than one way.
    ///
    /// @param own the value; null where the key is not there
    static FieldKind of(@Nullable Sample own, @Nullable FieldUse use) {
        FieldKind usual = use == null ? null : use.kind();
        boolean known = use != null && use.filled() > 1;
        return switch (own) {
            case null -> usual == null ? FieldKind.TEXT : usual;
            case Sample.Blank blank -> usual == null ? FieldKind.TEXT : usual;
            case Sample.Odd odd -> FieldKind.YAML;
            case Sample.Items items -> FieldKind.LIST_OF_MAPS;
            case Sample.Fields map -> FieldKind.MAP;
            case Sample.Words(var words) ->
                    words.isEmpty() && usual == FieldKind.LIST_OF_MAPS ? usual : FieldKind.TAGS;
            case Sample.Single single -> single(single.kind(), usual, known);
        };
    }

    private static FieldKind single(FieldKind own, @Nullable FieldKind usual, boolean known) {
        boolean usuallyText = usual != null && usual.isText();
        return switch (own) {
            case TEXT -> usual == FieldKind.LONG_TEXT ? FieldKind.LONG_TEXT : FieldKind.TEXT;
            case IMAGE -> known && usuallyText ? usual(usual) : FieldKind.IMAGE;
            case NUMBER, BOOLEAN -> known && usuallyText ? FieldKind.TEXT : own;
            default -> own;
        };
    }

    private static FieldKind usual(@Nullable FieldKind usual) {
        return usual == null ? FieldKind.TEXT : usual;
    }
}
