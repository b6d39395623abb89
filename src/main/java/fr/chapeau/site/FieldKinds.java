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
        int texts = 0;
        for (Map.Entry<FieldKind, Integer> entry : counts.entrySet()) {
            texts += entry.getKey().isText() ? entry.getValue() : 0;
        }
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
            return text(counts, texts);
        }
        if (best == FieldKind.DATE || best == FieldKind.DATE_TIME) {
            return count(counts, FieldKind.DATE) > count(counts, FieldKind.DATE_TIME)
                    ? FieldKind.DATE
                    : FieldKind.DATE_TIME;
        }
        return best;
    }

    /// What most texts are; of long ones and Markdown, some are enough. An address is one only
    /// where nearly all are, for the others are to be told as mistakes.
    private static FieldKind text(Map<FieldKind, Integer> counts, int texts) {
        int image = count(counts, FieldKind.IMAGE);
        int file = count(counts, FieldKind.FILE);
        int markdown = count(counts, FieldKind.MARKDOWN);
        if (image * 2 > texts) {
            return FieldKind.IMAGE;
        }
        if ((image + file) * 2 > texts) {
            return FieldKind.FILE;
        }
        if (count(counts, FieldKind.URL) * 10 >= texts * 9) {
            return FieldKind.URL;
        }
        if (count(counts, FieldKind.EMAIL) * 10 >= texts * 9) {
            return FieldKind.EMAIL;
        }
        if (markdown * 8 >= texts && (markdown > 1 || texts <= 2)) {
            return FieldKind.MARKDOWN;
        }
        boolean isLong = (count(counts, FieldKind.LONG_TEXT) + markdown) * 4 >= texts;
        return isLong ? FieldKind.LONG_TEXT : FieldKind.TEXT;
    }

    /// What the items of a list are, where they are more than words: most of them.
    static FieldKind ofItems(Map<FieldKind, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        FieldKind kind = settle(counts, false);
        int days = count(counts, FieldKind.DATE) + count(counts, FieldKind.DATE_TIME);
        return switch (kind) {
            case DATE, DATE_TIME -> days == all ? kind : FieldKind.TEXT;
            case LONG_TEXT, MARKDOWN, URL, EMAIL, IMAGE, FILE -> kind;
            default -> FieldKind.TEXT;
        };
    }

    private static int count(Map<FieldKind, Integer> counts, FieldKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /// The kind of a field in one post: that of its own value, told by the site's where the value
    /// is blank or can be read in more than one way.
    ///
    /// @param own the value; null where the key is not there
    static FieldKind of(@Nullable Sample own, @Nullable FieldUse use) {
        FieldKind usual = use == null ? FieldKind.TEXT : use.kind();
        boolean known = use != null && use.filled() > 1;
        return switch (own) {
            case null -> usual;
            case Sample.Blank blank -> usual;
            case Sample.Odd odd -> FieldKind.YAML;
            case Sample.Items items -> FieldKind.LIST_OF_MAPS;
            case Sample.Fields map -> FieldKind.MAP;
            case Sample.Words(var words) -> list(words.isEmpty(), usual);
            case Sample.Single single -> single(single.kind(), usual, known);
        };
    }

    private static FieldKind list(boolean isEmpty, FieldKind usual) {
        boolean other = usual == FieldKind.LIST || (isEmpty && usual == FieldKind.LIST_OF_MAPS);
        return other ? usual : FieldKind.TAGS;
    }

    private static FieldKind single(FieldKind own, FieldKind usual, boolean known) {
        return switch (own) {
            case TEXT ->
                    switch (usual) {
                        case LONG_TEXT, MARKDOWN, CHOICE, REFERENCE -> usual;
                        case URL, EMAIL -> known ? usual : own;
                        default -> own;
                    };
            case LONG_TEXT -> usual == FieldKind.MARKDOWN ? usual : own;
            case IMAGE, FILE, URL, EMAIL -> known && usual.isText() ? usual : own;
            case NUMBER, BOOLEAN -> known && usual.isText() ? plain(usual) : own;
            default -> own;
        };
    }

    /// A number among texts is a text; among choices, it is one of them.
    private static FieldKind plain(FieldKind usual) {
        return usual == FieldKind.CHOICE || usual == FieldKind.REFERENCE ? usual : FieldKind.TEXT;
    }
}
