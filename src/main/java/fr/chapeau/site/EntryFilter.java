package fr.chapeau.site;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/// Which entries of a folder Jekyll reads: `Jekyll::EntryFilter#filter`, with its habits (a pattern
/// is also a bare prefix; `include` is compared with the entry's name wherever it lies).
final class EntryFilter {
    private final Path source;
    private final List<String> include;
    private final List<String> exclude;

    EntryFilter(Path source, List<String> include, List<String> exclude) {
        this.source = source;
        this.include = List.copyOf(include);
        this.exclude = exclude.stream().filter(entry -> !include.contains(entry)).toList();
    }

    /// Whether Jekyll reads the entry.
    ///
    /// @param base the folder it is read from, as Jekyll names it: empty, `/sub`, or `_collection`
    /// @param entry the path below `base`, with slashes
    boolean keeps(String base, String entry) {
        if (entry.endsWith(".")) {
            return false;
        }
        boolean included = includes(entry);
        if (included) {
            return true;
        }
        return !excludes(base, entry) && !special(entry) && !entry.endsWith("~");
    }

    /// Whether an `include` names the entry.
    boolean includes(String entry) {
        return anyMatches(include, entry) || anyMatches(include, nameOf(entry));
    }

    /// Whether an `exclude` names the entry.
    boolean excludes(String base, String entry) {
        return anyMatches(exclude, base + "/" + entry);
    }

    /// Whether the entry, or a folder above it, has a name that Jekyll keeps for itself.
    boolean isSpecial(String entry) {
        for (String name : entry.split("/")) {
            if (startsSpecially(name) || name.endsWith("~")) {
                return true;
            }
        }
        return false;
    }

    private static boolean special(String entry) {
        return startsSpecially(entry) || startsSpecially(nameOf(entry));
    }

    private static boolean startsSpecially(String name) {
        return !name.isEmpty() && "._#~".indexOf(name.charAt(0)) >= 0;
    }

    private static String nameOf(String entry) {
        return entry.substring(entry.lastIndexOf('/') + 1);
    }

    private boolean anyMatches(List<String> patterns, String entry) {
        String path = rooted(entry);
        for (String pattern : patterns) {
            String wanted = rooted(pattern);
            if (path.startsWith(wanted)
                    || Fnmatch.matches(wanted, path)
                    || (wanted.equals(path + "/") && isFolder(path))) {
                return true;
            }
        }
        return false;
    }

    /// As `File.join(source, path)` puts it behind the source, which is left out here.
    private static String rooted(String path) {
        int slashes = 0;
        while (slashes < path.length() && path.charAt(slashes) == '/') {
            slashes++;
        }
        return "/" + path.substring(slashes);
    }

    private boolean isFolder(String path) {
        try {
            return Files.isDirectory(source.resolve(path.substring(1)));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
