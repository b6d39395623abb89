package fr.chapeau.app.article;

import fr.chapeau.app.checking.PostFindings;
import fr.chapeau.app.dismissal.KeptDismissal;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.problem.Message;
import fr.chapeau.problem.Severity;
import fr.chapeau.site.FormField;
import fr.chapeau.text.LineIndex;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the line and the field of each finding.
final class RemarkReader {
    private final List<FormField> form;
    private final LineIndex lines;
    private final int bodyStart;
    private final Map<RuleAndWords, Integer> seen = new HashMap<>();
    private final Map<Severity, Integer> ranks = new EnumMap<>(Severity.class);

    private record RuleAndWords(String rule, Message message) {}

    private RemarkReader(FrontMatter frontMatter, List<FormField> form) {
        this.form = form;
        lines = new LineIndex(frontMatter.text());
        bodyStart = frontMatter.parts().body().start();
    }

    /// Takes time in proportion to the text.
    static Remarks read(FrontMatter frontMatter, List<FormField> form, PostFindings report) {
        RemarkReader reader = new RemarkReader(frontMatter, form);
        IdentityHashMap<Finding, KeptDismissal> aside = new IdentityHashMap<>();
        report.dismissed().forEach(one -> aside.put(one.finding(), one.kept()));
        List<Remark> remarks = new ArrayList<>();
        List<DismissedRemark> dismissed = new ArrayList<>();
        Map<Severity, Integer> dismissedRanks = new EnumMap<>(Severity.class);
        // In one row: another one set aside makes nobody else the first of its kind.
        for (Finding finding : all(report)) {
            KeptDismissal kept = aside.get(finding);
            if (kept == null) {
                remarks.add(reader.remark(finding, remarks.size(), reader.ranks));
            } else {
                Remark remark = reader.remark(finding, dismissed.size(), dismissedRanks);
                dismissed.add(new DismissedRemark(remark, kept));
            }
        }
        return new Remarks(
                remarks,
                reader.bodyStart,
                new SetAside(dismissed, report.stale(), report.problems()),
                report.failures());
    }

    private static List<Finding> all(PostFindings report) {
        List<Finding> all = new ArrayList<>(report.findings());
        if (!report.dismissed().isEmpty()) {
            report.dismissed().forEach(one -> all.add(one.finding()));
            all.sort(Finding.BY_PLACE);
        }
        return all;
    }

    private Remark remark(Finding finding, int index, Map<Severity, Integer> ranks) {
        int nth =
                seen.merge(new RuleAndWords(finding.rule(), finding.message()), 1, Integer::sum)
                        - 1;
        int rank = ranks.merge(finding.severity(), 1, Integer::sum) - 1;
        return new Remark(
                finding,
                lines.positionOf(finding.span().start()).line(),
                field(finding).orElse(null),
                new Remark.Key(finding.rule(), finding.message(), nth),
                index,
                rank);
    }

    /// The field that a finding is about: the one that its fix opens, else the innermost one whose
    /// value holds it.
    private Optional<FieldPath> field(Finding finding) {
        if (finding.fix() instanceof Fix.OpenField(FieldPath path)) {
            return Optional.of(path);
        }
        return finding.span().start() >= bodyStart
                ? Optional.empty()
                : innermost(form, finding.span()).map(FormField::path);
    }

    private static Optional<FormField> innermost(List<FormField> fields, Span place) {
        for (FormField field : fields) {
            if (field.written().filter(node -> node.span().contains(place)).isPresent()) {
                return innermost(FieldWords.inner(field), place).or(() -> Optional.of(field));
            }
        }
        return Optional.empty();
    }
}
