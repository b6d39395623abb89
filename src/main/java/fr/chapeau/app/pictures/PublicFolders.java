package fr.chapeau.app.pictures;

import fr.chapeau.site.PostCollection;
import fr.chapeau.site.Site;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/// Which parts of a checkout reach the readers of the site as they are, and under which address.
/// Jekyll copies what neither begins with a dot or an underscore nor is excluded
/// (`EntryFilter#filter`), and the files of a collection with output.
final class PublicFolders {
    private static final Set<String> NEVER = Set.of("node_modules", "bower_components");

    private final Site site;
    private final Path source;
    private final Map<String, String> collections = new HashMap<>();
    private final List<PathMatcher> excluded = new ArrayList<>();

    PublicFolders(Site site) {
        this.site = site;
        this.source = site.source();
        for (PostCollection collection : site.collections()) {
            if (collection.kind() == PostCollection.Kind.DECLARED && collection.output()) {
                collections.put(collection.folder(), collection.label());
            }
        }
        if (!site.isPlain()) {
            site.config().reading().exclude().forEach(this::exclude);
            exclude(site.config().reading().destination());
        }
    }

    private void exclude(String pattern) {
        String plain = pattern.replaceAll("^/+|/+$", "");
        if (!plain.isEmpty()) {
            try {
                excluded.add(FileSystems.getDefault().getPathMatcher("glob:" + plain));
            } catch (PatternSyntaxException e) {
                excluded.add(path -> SiteFile.slashes(path).equals(plain));
            }
        }
    }

    /// Whether a folder may hold what readers see, itself or further down.
    ///
    /// @param folder absolute, the source or below it
    boolean isEntered(Path folder) {
        if (folder.equals(source)) {
            return true;
        }
        Path path = source.relativize(folder);
        String name = String.valueOf(path.getFileName());
        boolean special = ".#~".indexOf(name.charAt(0)) >= 0 || NEVER.contains(name);
        if (special || excluded.stream().anyMatch(pattern -> pattern.matches(path))) {
            return false;
        }
        return site.isPlain() || name.charAt(0) != '_' || leadsToCollection(folder);
    }

    private boolean leadsToCollection(Path folder) {
        String path = SiteFile.slashes(site.root().relativize(folder));
        return collections.keySet().stream()
                .anyMatch(one -> one.equals(path) || one.startsWith(path + "/"));
    }

    /// Whether a file is copied to the site.
    ///
    /// @param file absolute, in a folder that is entered
    boolean isCopied(Path file) {
        Path path = source.relativize(file);
        char first = String.valueOf(path.getFileName()).charAt(0);
        boolean special = first == '.' || (!site.isPlain() && "_#~".indexOf(first) >= 0);
        return !special && excluded.stream().noneMatch(pattern -> pattern.matches(path));
    }

    /// Whether a file that lies somewhere in the checkout is copied to the site.
    ///
    /// @param file absolute
    boolean holds(Path file) {
        if (!file.startsWith(source) || file.equals(source) || !isCopied(file)) {
            return false;
        }
        for (Path folder = file.getParent();
                folder != null && !folder.equals(source);
                folder = folder.getParent()) {
            if (!isEntered(folder)) {
                return false;
            }
        }
        return true;
    }

    /// The path of a file in the finished site, without a slash before it.
    ///
    /// @param path from the site's root
    String published(Path path) {
        String slashed = SiteFile.slashes(path);
        for (Map.Entry<String, String> collection : collections.entrySet()) {
            if (slashed.startsWith(collection.getKey() + "/")) {
                return collection.getValue() + slashed.substring(collection.getKey().length());
            }
        }
        Path absolute = site.root().resolve(path);
        return absolute.startsWith(source)
                ? SiteFile.slashes(source.relativize(absolute))
                : slashed;
    }
}
