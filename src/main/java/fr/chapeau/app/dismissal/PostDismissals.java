package fr.chapeau.app.dismissal;

import fr.chapeau.app.dismissal.Anchors.Anchored;
import fr.chapeau.check.Finding;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.FileText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What was set aside for one article. Pure: files are read elsewhere.
///
/// A dismissal applies to the finding of its rule about the same text. Where the rule finds the
/// same text several times, what stands around tells which one is meant, then the place among as
/// many. Where that leaves a doubt, it applies to none: a finding that is reported once more costs
/// a click, one that is hidden by mistake is never seen.
///
/// @param kept in the order of their files
/// @param problems records that cannot be read
public record PostDismissals(List<KeptDismissal> kept, List<Problem> problems) {

    /// Nothing was set aside.
    public static final PostDismissals NONE = new PostDismissals(List.of(), List.of());

    /// A site that does not build, or an article that holds two versions of itself, is no matter of
    /// opinion.
    private static final Set<String> NEVER =
            Set.of("frontmatter-invalid-yaml", "merge-conflict-marker");

    /// What tells one of several, the surest first.
    private static final List<BiPredicate<Anchor, Anchor>> LIKE =
            List.of(
                    Anchor::hasSurroundingsOf,
                    Anchor::hasParagraphOf,
                    Anchor::hasSideOf,
                    Anchor::hasPlaceOf);

    public PostDismissals {
        kept = List.copyOf(kept);
        problems = List.copyOf(problems);
    }

    /// What records say that need not be on disk, such as those of an older version.
    ///
    /// @param records by their files; those that cannot be read set nothing aside
    public static PostDismissals of(SortedMap<Path, FileText> records) {
        List<KeptDismissal> kept = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        records.forEach((file, content) -> {
            switch (DismissalText.read(file.toString(), content.text())) {
                case Outcome.Done<Dismissal>(Dismissal one) ->
                        kept.add(new KeptDismissal(file, content, one));
                case Outcome.Refused<Dismissal>(Problem why) -> problems.add(why);
                case Outcome.Failed<Dismissal>(Problem why) -> problems.add(why);
            }
        });
        return new PostDismissals(kept, problems);
    }

    /// Whether what a rule finds may be set aside at all.
    public static boolean isAllowed(String rule) {
        return !NEVER.contains(rule);
    }

    /// Which findings of a text are set aside, and which dismissals no longer apply.
    ///
    /// @param findings all of that text, by place
    /// @param ran whether a rule has looked at the text: what one that has not would find is not
    ///   known
    public Judgement of(List<Finding> findings, String text, Predicate<String> ran) {
        if (kept.isEmpty()) {
            return new Judgement(findings, List.of(), List.of(), problems);
        }
        IdentityHashMap<Finding, KeptDismissal> meant = matched(findings, text);
        List<Finding> standing = new ArrayList<>();
        List<DismissedFinding> dismissed = new ArrayList<>();
        for (Finding finding : findings) {
            KeptDismissal by = meant.get(finding);
            if (by == null) {
                standing.add(finding);
            } else {
                dismissed.add(new DismissedFinding(finding, by));
            }
        }
        Set<KeptDismissal> applied = new HashSet<>(meant.values());
        List<KeptDismissal> stale =
                kept.stream()
                        .filter(one -> !applied.contains(one))
                        .filter(one -> ran.test(one.dismissal().anchor().rule()))
                        .toList();
        return new Judgement(standing, dismissed, stale, problems);
    }

    private IdentityHashMap<Finding, KeptDismissal> matched(List<Finding> findings, String text) {
        Set<String> rules =
                kept.stream()
                        .map(one -> one.dismissal().anchor().rule())
                        .filter(PostDismissals::isAllowed)
                        .collect(Collectors.toSet());
        List<Finding> possible =
                findings.stream().filter(finding -> rules.contains(finding.rule())).toList();
        Map<List<String>, List<Anchored>> open = new HashMap<>();
        for (Anchored one : new Anchors(text).of(possible)) {
            open.computeIfAbsent(subject(one.anchor()), any -> new ArrayList<>()).add(one);
        }
        IdentityHashMap<Finding, KeptDismissal> meant = new IdentityHashMap<>();
        List<KeptDismissal> left = kept;
        for (BiPredicate<Anchor, Anchor> same : LIKE) {
            List<KeptDismissal> doubtful = new ArrayList<>();
            for (KeptDismissal one : left) {
                Anchor anchor = one.dismissal().anchor();
                List<Anchored> found = open.getOrDefault(subject(anchor), List.of());
                Optional<Anchored> sure = sure(anchor, found, same);
                sure.ifPresentOrElse(
                        finding -> {
                            found.remove(finding);
                            meant.put(finding.finding(), one);
                        },
                        () -> doubtful.add(one));
            }
            left = doubtful;
        }
        return meant;
    }

    /// The only one that is alike; of several the one at the same place among as many.
    private static Optional<Anchored> sure(
            Anchor anchor, List<Anchored> found, BiPredicate<Anchor, Anchor> same) {
        List<Anchored> alike =
                found.stream().filter(other -> same.test(anchor, other.anchor())).toList();
        List<Anchored> sure =
                alike.size() <= 1
                        ? alike
                        : alike.stream()
                                .filter(other -> anchor.hasPlaceOf(other.anchor()))
                                .toList();
        return sure.size() == 1 ? Optional.of(sure.getFirst()) : Optional.empty();
    }

    private static List<String> subject(Anchor anchor) {
        return List.of(anchor.rule(), anchor.about());
    }

    /// The anchor of one finding.
    ///
    /// @param all findings of that text, those set aside included
    static Anchor anchor(Finding finding, List<Finding> all, String text) {
        List<Finding> ofRule =
                all.stream()
                        .filter(other -> other.rule().equals(finding.rule()))
                        .sorted(Finding.BY_PLACE)
                        .toList();
        return new Anchors(text)
                .of(ofRule).stream()
                        .filter(one -> one.finding().equals(finding))
                        .map(Anchored::anchor)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no such finding"));
    }
}
