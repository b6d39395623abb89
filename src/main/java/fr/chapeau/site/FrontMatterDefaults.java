package fr.chapeau.site;

import fr.chapeau.frontmatter.PsychValue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Which defaults hold for a file: `Jekyll::FrontmatterDefaults#all`. Thread-safe.
final class FrontMatterDefaults {
    private final List<DefaultSet> sets;
    private final String collectionsDir;
    private final Map<String, Pattern> globs = new ConcurrentHashMap<>();
    private final Map<BitSet, Map<String, PsychValue>> known = new ConcurrentHashMap<>();

    FrontMatterDefaults(List<DefaultSet> sets, String collectionsDir) {
        this.sets = List.copyOf(sets);
        this.collectionsDir = collectionsDir;
    }

    /// The values that a file has unless it says otherwise.
    ///
    /// @param path from Jekyll's source, with slashes
    /// @param page whether it is a page, and so in no collection
    /// @param type label of the collection; `pages` for a page
    Map<String, PsychValue> of(String path, boolean page, String type) {
        String compared = page ? path : stripped(path);
        BitSet matching = new BitSet();
        for (int i = 0; i < sets.size(); i++) {
            DefaultSet set = sets.get(i);
            boolean ofType = set.type() == null || set.type().equals(type);
            matching.set(i, ofType && inScope(set.path(), path, compared));
        }
        return known.computeIfAbsent(matching, this::merge);
    }

    /// The values of a page for the keys that it lacks: `FrontmatterDefaults#find`, which weighs
    /// only the sets that have the key.
    Map<String, PsychValue> ofPage(String path) {
        Map<String, PsychValue> found = new LinkedHashMap<>();
        Map<String, DefaultSet> strongest = new LinkedHashMap<>();
        for (DefaultSet set : sets) {
            boolean ofType = set.type() == null || set.type().equals("pages");
            if (!ofType || !inScope(set.path(), path, path)) {
                continue;
            }
            set.values()
                    .forEach((key, value) -> {
                        DefaultSet old = strongest.get(key);
                        if (old == null || precedes(set, old)) {
                            found.put(key, value);
                            strongest.put(key, set);
                        }
                    });
        }
        return found;
    }

    private Map<String, PsychValue> merge(BitSet matching) {
        Map<String, PsychValue> values = Map.of();
        DefaultSet strongest = null;
        for (DefaultSet set : matching.stream().mapToObj(sets::get).toList()) {
            if (strongest == null || precedes(set, strongest)) {
                values = merged(values, set.values());
                strongest = set;
            } else {
                values = merged(set.values(), values);
            }
        }
        return values;
    }

    /// `has_precedence?`: the longer path, then the one with a type, then the later.
    private static boolean precedes(DefaultSet fresh, DefaultSet old) {
        int newLength = sanitized(fresh.path()).length();
        int oldLength = sanitized(old.path()).length();
        if (newLength != oldLength) {
            return newLength >= oldLength;
        }
        return fresh.type() != null || old.type() == null;
    }

    private static String sanitized(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    /// @param compared the path as Jekyll knows the file: of a document, from the collections'
    ///   folder
    private boolean inScope(String scope, String path, String compared) {
        if (scope.isEmpty()) {
            return true;
        }
        return scope.contains("*")
                ? globbed(scope, path, compared)
                : compared.startsWith(stripped(scope));
    }

    private boolean isInCollections(String path) {
        return !collectionsDir.isEmpty() && path.startsWith(collectionsDir + "/");
    }

    /// `strip_collections_dir`.
    private String stripped(String path) {
        return isInCollections(path) ? path.substring(collectionsDir.length() + 1) : path;
    }

    /// Some folder above the file, or the file, matches the glob; Jekyll asks the file system, in
    /// which each of them exists.
    private boolean globbed(String scope, String path, String compared) {
        Pattern glob = globs.computeIfAbsent(scope, DirGlob::pattern);
        for (String prefix : prefixes(path)) {
            if (glob.matcher(prefix).matches() && compared.startsWith(stripped(prefix))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> prefixes(String path) {
        List<String> prefixes = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            prefixes.add(path.substring(0, slash));
        }
        prefixes.add(path);
        return prefixes;
    }

    /// `Utils.deep_merge_hashes`: `over` wins, but its nulls do not, and maps are merged in turn.
    static Map<String, PsychValue> merged(
            Map<String, PsychValue> under, Map<String, PsychValue> over) {
        Map<String, PsychValue> result = new LinkedHashMap<>(under);
        over.forEach((key, value) -> result.merge(key, value, FrontMatterDefaults::merged));
        return result;
    }

    private static PsychValue merged(PsychValue under, PsychValue over) {
        if (over instanceof PsychValue.Null) {
            return under;
        }
        if (under instanceof PsychValue.Mapping(var low)
                && over instanceof PsychValue.Mapping(var high)) {
            return new PsychValue.Mapping(new LinkedHashMap<>(merged(low, high)));
        }
        return over;
    }
}
