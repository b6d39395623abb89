package fr.chapeau.site;

import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.PsychValue;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What Jekyll knows of a file when it renders templates: `Document#data` with what
/// `#read_post_data` adds to it, of a page `Convertible#to_liquid`.
///
/// @param values of the front matter over the defaults
/// @param page whether the file is in no collection
/// @param path as templates have it: of a document from the collections' folder
/// @param slug null for a page
/// @param url as templates have it, whether or not the file is written; null where Jekyll gives up
/// @param date of a document, as far as anything says one
public record PostValues(
        Map<String, PsychValue> values,
        boolean page,
        String path,
        @Nullable String slug,
        String title,
        @Nullable String url,
        List<String> categories,
        List<PsychValue> tags,
        @Nullable Instant date) {

    public PostValues {
        categories = List.copyOf(categories);
        tags = List.copyOf(tags);
    }

    /// The values of a file whose text is at hand.
    ///
    /// @param clock its zone is the machine's
    public static PostValues of(Site site, PostFile file, FrontMatter frontMatter, Clock clock) {
        PostData data = PostData.of(site, file, frontMatter);
        Map<String, PsychValue> values =
                FrontMatterDefaults.merged(site.defaults(file), data.own());
        PostName name = PostName.of(file.name());
        boolean page = data.page();
        String path = page ? site.fromSource(file) : site.fromCollections(file);
        String slug = text(values.get("slug")).orElse(name.slug());
        return new PostValues(
                values,
                page,
                path,
                page ? null : slug,
                text(values.get("title")).orElseGet(() -> page ? "" : name.title()),
                new Appearances(site, clock).url(file, frontMatter).orElse(null),
                List.copyOf(PostCategories.of(path, file, data)),
                tags(values),
                date(site, file, data, clock));
    }

    private static Optional<String> text(@Nullable PsychValue value) {
        return value == null || value instanceof PsychValue.Null
                ? Optional.empty()
                : Optional.of(PostData.text(value));
    }

    private static @Nullable Instant date(Site site, PostFile file, PostData data, Clock clock) {
        try {
            return DocumentDate.of(file, data, site.zone(clock.getZone())).orElse(null);
        } catch (JekyllStop stop) {
            return null;
        }
    }

    /// `Utils.pluralized_array_from_hash`: `tag` before `tags`, a string of which holds several.
    private static List<PsychValue> tags(Map<String, PsychValue> values) {
        List<PsychValue> tags = new ArrayList<>();
        add(values.get("tag"), false, tags);
        add(values.get("tags"), true, tags);
        return tags;
    }

    private static void add(@Nullable PsychValue value, boolean plural, List<PsychValue> tags) {
        switch (value) {
            case null -> {}
            case PsychValue.Null() -> {}
            case PsychValue.Sequence(var items) -> items.forEach(item -> add(item, false, tags));
            case PsychValue.Text(String text) when plural ->
                    Arrays.stream(text.strip().split("\\s+"))
                            .filter(word -> !word.isEmpty())
                            .forEach(word -> tags.add(new PsychValue.Text(word)));
            default -> tags.add(value);
        }
    }
}
