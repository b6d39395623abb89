package fr.chapeau.check;

import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Runs rules over a post. Thread-safe; the rules know nothing of each other.
public final class CheckEngine {
    private final List<Rule> rules;

    public CheckEngine(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /// What is known of the rules it runs.
    public List<RuleInfo> rules() {
        return rules.stream().map(Rule::info).toList();
    }

    /// Everything the rules find, by place. A rule that throws is reported, and the others go on.
    public CheckReport check(CheckedPost post) {
        Map<Rule, List<Finding>> found = new LinkedHashMap<>();
        List<RuleFailure> failures = new ArrayList<>();
        for (Rule rule : rules) {
            List<Finding> ofRule = new ArrayList<>();
            try {
                rule.check(post, ofRule::add);
            } catch (RuntimeException | StackOverflowError e) {
                failures.add(RuleFailure.of(rule.id(), e));
            }
            found.put(rule, distinct(ofRule));
        }
        List<Finding> findings = new ArrayList<>();
        found.forEach((rule, ofRule) -> findings.addAll(without(rule, ofRule, found)));
        findings.sort(Finding.BY_PLACE);
        return new CheckReport(findings, failures);
    }

    /// One finding a place, by place: a rule that comes to the same place twice means the same.
    private static List<Finding> distinct(List<Finding> found) {
        Set<Span> places = new HashSet<>();
        return found.stream()
                .filter(finding -> places.add(finding.span()))
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
