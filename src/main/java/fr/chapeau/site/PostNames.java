package fr.chapeau.site;

import fr.chapeau.site.ReferenceTarget.By;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The names by which posts of a site can be told, to find out which values are such names.
/// Immutable.
final class PostNames {
    /// Of so many different values, four are to name a post.
    private static final int OF = 5;

    private static final int NAMED = 4;
    private static final int FEWEST_VALUES = 2;

    private final Map<String, List<ReferenceTarget>> targets = new HashMap<>();
    private final Map<String, PostCollection> collections = new HashMap<>();

    PostNames(Collection<PostCollection> declared, Collection<IndexedPost> posts) {
        declared.forEach(one -> collections.put(one.label(), one));
        for (IndexedPost post : posts) {
            PostCollection collection = post.summary().file().collection();
            post.names()
                    .forEach((name, by) -> {
                        List<ReferenceTarget> known =
                                targets.computeIfAbsent(name, any -> new ArrayList<>(1));
                        ReferenceTarget target = new ReferenceTarget(collection, by);
                        if (!known.contains(target)) {
                            known.add(target);
                        }
                    });
        }
    }

    /// The names of one post, each once.
    static Map<String, By> of(PostSummary post) {
        Map<String, By> names = new LinkedHashMap<>();
        String file = post.file().name();
        String slug = PostName.of(file).slug();
        String label = post.file().collection().label();
        int dot = file.lastIndexOf('.');
        names.put(slug, By.SLUG);
        names.putIfAbsent(file, By.FILE_NAME);
        names.putIfAbsent(dot > 0 ? file.substring(0, dot) : file, By.FILE_NAME);
        names.putIfAbsent(post.title(), By.TITLE);
        names.putIfAbsent(Site.slashes(post.file().path()), By.PATH);
        names.putIfAbsent("/" + label + "/" + slug, By.PATH);
        return Collections.unmodifiableMap(names);
    }

    /// Which posts the values of a field name, if nearly all of them do. A path into a collection
    /// counts without a post there, since posts go and drafts are elsewhere, but one has to be
    /// found: the old addresses that a page is redirected from lead nowhere.
    ///
    /// @param values different ones
    Optional<ReferenceTarget> named(Set<String> values) {
        if (values.size() < FEWEST_VALUES) {
            return Optional.empty();
        }
        int mayFail = values.size() - (values.size() * NAMED + OF - 1) / OF;
        int failed = 0;
        Map<ReferenceTarget, Integer> found = new HashMap<>();
        Set<ReferenceTarget> real = new HashSet<>();
        for (String value : values) {
            List<ReferenceTarget> of = post(value);
            real.addAll(of);
            of = of.isEmpty() ? inCollection(value) : of;
            of.forEach(target -> found.merge(target, 1, Integer::sum));
            failed += of.isEmpty() ? 1 : 0;
            if (failed > mayFail) {
                return Optional.empty();
            }
        }
        return found.entrySet().stream()
                .filter(entry -> real.contains(entry.getKey()))
                .filter(entry -> entry.getValue() * OF >= values.size() * NAMED)
                .max(
                        Map.Entry.<ReferenceTarget, Integer>comparingByValue()
                                .thenComparing(entry -> -entry.getKey().by().ordinal())
                                .thenComparing(entry -> entry.getKey().collection().label()))
                .map(Map.Entry::getKey);
    }

    private List<ReferenceTarget> post(String value) {
        boolean folder = value.length() > 1 && value.endsWith("/");
        String name = folder ? value.substring(0, value.length() - 1) : value;
        return targets.getOrDefault(name, List.of());
    }

    /// `/organisations/dgfip`, whether that post is there or not.
    private List<ReferenceTarget> inCollection(String value) {
        int start = value.startsWith("/") ? 1 : 0;
        int slash = value.indexOf('/', start);
        boolean single = slash > start && value.indexOf('/', slash + 1) < 0;
        PostCollection collection = single ? collections.get(value.substring(start, slash)) : null;
        return collection == null || slash + 1 == value.length() || start == 0
                ? List.of()
                : List.of(new ReferenceTarget(collection, By.PATH));
    }
}
