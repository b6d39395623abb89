package fr.chapeau.check;

import fr.chapeau.problem.Severity;
import fr.chapeau.settings.CheckSettings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Runs rules over a post. Thread-safe; the rules know nothing of each other.
public final class CheckEngine {
    private final List<Rule> rules;

    /// As the last post wanted it: the next one nearly always wants the same.
    private volatile @Nullable Chosen chosen;

    public CheckEngine(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /// What is known of the rules it runs.
    public List<RuleInfo> rules() {
        return rules.stream().map(Rule::info).toList();
    }

    /// Whether a rule is not among those that a repository has switched off, or has not asked for.
    public boolean runs(String rule, CheckSettings settings) {
        return rules.stream().noneMatch(one -> one.id().equals(rule) && !one.info().runs(settings));
    }

    /// Everything the rules find, by place. A rule that throws is reported, and the others go on.
    public CheckReport check(CheckedPost post) {
        return check(post, CheckSettings.NONE);
    }

    /// The same, as the repository wants it: a rule that is off does not run, and what the others
    /// find matters as much as the repository says.
    public CheckReport check(CheckedPost post, CheckSettings settings) {
        Map<Rule, List<Finding>> found = new LinkedHashMap<>();
        List<RuleFailure> failures = new ArrayList<>();
        Chosen chosen = chosen(settings);
        List<Running> running = chosen.rules.stream().map(Running::new).toList();
        running.forEach(one -> one.post(post));
        passages(post, running, chosen);
        for (Running one : running) {
            one.failure().ifPresent(failures::add);
            if (!one.found.isEmpty()) {
                found.put(one.rule, distinct(one.found));
            }
        }
        List<Finding> findings = new ArrayList<>();
        found.forEach((rule, ofRule) -> {
            Severity wanted = settings.rule(rule.id()).severity();
            without(rule, ofRule, found).forEach(one -> findings.add(as(one, wanted, rule)));
        });
        findings.sort(Finding.BY_PLACE);
        return new CheckReport(findings, failures);
    }

    private Chosen chosen(CheckSettings settings) {
        Chosen last = chosen;
        if (last == null || !last.settings.equals(settings)) {
            last = new Chosen(settings, rules);
            chosen = last;
        }
        return last;
    }

    /// The rules that settings leave on.
    private static final class Chosen {
        private final CheckSettings settings;
        private final List<Rule> rules;

        /// Names what those of them find that look at passages.
        private final String what;

        private final String inFrench;

        Chosen(CheckSettings settings, List<Rule> all) {
            this.settings = settings;
            this.rules = all.stream().filter(rule -> rule.info().runs(settings)).toList();
            this.what =
                    rules.stream()
                            .filter(PassageRule.class::isInstance)
                            .map(Rule::id)
                            .collect(Collectors.joining(" "));
            this.inFrench = "fr " + what;
        }
    }

    /// Passage by passage: in most of them no rule finds anything, and once is enough to know.
    private static void passages(CheckedPost post, List<Running> running, Chosen chosen) {
        List<Running> looking =
                running.stream().filter(one -> one.rule instanceof PassageRule).toList();
        if (looking.isEmpty()) {
            return;
        }
        List<Passage> passages;
        String what; // Anything that these rules find in this language.
        try {
            passages = post.passages();
            what = post.isFrench() ? chosen.inFrench : chosen.what;
        } catch (RuntimeException | StackOverflowError e) {
            looking.forEach(one -> one.fail(e));
            return;
        }
        for (Passage passage : passages) {
            passage.look(
                    what,
                    () -> {
                        boolean any = false;
                        for (Running one : looking) {
                            any |= one.passage(post, passage);
                        }
                        return any;
                    });
        }
    }

    /// A rule in one check. One that fails is not asked again.
    private static final class Running {
        private final Rule rule;
        private final List<Finding> found = new ArrayList<>();
        private @Nullable Throwable failed;

        Running(Rule rule) {
            this.rule = rule;
        }

        void post(CheckedPost post) {
            try {
                rule.check(post, found::add);
            } catch (RuntimeException | StackOverflowError e) {
                failed = e;
            }
        }

        /// Whether there is more to say of the passage than nothing.
        boolean passage(CheckedPost post, Passage passage) {
            int before = found.size();
            if (failed == null && rule instanceof PassageRule looking) {
                try {
                    looking.check(post, passage, found::add);
                } catch (RuntimeException | StackOverflowError e) {
                    failed = e;
                }
            }
            return failed != null || found.size() > before;
        }

        void fail(Throwable cause) {
            failed = cause;
        }

        Optional<RuleFailure> failure() {
            return Optional.ofNullable(failed).map(cause -> RuleFailure.of(rule.id(), cause));
        }
    }

    /// A finding that its rule takes for milder than its others stays at least as mild.
    private static Finding as(Finding finding, @Nullable Severity wanted, Rule rule) {
        if (wanted == null) {
            return finding;
        }
        boolean mild = finding.severity().compareTo(rule.info().severity()) > 0;
        boolean stays = mild && finding.severity().compareTo(wanted) > 0;
        return stays ? finding : finding.as(wanted);
    }

    /// One finding a place, by place: a rule that comes to the same place twice means the same, but
    /// for a place where nothing stands: more than one thing can be missing there.
    private static List<Finding> distinct(List<Finding> found) {
        if (found.size() < 2) {
            return found;
        }
        Set<Object> places = new HashSet<>();
        return found.stream()
                .filter(finding ->
                        places.add(finding.span().isEmpty() ? finding.message() : finding.span()))
                .sorted(Finding.BY_PLACE)
                .toList();
    }

    /// Findings of a rule that no rule it yields to has covered.
    private static List<Finding> without(
            Rule rule, List<Finding> ofRule, Map<Rule, List<Finding>> found) {
        Set<String> stronger = rule.info().yieldsTo();
        if (stronger.isEmpty() || ofRule.isEmpty()) {
            return ofRule;
        }
        List<Finding> theirs =
                found.entrySet().stream()
                        .filter(entry -> stronger.contains(entry.getKey().id()))
                        .flatMap(entry -> entry.getValue().stream())
                        .toList();
        EnclosingSpans<Finding> covers = new EnclosingSpans<>(theirs, Finding::span);
        return ofRule.stream().filter(f -> covers.around(f.span()).isEmpty()).toList();
    }
}
