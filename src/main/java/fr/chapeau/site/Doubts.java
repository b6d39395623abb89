package fr.chapeau.site;

import fr.chapeau.frontmatter.YamlDocument;
import fr.chapeau.site.PostCollection.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds out what of a site Jekyll's rules alone do not tell. Reads files, once: not for the JavaFX
/// thread.
final class Doubts {
    /// Plug-ins that leave the addresses of posts and pages alone.
    private static final Set<String> HARMLESS =
            Set.of(
                    "jekyll-algolia",
                    "jekyll-archives",
                    "jekyll-avatar",
                    "jekyll-coffeescript",
                    "jekyll-commonmark",
                    "jekyll-commonmark-ghpages",
                    "jekyll-compose",
                    "jekyll-default-layout",
                    "jekyll-email-protect",
                    "jekyll-feed",
                    "jekyll-gist",
                    "jekyll-github-metadata",
                    "jekyll-include-cache",
                    "jekyll-last-modified-at",
                    "jekyll-loading-lazy",
                    "jekyll-mentions",
                    "jekyll-minifier",
                    "jekyll-paginate",
                    "jekyll-picture-tag",
                    "jekyll-redirect-from",
                    "jekyll-relative-links",
                    "jekyll-remote-theme",
                    "jekyll-responsive-image",
                    "jekyll-sass-converter",
                    "jekyll-scholar",
                    "jekyll-seo-tag",
                    "jekyll-sitemap",
                    "jekyll-target-blank",
                    "jekyll-titles-from-headings",
                    "jekyll-toc",
                    "jekyll-watch",
                    "jekyll-webp",
                    "jekyll_picture_tag",
                    "jemoji",
                    "kramdown-parser-gfm",
                    "liquid_reading_time",
                    "minima",
                    "sass");

    /// Ruby that does more than filters and tags of templates.
    private static final Pattern REACHES_FAR =
            Pattern.compile("\\bGenerator\\b|\\bHooks\\b|permalink|\\bdef (?:url|destination)\\b");

    /// What makes other posts appear, or at other addresses.
    private static final Set<String> TELLING =
            Set.of(
                    "baseurl",
                    "collections",
                    "collections_dir",
                    "defaults",
                    "exclude",
                    "future",
                    "gems",
                    "include",
                    "limit_posts",
                    "permalink",
                    "plugins",
                    "show_drafts",
                    "source",
                    "timezone",
                    "unpublished");

    private static final int LARGEST = 1 << 20;
    private static final int MOST_FILES = 200;

    private final Site site;
    private @Nullable List<Doubt> everywhere;

    Doubts(Site site) {
        this.site = site;
    }

    /// What is to be said of a post that has an address, or would have one.
    List<Doubt> of(PostFile file) {
        List<Doubt> all = new ArrayList<>();
        int limit = site.config().publishing().limitPosts();
        if (limit > 0 && file.collection().kind() == Kind.POSTS) {
            all.add(new Doubt(Doubt.Kind.LIMIT, Integer.toString(limit)));
        }
        all.addAll(everywhere());
        return all;
    }

    private synchronized List<Doubt> everywhere() {
        List<Doubt> known = everywhere;
        if (known == null) {
            known = site.isPlain() ? List.of() : found();
            everywhere = known;
        }
        return known;
    }

    private List<Doubt> found() {
        List<Doubt> all = new ArrayList<>();
        if (!site.isConfigRead()) {
            site.configFile().ifPresent(file -> add(all, Doubt.Kind.CONFIGURATION, names(file)));
        }
        add(
                all,
                Doubt.Kind.PLUGINS,
                site.config().plugins().stream().filter(name -> !isHarmless(name)).toList());
        add(all, Doubt.Kind.PROGRAMS, programs());
        add(all, Doubt.Kind.OTHER_CONFIGURATIONS, configurations());
        return all;
    }

    private static List<String> names(Path file) {
        return List.of(String.valueOf(file.getFileName()));
    }

    private static void add(List<Doubt> all, Doubt.Kind kind, List<String> names) {
        if (!names.isEmpty()) {
            all.add(new Doubt(kind, String.join(", ", names)));
        }
    }

    private static boolean isHarmless(String plugin) {
        return HARMLESS.contains(plugin.toLowerCase(Locale.ROOT))
                || plugin.startsWith("jekyll-theme-");
    }

    /// `PluginManager#require_plugin_files`: every Ruby file below the folder of the plug-ins,
    /// which is among the reserved ones.
    private List<String> programs() {
        return site.config().reading().reserved().stream()
                .filter(folder -> !folder.isEmpty())
                .map(site.source()::resolve)
                .flatMap(folder ->
                        files(folder, 4)
                                .filter(file -> file.toString().endsWith(".rb"))
                                .filter(file ->
                                        text(file)
                                                .filter(text -> REACHES_FAR.matcher(text).find())
                                                .isPresent()))
                .map(file -> site.root().relativize(file).toString())
                .sorted()
                .toList();
    }

    private List<String> configurations() {
        return files(site.root(), 1)
                .filter(file -> isOtherConfiguration(String.valueOf(file.getFileName())))
                .filter(file ->
                        text(file)
                                .map(text -> YamlDocument.parse(text).reading().entries())
                                .filter(says -> says.keySet().stream().anyMatch(TELLING::contains))
                                .isPresent())
                .map(file -> String.valueOf(file.getFileName()))
                .sorted()
                .toList();
    }

    private boolean isOtherConfiguration(String name) {
        boolean yaml = name.endsWith(".yml") || name.endsWith(".yaml");
        boolean read =
                site.configFile().map(file -> file.endsWith(name)).orElse(false)
                        || ConfigFile.isUsual(name);
        return name.startsWith("_config") && yaml && !read;
    }

    private static Stream<Path> files(Path folder, int depth) {
        try (Stream<Path> found = Files.walk(folder, depth)) {
            return found.filter(Files::isRegularFile).limit(MOST_FILES).toList().stream();
        } catch (IOException | UncheckedIOException e) {
            return Stream.empty();
        }
    }

    private static Optional<String> text(Path file) {
        try {
            return Files.size(file) > LARGEST
                    ? Optional.empty()
                    : Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
