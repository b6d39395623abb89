package fr.chapeau.site;

import fr.chapeau.site.PostCollection.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rules by which a Jekyll site is read, shared by its zones.
///
/// @param filter `include` and `exclude`
/// @param declared collections by the path of their folder from the source, with a slash before it
/// @param strict whether the configuration could be read; without it nobody knows what is declared
record SiteReading(
        SiteConfig.Reading rules,
        EntryFilter filter,
        Map<String, PostCollection> declared,
        PostCollection posts,
        PostCollection pages,
        boolean strict) {

    static SiteReading of(SiteConfig config, EntryFilter filter, boolean strict) {
        String base = slashed(config.reading().collectionsDir());
        Map<String, PostCollection> declared = new LinkedHashMap<>();
        for (SiteConfig.Declared one : config.collections()) {
            if (!one.label().equals("posts")) {
                String folder = base + "/_" + one.label();
                declared.put(
                        folder,
                        new PostCollection(
                                Kind.DECLARED,
                                one.label(),
                                folder.substring(1),
                                title(one, config.language()),
                                one.output()));
            }
        }
        String title = config.collection("posts").map(SiteConfig.Declared::title).orElse(null);
        return new SiteReading(
                config.reading(),
                filter,
                declared,
                new PostCollection(Kind.POSTS, "posts", "", title, true),
                new PostCollection(Kind.PAGES, "pages", "", null, true),
                strict);
    }

    /// A French site has French names, whoever reads them: `evenements` is "Événements".
    private static @Nullable String title(SiteConfig.Declared one, @Nullable String language) {
        boolean french = language != null && language.startsWith("fr");
        return one.title() == null && french
                ? KeyLabel.of(one.label(), Locale.FRENCH)
                : one.title();
    }

    /// The collections that are known without a look at the files.
    List<PostCollection> collections() {
        List<PostCollection> all = new ArrayList<>();
        all.add(posts);
        all.addAll(declared.values());
        all.add(pages);
        return all;
    }

    /// `Reader#outside_configured_directory?`, which compares a bare prefix.
    boolean readsPosts(String folder) {
        String wanted = rules.collectionsDir();
        return wanted.isEmpty() || folder.startsWith("/" + wanted);
    }

    /// Whether collections can lie in the folder itself.
    boolean holdsCollections(String folder) {
        return folder.isEmpty() || folder.equals(slashed(rules.collectionsDir()));
    }

    /// Whether the folder lies above that of the collections.
    boolean leadsToCollections(String folder) {
        String wanted = slashed(rules.collectionsDir());
        return wanted.equals(folder) || wanted.startsWith(folder + "/");
    }

    boolean isDestination(String folder) {
        return folder.equals(slashed(rules.destination()));
    }

    boolean isReserved(String folder) {
        return rules.reserved().stream().anyMatch(one -> folder.equals(slashed(one)))
                || folder.startsWith("/.")
                || folder.equals("/_site")
                || isDestination(folder);
    }

    private static String slashed(String folder) {
        return folder.isEmpty() ? "" : "/" + folder;
    }
}
