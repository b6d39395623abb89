package fr.chapeau.app.posts;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.FrontMatterEditor;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.FieldKind;
import fr.chapeau.site.FieldUse;
import fr.chapeau.site.FormField;
import fr.chapeau.site.PostCollection;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.SiteIndex;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// The front matter of a new post: the fields that the posts of its collection usually have, in
/// their usual order.
final class NewFields {
    /// As Ruby writes a time, with the offset that the site's zone has at that moment.
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xx", Locale.ROOT);

    /// Keys that decide an address: a new post gets its own.
    private static final Set<String> OF_THE_ADDRESS =
            Set.of("permalink", "slug", "redirect_from", "redirect_to");

    private final SiteIndex index;
    private final FrontMatterEditor editor = new FrontMatterEditor();

    NewFields(SiteIndex index) {
        this.index = index;
    }

    static FieldValue date(ZonedDateTime now) {
        return new FieldValue.Timestamp(TIME.format(now));
    }

    /// The text of a new post.
    Outcome<String> text(PostFile file, String title, ZonedDateTime now) {
        Outcome<String> text = Outcome.done("---\n---\n\n");
        for (Map.Entry<String, FieldValue> field : values(file, title, now).entrySet()) {
            text = text.then(before -> with(before, field.getKey(), field.getValue()));
        }
        return text;
    }

    Outcome<String> with(String text, String key, FieldValue value) {
        return editor.set(FrontMatter.parse(text), FieldPath.of(key), value)
                .map(edits -> edits.apply(text));
    }

    Outcome<String> without(String text, String key) {
        return editor.unset(FrontMatter.parse(text), FieldPath.of(key))
                .map(edits -> edits.apply(text));
    }

    private SequencedMap<String, FieldValue> values(
            PostFile file, String title, ZonedDateTime now) {
        SequencedMap<String, FieldValue> values = new LinkedHashMap<>();
        for (FormField field : index.form(FrontMatter.parse(""), file)) {
            if (!OF_THE_ADDRESS.contains(field.key())) {
                field.begin()
                        .or(() -> isWritten(field, file) ? value(field) : Optional.empty())
                        .ifPresent(value -> values.put(field.key(), value));
            }
        }
        declared(file).forEach(values::put);
        FieldValue.Text written = new FieldValue.Text(title);
        if (values.replace("title", written) == null) {
            values.putFirst("title", written);
        }
        boolean dated = file.collection().kind() != PostCollection.Kind.PAGES;
        if (dated || values.containsKey("date")) {
            values.put("date", date(now));
        }
        values.put("published", new FieldValue.Bool(false));
        return values;
    }

    /// A value that `defaults` give and no post repeats is left to them; an empty one shows a field
    /// that is to be filled in.
    private boolean isWritten(FormField field, PostFile file) {
        int used =
                index.fields(file.collection()).use(field.key()).map(FieldUse::present).orElse(0);
        PsychValue inherited = field.inherited();
        return used > 0 || inherited == null || inherited.equals(new PsychValue.Text(""));
    }

    /// What the repository wants a new post to begin with, also in fields that its form hides.
    private SequencedMap<String, FieldValue> declared(PostFile file) {
        SequencedMap<String, FieldValue> declared = new LinkedHashMap<>();
        index.site()
                .settings()
                .fields(file.collection().label())
                .fields()
                .forEach((key, field) -> {
                    if (field.initial() != null && !OF_THE_ADDRESS.contains(key)) {
                        declared.put(key, field.initial());
                    }
                });
        return declared;
    }

    /// What `defaults` say, else a place to fill in. No maps without values: a page would show an
    /// empty picture, and Jekyll lays a map over the one in `defaults` anyway
    /// (`Utils.deep_merge_hashes`). An empty list is what keeps it from taking theirs.
    private static Optional<FieldValue> value(FormField field) {
        PsychValue inherited = field.inherited();
        boolean maps = field.kind() == FieldKind.MAP || field.kind() == FieldKind.LIST_OF_MAPS;
        if (maps && (inherited == null || isBlank(inherited))) {
            return inherited instanceof PsychValue.Sequence
                    ? Optional.of(new FieldValue.ListOf(List.of()))
                    : Optional.empty();
        }
        if (inherited != null) {
            return Optional.of(FieldValue.of(inherited));
        }
        return Optional.of(
                field.kind() == FieldKind.TAGS
                        ? new FieldValue.ListOf(List.of())
                        : new FieldValue.Null());
    }

    private static boolean isBlank(PsychValue value) {
        return switch (value) {
            case PsychValue.Null nothing -> true;
            case PsychValue.Text(String text) -> text.isBlank();
            case PsychValue.Scalar other -> false;
            case PsychValue.Sequence(var items) -> items.stream().allMatch(NewFields::isBlank);
            case PsychValue.Mapping(var entries) ->
                    entries.values().stream().allMatch(NewFields::isBlank);
        };
    }
}
