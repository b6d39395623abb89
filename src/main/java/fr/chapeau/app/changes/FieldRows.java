package fr.chapeau.app.changes;

import fr.chapeau.app.article.FieldWords;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.i18n.Texts;
import fr.chapeau.review.FieldChange;
import fr.chapeau.review.ItemChange;
import fr.chapeau.review.WrittenValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Puts changed fields into words: a row for each, those of maps and of items of lists in rows of
/// their own.
public final class FieldRows {
    private final ChangedArticle article;
    private final Texts texts;
    private final List<FieldRow> rows = new ArrayList<>();

    private FieldRows(ChangedArticle article, Texts texts) {
        this.article = article;
        this.texts = texts;
    }

    public static List<FieldRow> of(ChangedArticle article, Texts texts) {
        FieldRows rows = new FieldRows(article, texts);
        article.changes().header().fields().forEach(change -> rows.add(change, ""));
        return List.copyOf(rows.rows);
    }

    private String label(FieldPath path) {
        return path.isRoot()
                ? texts.of(ChangesMessage.AROUND_FIELDS)
                : FieldWords.of(article.form(), path, texts.language());
    }

    private void add(FieldChange change, String note) {
        String label = label(change.path());
        switch (change) {
            case FieldChange.Added added ->
                    row(label, texts.of(ChangesMessage.FIELD_ADDED), "", words(added.after()));
            case FieldChange.Removed removed ->
                    row(label, texts.of(ChangesMessage.FIELD_REMOVED), words(removed.before()), "");
            case FieldChange.Changed changed ->
                    rows.add(
                            new FieldRow(
                                    label,
                                    note,
                                    words(changed.before()),
                                    words(changed.after()),
                                    changed.words()));
            case FieldChange.Inside inside -> inside.fields().forEach(field -> add(field, note));
            case FieldChange.Items items -> items(label, items);
            case FieldChange.WrittenOtherwise written ->
                    row(
                            label,
                            texts.of(ChangesMessage.FIELD_WRITTEN_OTHERWISE),
                            written.before().source().strip(),
                            written.after().source().strip());
            case FieldChange.Reordered reordered ->
                    row(
                            label,
                            texts.of(ChangesMessage.FIELD_REORDERED),
                            words(reordered.before()),
                            words(reordered.after()));
        }
    }

    private void row(String label, String note, String before, String after) {
        rows.add(new FieldRow(label, note, before, after, List.of()));
    }

    private void items(String label, FieldChange.Items items) {
        boolean single =
                items.items().stream()
                        .noneMatch(item ->
                                item instanceof ItemChange.Changed
                                        || value(item) instanceof PsychValue.Mapping);
        if (single) {
            row(label, note(items.items()), words(items.before()), words(items.after()));
            return;
        }
        for (ItemChange item : items.items()) {
            switch (item) {
                case ItemChange.Added(int at, PsychValue value) ->
                        row(
                                label(items.path().item(at)),
                                texts.of(ChangesMessage.ITEM_ADDED),
                                "",
                                words(value, items.path().item(at)));
                case ItemChange.Removed(int at, PsychValue value) ->
                        row(
                                label(items.path().item(at)),
                                texts.of(ChangesMessage.ITEM_REMOVED),
                                words(value, items.path().item(at)),
                                "");
                case ItemChange.Moved(int from, int to, PsychValue value) -> {
                    String words = words(value, items.path().item(to));
                    row(label(items.path().item(to)), moved(from, to), words, words);
                }
                case ItemChange.Changed(int from, int to, FieldChange change) ->
                        add(change, from == to ? "" : moved(from, to));
            }
        }
    }

    private String moved(int from, int to) {
        return texts.of(ChangesMessage.ITEM_MOVED, from + 1, to + 1);
    }

    private static PsychValue value(ItemChange item) {
        return switch (item) {
            case ItemChange.Added added -> added.value();
            case ItemChange.Removed removed -> removed.value();
            case ItemChange.Moved moved -> moved.value();
            case ItemChange.Changed changed -> new PsychValue.Null();
        };
    }

    private String note(List<ItemChange> items) {
        List<String> parts = new ArrayList<>();
        part(ChangesMessage.ITEMS_ADDED, ItemChange.Added.class, items, parts);
        part(ChangesMessage.ITEMS_REMOVED, ItemChange.Removed.class, items, parts);
        part(ChangesMessage.ITEMS_MOVED, ItemChange.Moved.class, items, parts);
        return String.join(", ", parts);
    }

    private void part(
            ChangesMessage key,
            Class<? extends ItemChange> kind,
            List<ItemChange> items,
            List<String> parts) {
        String found =
                items.stream()
                        .filter(kind::isInstance)
                        .map(item -> words(value(item), FieldPath.ROOT))
                        .collect(Collectors.joining(", "));
        if (!found.isEmpty()) {
            parts.add(texts.of(key, found));
        }
    }

    private String words(WrittenValue written) {
        return words(written.value(), FieldPath.ROOT);
    }

    /// A value in words.
    ///
    /// @param path of a map, for the names of its fields
    private String words(PsychValue value, FieldPath path) {
        return switch (value) {
            case PsychValue.Text(String text) ->
                    text.isEmpty() ? texts.of(ChangesMessage.VALUE_NONE) : text;
            case PsychValue.Bool(boolean yes) ->
                    texts.of(yes ? ChangesMessage.VALUE_YES : ChangesMessage.VALUE_NO);
            case PsychValue.Int(var number) -> number.toString();
            case PsychValue.Float number -> number.source();
            case PsychValue.Null() -> texts.of(ChangesMessage.VALUE_NONE);
            case PsychValue.Symbol(String name) -> ":" + name;
            case PsychValue.Timestamp timestamp -> timestamp.source();
            case PsychValue.Sequence(var items) ->
                    items.isEmpty()
                            ? texts.of(ChangesMessage.VALUE_NONE)
                            : items.stream()
                                    .map(item -> words(item, path))
                                    .collect(Collectors.joining(", "));
            case PsychValue.Mapping(var entries) ->
                    entries.entrySet().stream()
                            .map(entry ->
                                    name(path.key(entry.getKey()))
                                            + colon()
                                            + words(entry.getValue(), path.key(entry.getKey())))
                            .collect(Collectors.joining(", "));
        };
    }

    /// The field alone, without those around it.
    private String name(FieldPath path) {
        String label = label(path);
        String around = path.parent().isRoot() ? "" : label(path.parent()) + ", ";
        return label.startsWith(around) ? label.substring(around.length()) : label;
    }

    private String colon() {
        return texts.language() == fr.chapeau.i18n.Language.FRENCH ? "\u00A0: " : ": ";
    }
}
