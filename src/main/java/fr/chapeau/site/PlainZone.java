package fr.chapeau.site;

import fr.chapeau.site.PostCollection.Kind;
import fr.chapeau.site.PostFile.Building;
import fr.chapeau.site.PostFile.Markup;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// A folder of a checkout that is no Jekyll site: every Markdown file is a post, and the folders
/// directly below the base are the collections.
///
/// @param base path of the folder below which all content lies, from the root: empty or `content`
/// @param folder from the root: empty or `content/news/2024`
record PlainZone(String base, String folder) implements Zone {
    private static final Set<String> NO_CONTENT = Set.of("node_modules", "vendor", "_site");

    @Override
    public List<Zone> into(String name) {
        return isContent(name) ? List.of(new PlainZone(base, join(folder, name))) : List.of();
    }

    /// Whether posts can lie in a folder of that name.
    static boolean isContent(String name) {
        return !name.startsWith(".") && !NO_CONTENT.contains(name);
    }

    @Override
    public Optional<Place> file(String name, Markup markup, Supplier<HeaderLine> header) {
        return markup != Markup.MARKDOWN || name.startsWith(".") || name.endsWith("~")
                ? Optional.empty()
                : Optional.of(new Place(collection(), false, Building.DOCUMENT));
    }

    private PostCollection collection() {
        String below = folder.substring(Math.min(folder.length(), base.length()));
        int start = below.startsWith("/") ? 1 : 0;
        int slash = below.indexOf('/', start);
        String first = below.substring(start, slash < 0 ? below.length() : slash);
        String path = folder.startsWith(base) && !first.isEmpty() ? join(base, first) : folder;
        return new PostCollection(Kind.FOLDER, path, path, null, true);
    }

    private static String join(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    @Override
    public boolean followsLinks() {
        return true;
    }
}
