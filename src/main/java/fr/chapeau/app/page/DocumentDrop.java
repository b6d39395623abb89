package fr.chapeau.app.page;

import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.liquid.Drop;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.PostValues;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `page`, and each document in `site.posts` and collections (`Drops::DocumentDrop`,
/// `Convertible#to_liquid`). Its file is read when something beyond its path is asked for. Lives as
/// long as one rendering; one thread.
final class DocumentDrop implements Drop {
    private static final Set<String> OF_DOCUMENTS =
            Set.of(
                    "id",
                    "output",
                    "content",
                    "relative_path",
                    "path",
                    "url",
                    "date",
                    "title",
                    "categories",
                    "tags",
                    "collection",
                    "excerpt",
                    "name",
                    "previous",
                    "next",
                    "slug",
                    "ext",
                    "draft");
    private static final Set<String> OF_PAGES =
            Set.of("content", "dir", "excerpt", "name", "path", "url");

    private final SiteDrop site;
    private final PostFile file;
    private @Nullable ReadPost read;
    private @Nullable String content;

    /// What is read of a post's file.
    record ReadPost(PostValues values, Map<String, @Nullable Object> data, FrontMatter text) {
        String body() {
            return text.parts().body().of(text.text());
        }
    }

    /// @param read null where the file is to be read when needed
    DocumentDrop(SiteDrop site, PostFile file, @Nullable ReadPost read) {
        this.site = site;
        this.file = file;
        this.read = read;
    }

    PostFile file() {
        return file;
    }

    ReadPost read() {
        ReadPost known = read;
        if (known == null) {
            known = site.read(file);
            read = known;
        }
        return known;
    }

    Instant instant() {
        Instant date = read().values().date();
        return date == null ? site.now().toInstant() : date;
    }

    ZonedDateTime date() {
        return instant().atZone(site.now().getZone());
    }

    boolean isPage() {
        return read().values().page();
    }

    String url() {
        String url = read().values().url();
        return url == null ? "" : url;
    }

    /// What the converter made of the body, once it did.
    void setContent(String html) {
        content = html;
    }

    String content() {
        String known = content;
        if (known == null) {
            content = ""; // for a body that puts itself out
            known = site.rendered(this, read().body());
            content = known;
        }
        return known;
    }

    @Override
    public boolean has(String key) {
        Set<String> own = isPage() ? OF_PAGES : OF_DOCUMENTS;
        return own.contains(key) || read().data().containsKey(key);
    }

    @Override
    public @Nullable Object get(String key) {
        PostValues values = read().values();
        Map<String, @Nullable Object> data = read().data();
        if (values.page()) {
            return page(key);
        }
        return switch (key) {
            case "path", "relative_path" -> values.path();
            case "url" -> values.url();
            case "id" -> id();
            case "date" -> date();
            case "title" ->
                    data.containsKey(key) && data.get(key) != null ? data.get(key) : values.title();
            case "slug" -> values.slug();
            case "ext" -> extension();
            case "draft" -> Optional.ofNullable(data.get(key)).orElse(file.draft());
            case "categories" -> values.categories();
            case "tags" -> tags();
            case "collection" -> file.collection().label();
            case "name" -> Optional.ofNullable(data.get(key)).orElse(file.name());
            case "content" -> content();
            case "output" -> null;
            case "excerpt" -> excerpt();
            case "previous" -> site.neighbour(this, -1);
            case "next" -> site.neighbour(this, 1);
            default -> data.get(key);
        };
    }

    private @Nullable Object page(String key) {
        Map<String, @Nullable Object> data = read().data();
        return switch (key) {
            case "content" -> content();
            case "dir" -> directory();
            case "excerpt" -> data.get(key);
            case "name" -> file.name();
            case "path" -> data.containsKey(key) ? data.get(key) : read().values().path();
            case "url" -> url();
            default -> data.get(key);
        };
    }

    private List<@Nullable Object> tags() {
        List<@Nullable Object> tags = new ArrayList<>();
        read().values().tags().forEach(tag -> tags.add(site.values().of(tag)));
        return tags;
    }

    private String directory() {
        String url = url();
        return url.substring(0, url.lastIndexOf('/') + 1);
    }

    /// `File.join(File.dirname(url), slug)`.
    private String id() {
        String url = url();
        String bare = url.endsWith("/") ? url.substring(0, Math.max(0, url.length() - 1)) : url;
        String parent = bare.substring(0, Math.max(0, bare.lastIndexOf('/')));
        return parent + "/" + read().values().slug();
    }

    private String extension() {
        String name = file.name();
        return name.substring(Math.max(0, name.lastIndexOf('.')));
    }

    /// `Excerpt`: the front matter's, else what stands before the separator.
    private String excerpt() {
        Object given = read().data().get("excerpt");
        if (given instanceof String text) {
            return text;
        }
        Object own = read().data().get("excerpt_separator");
        String separator = own == null ? site.excerptSeparator() : own.toString();
        if (separator.isEmpty()) {
            return "";
        }
        String body = read().body();
        int end = body.indexOf(separator);
        return site.rendered(this, end < 0 ? body : body.substring(0, end));
    }

    /// `Document#<=>`: by date, then by path.
    @Override
    public @Nullable Integer compare(Drop other) {
        if (!(other instanceof DocumentDrop document) || isPage() || document.isPage()) {
            return equals(other) ? Integer.valueOf(0) : null;
        }
        int order = instant().compareTo(document.instant());
        return order == 0
                ? read().values().path().compareTo(document.read().values().path())
                : order;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentDrop document && document.file.path().equals(file.path());
    }

    @Override
    public int hashCode() {
        return file.path().hashCode();
    }

    @Override
    public String text() {
        return isPage() ? new HashMap<>(read().data()).toString() : content();
    }
}
