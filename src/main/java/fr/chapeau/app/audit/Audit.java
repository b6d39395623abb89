package fr.chapeau.app.audit;

import fr.chapeau.problem.Problem;
import fr.chapeau.problem.Severity;
import fr.chapeau.site.PostCollection;
import fr.chapeau.site.UnusedPictures.Unused;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the checks find in the posts of a site at one moment. Immutable.
///
/// @param site what it is called: the name of its folder
/// @param made when it was, in the zone of whoever made it
/// @param posts in the order of their paths
/// @param notices what is to be said of the site itself
/// @param problems what could not be checked
/// @param history whether Git could be asked who changed what
/// @param unused pictures that nothing in the site names, by path; none for a part of a site
public record Audit(
        String site,
        ZonedDateTime made,
        List<AuditedPost> posts,
        List<Problem> notices,
        List<Problem> problems,
        boolean history,
        List<Unused> unused) {

    public Audit {
        posts = List.copyOf(posts);
        notices = List.copyOf(notices);
        problems = List.copyOf(problems);
        unused = List.copyOf(unused);
    }

    /// All of it.
    public Tally all() {
        return Tally.of(posts, finding -> true);
    }

    /// What has one severity.
    public Tally of(Severity severity) {
        return Tally.of(posts, finding -> finding.severity() == severity);
    }

    /// The same audit with the findings of some severities alone.
    public Audit only(Set<Severity> severities) {
        return new Audit(
                site,
                made,
                posts.stream()
                        .map(post -> post.only(one -> severities.contains(one.severity())))
                        .toList(),
                notices,
                problems,
                history,
                unused);
    }

    /// By the rule that found it, the most errors first, then the most findings; rules that found
    /// nothing are left out.
    public SequencedMap<String, Tally> byRule() {
        Map<String, List<AuditedPost>> found = new TreeMap<>();
        for (AuditedPost post : posts) {
            Stream.concat(post.findings().stream(), post.setAside().stream().map(SetAside::finding))
                    .map(AuditedFinding::rule)
                    .distinct()
                    .forEach(rule ->
                            found.computeIfAbsent(rule, any -> new ArrayList<>()).add(post));
        }
        Map<String, Tally> tallies = new LinkedHashMap<>();
        found.forEach((rule, some) ->
                tallies.put(rule, Tally.of(some, finding -> finding.rule().equals(rule))));
        return worstFirst(tallies);
    }

    /// By collection, in the order of the posts.
    public SequencedMap<PostCollection, Tally> byCollection() {
        return tallies(AuditedPost::collection);
    }

    /// By the time of the last change, the newest first.
    public SequencedMap<Age, Tally> byAge() {
        SequencedMap<Age, Tally> found = tallies(post -> Age.of(post, made));
        return sorted(found, Comparator.comparing(Map.Entry::getKey));
    }

    /// By who committed the post last; nobody's posts have an empty name, and come last.
    public SequencedMap<String, Tally> byAuthor() {
        SequencedMap<String, Tally> found = worstFirst(tallies(AuditedPost::author));
        Tally nobody = found.remove("");
        if (nobody != null) {
            found.put("", nobody);
        }
        return found;
    }

    private <K> SequencedMap<K, Tally> tallies(Function<AuditedPost, K> key) {
        SequencedMap<K, List<AuditedPost>> groups = new LinkedHashMap<>();
        for (AuditedPost post : posts) {
            groups.computeIfAbsent(key.apply(post), any -> new ArrayList<>()).add(post);
        }
        SequencedMap<K, Tally> tallies = new LinkedHashMap<>();
        groups.forEach((group, some) -> tallies.put(group, Tally.of(some, finding -> true)));
        return tallies;
    }

    private static SequencedMap<String, Tally> worstFirst(Map<String, Tally> tallies) {
        Comparator<Map.Entry<String, Tally>> worst =
                Comparator.comparing(
                        Map.Entry::getValue,
                        Comparator.comparingInt(Tally::errors)
                                .thenComparingInt(Tally::findings)
                                .reversed());
        return sorted(tallies, worst.thenComparing(Map.Entry::getKey));
    }

    private static <K> SequencedMap<K, Tally> sorted(
            Map<K, Tally> tallies, Comparator<Map.Entry<K, Tally>> order) {
        SequencedMap<K, Tally> sorted = new LinkedHashMap<>();
        tallies.entrySet().stream()
                .sorted(order)
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
