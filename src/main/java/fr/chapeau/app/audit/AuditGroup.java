package fr.chapeau.app.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Findings of an audit that have something in common. Immutable.
///
/// @param findings in the order of the articles, then by place
public record AuditGroup(GroupKey key, Tally tally, List<Found> findings) {

    public AuditGroup {
        findings = List.copyOf(findings);
    }

    /// A finding and its article.
    public record Found(AuditedPost post, AuditedFinding finding) {}

    /// How many can be put right without asking.
    public int fixable() {
        return (int) findings.stream().filter(one -> one.finding().fixable()).count();
    }

    /// The groups of an audit, in the order in which its documents have them.
    public static List<AuditGroup> of(Audit audit, Grouping grouping) {
        return switch (grouping) {
            case RULE ->
                    groups(
                            audit,
                            audit.byRule(),
                            GroupKey.OfRule::new,
                            (post, finding) -> finding.rule());
            case COLLECTION ->
                    ofPosts(
                            audit,
                            audit.byCollection(),
                            GroupKey.OfCollection::new,
                            AuditedPost::collection);
            case AUTHOR ->
                    ofPosts(audit, audit.byAuthor(), GroupKey.OfAuthor::new, AuditedPost::author);
            case AGE ->
                    ofPosts(
                            audit,
                            audit.byAge(),
                            GroupKey.OfAge::new,
                            post -> Age.of(post, audit.made()));
        };
    }

    private static <K> List<AuditGroup> ofPosts(
            Audit audit,
            SequencedMap<K, Tally> tallies,
            Function<K, GroupKey> key,
            Function<AuditedPost, K> of) {
        return groups(audit, tallies, key, (post, finding) -> of.apply(post));
    }

    private static <K> List<AuditGroup> groups(
            Audit audit,
            SequencedMap<K, Tally> tallies,
            Function<K, GroupKey> key,
            BiFunction<AuditedPost, AuditedFinding, K> of) {
        Map<K, List<Found>> found = new LinkedHashMap<>();
        for (AuditedPost post : audit.posts()) {
            for (AuditedFinding finding : post.findings()) {
                found.computeIfAbsent(of.apply(post, finding), any -> new ArrayList<>())
                        .add(new Found(post, finding));
            }
        }
        return tallies.entrySet().stream()
                .map(entry ->
                        new AuditGroup(
                                key.apply(entry.getKey()),
                                entry.getValue(),
                                found.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }
}
