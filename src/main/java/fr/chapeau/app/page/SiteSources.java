package fr.chapeau.app.page;

import fr.chapeau.app.page.DocumentDrop.ReadPost;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.YamlDocument;
import fr.chapeau.liquid.Drop;
import fr.chapeau.liquid.Template;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.PostValues;
import fr.chapeau.site.Site;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What templates see of a site's files; each file is read when it is asked for and again when it
/// has changed. Thread-safe.
final class SiteSources {
    private static final int MOST_LAYOUT_FILES = 500;

    private final Site site;
    private final Clock clock;
    private final InsideFiles files;
    private final RubyValues values;

    /// A layout.
    record Layout(String name, Map<String, @Nullable Object> data, Template template) {}

    /// @param clock its zone is the machine's
    SiteSources(Site site, Clock clock) {
        this.site = site;
        this.clock = clock;
        this.files = new InsideFiles(site.root());
        this.values = new RubyValues(site.zone(clock.getZone()));
    }

    RubyValues values() {
        return values;
    }

    /// The whole configuration.
    Map<String, @Nullable Object> config() {
        return site.configFile()
                .flatMap(file -> files.made(file, "config", Config.class, this::config))
                .map(Config::values)
                .orElseGet(Map::of);
    }

    private record Config(Map<String, @Nullable Object> values) {}

    private Config config(String text) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("markdown", "kramdown");
        all.put("highlighter", "rouge");
        all.put("permalink", "date");
        all.put("excerpt_separator", "\n\n");
        all.put("future", false);
        all.put("show_drafts", null);
        YamlDocument.parse(text)
                .reading()
                .entries()
                .forEach((key, value) -> {
                    Object converted = values.of(value);
                    if (converted != null || !all.containsKey(key)) {
                        all.put(key, converted);
                    }
                });
        return new Config(all);
    }

    private Path folder(String key, String usual) {
        Object given = config().get(key);
        return site.source().resolve(given instanceof String name ? name : usual).normalize();
    }

    Drop data() {
        return new DataFolder(files, values, folder("data_dir", "_data"));
    }

    /// What the configuration says of a collection.
    Map<?, ?> collection(String label) {
        return config().get("collections") instanceof Map<?, ?> all
                        && all.get(label) instanceof Map<?, ?> one
                ? one
                : Map.of();
    }

    /// `Collection#sort_docs!`, where the configuration gives an order.
    List<@Nullable Object> inOwnOrder(String label, List<@Nullable Object> documents) {
        Map<?, ?> settings = collection(label);
        if (settings.get("sort_by") instanceof String key) {
            documents.sort(
                    Comparator.comparing((@Nullable Object one) ->
                            one instanceof DocumentDrop drop && drop.get(key) != null
                                    ? String.valueOf(drop.get(key))
                                    : ""));
        } else if (settings.get("order") instanceof List<?> order) {
            documents.sort(
                    Comparator.comparingInt((@Nullable Object one) -> {
                        int at =
                                one instanceof DocumentDrop drop
                                        ? order.indexOf(drop.file().name())
                                        : -1;
                        return at < 0 ? Integer.MAX_VALUE : at;
                    }));
        }
        return documents;
    }

    /// A post as it is on disk.
    ReadPost read(PostFile file) {
        return files.made(
                        site.root().resolve(file.path()),
                        "post",
                        ReadPost.class,
                        text -> read(file, FrontMatter.parse(text)))
                .orElseGet(() -> read(file, FrontMatter.parse("")));
    }

    /// A post whose text is at hand.
    ReadPost read(PostFile file, FrontMatter text) {
        PostValues known = PostValues.of(site, file, text, clock);
        return new ReadPost(known, values.map(known.values()), text);
    }

    Optional<Template> include(String name) {
        return template(folder("includes_dir", "_includes"), name);
    }

    Optional<Template> beside(PostFile post, String name) {
        Path folder = site.root().resolve(post.path()).getParent();
        return folder == null ? Optional.empty() : template(folder, name);
    }

    private Optional<Template> template(Path folder, String name) {
        return files.below(folder, name)
                .flatMap(file ->
                        files.made(
                                file,
                                "template",
                                Template.class,
                                text -> Template.parse(name, text)));
    }

    /// A layout by its name: that of its file without extension.
    Optional<Layout> layout(String name) {
        Path folder = folder("layouts_dir", "_layouts");
        Path wanted = folder.resolve(name).normalize();
        Path parent = wanted.getParent();
        if (parent == null || !wanted.startsWith(folder)) {
            return Optional.empty();
        }
        String start = wanted.getFileName() + ".";
        for (Path file : listed(parent)) {
            String own = String.valueOf(file.getFileName());
            if (own.startsWith(start) && own.indexOf('.', start.length()) < 0) {
                return files.below(parent, own)
                        .flatMap(found ->
                                files.made(
                                        found,
                                        "layout",
                                        Layout.class,
                                        text -> layout(folder.relativize(file), name, text)));
            }
        }
        return Optional.empty();
    }

    private Layout layout(Path path, String name, String text) {
        FrontMatter frontMatter = FrontMatter.parse(text);
        String body = frontMatter.parts().body().of(text);
        return new Layout(
                name,
                values.map(frontMatter.reading().entries()),
                Template.parse(path.toString(), body));
    }

    private static List<Path> listed(Path folder) {
        List<Path> all = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
            for (Path file : found) {
                if (all.size() < MOST_LAYOUT_FILES) {
                    all.add(file);
                }
            }
        } catch (IOException e) {
            return List.of();
        }
        all.sort(null);
        return all;
    }

    /// A file that Jekyll copies as it is.
    Optional<String> staticFile(String path) {
        return files.below(site.source(), path).map(file -> path);
    }

    /// `site.static_files`.
    List<@Nullable Object> staticFiles() {
        return new StaticFiles(site).all();
    }
}
