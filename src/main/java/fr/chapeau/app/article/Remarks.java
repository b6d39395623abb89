package fr.chapeau.app.article;

import fr.chapeau.check.Finding;
import fr.chapeau.check.RuleFailure;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.problem.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the checks say of one state of an article, laid out so that each view finds its part
/// without looking through all of it. Immutable.
public final class Remarks {
    private final List<Remark> all;
    private final List<Finding> inBody;
    private final Map<Severity, List<Remark>> bySeverity;
    private final Map<FieldPath, List<Remark>> byField;
    private final Map<Remark.Key, Remark> byKey;
    private final SetAside setAside;
    private final List<RuleFailure> failures;

    /// @param remarks by place
    /// @param bodyStart where the body begins in the file
    Remarks(
            List<Remark> remarks,
            int bodyStart,
            SetAside setAside,
            List<RuleFailure> ruleFailures) {
        this.setAside = setAside;
        all = List.copyOf(remarks);
        failures = List.copyOf(ruleFailures);
        inBody =
                all.stream()
                        .map(Remark::finding)
                        .filter(finding -> finding.span().start() >= bodyStart)
                        .toList();
        Map<Severity, List<Remark>> severities = new EnumMap<>(Severity.class);
        Map<FieldPath, List<Remark>> fields = new LinkedHashMap<>();
        Map<Remark.Key, Remark> keys = new HashMap<>();
        for (Remark remark : all) {
            severities
                    .computeIfAbsent(remark.finding().severity(), any -> new ArrayList<>())
                    .add(remark);
            if (remark.field() != null) {
                fields.computeIfAbsent(remark.field(), any -> new ArrayList<>()).add(remark);
            }
            keys.put(remark.key(), remark);
        }
        severities.replaceAll((severity, list) -> List.copyOf(list));
        fields.replaceAll((field, list) -> List.copyOf(list));
        bySeverity = Collections.unmodifiableMap(severities);
        byField = Collections.unmodifiableMap(fields);
        byKey = Collections.unmodifiableMap(keys);
    }

    /// All of those that stand, in reading order.
    public List<Remark> all() {
        return all;
    }

    /// The findings in the body, in reading order.
    public List<Finding> inBody() {
        return inBody;
    }

    /// Those of one severity, in reading order.
    public List<Remark> of(Severity severity) {
        return bySeverity.getOrDefault(severity, List.of());
    }

    /// Those about fields of the form, by field.
    public Map<FieldPath, List<Remark>> byField() {
        return byField;
    }

    /// The one that an earlier state had under that key.
    public Optional<Remark> find(Remark.Key key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// What is not among them, since somebody has set it aside.
    public SetAside setAside() {
        return setAside;
    }

    /// Rules that broke off.
    public List<RuleFailure> failures() {
        return failures;
    }

    /// The first one that begins at a place of the file or behind it, else the very first.
    public Optional<Remark> from(int place) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(firstAt(place) % all.size()));
    }

    /// The last one that begins before a place of the file, else the very last.
    public Optional<Remark> before(int place) {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(Math.floorMod(firstAt(place) - 1, all.size())));
    }

    /// The one so many steps further on, round and round.
    public Remark step(Remark from, int by) {
        return all.get(Math.floorMod(from.index() + by, all.size()));
    }

    private int firstAt(int place) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).finding().span().start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
