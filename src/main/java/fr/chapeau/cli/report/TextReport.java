package fr.chapeau.cli.report;

import fr.chapeau.app.survey.CheckedFile;
import fr.chapeau.check.Finding;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Problem;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.LineIndex;
import fr.chapeau.text.LineIndex.Position;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A line a finding, for people.
final class TextReport implements FindingsReport {
    private final PrintStream out;
    private final Texts texts;

    TextReport(Format.Surroundings around) {
        this.out = around.out();
        this.texts = around.texts();
    }

    @Override
    public void file(CheckedFile file) {
        String name = FileNames.onOneLine(file.post().shown());
        if (!file.fixed().isEmpty()) {
            out.println(texts.of(ReportMessage.FIXED, name, fixed(file.fixed())));
        }
        LineIndex lines = new LineIndex(file.text().text());
        for (Finding finding : file.findings()) {
            Position start = lines.positionOf(finding.span().start());
            String severity = texts.of(ReportMessage.of(finding.severity()));
            String message = texts.of(finding.message());
            String what = texts.of(ReportMessage.LINE, severity, message, finding.rule());
            out.println(name + ":" + start.line() + ":" + start.column() + ": " + what);
        }
    }

    private String fixed(List<Finding> done) {
        Map<String, Integer> byRule = new TreeMap<>();
        done.forEach(finding -> byRule.merge(finding.rule(), 1, Integer::sum));
        return String.join(
                ", ",
                byRule.entrySet().stream()
                        .map(rule ->
                                texts.of(ReportMessage.FIXED_RULE, rule.getKey(), rule.getValue()))
                        .toList());
    }

    @Override
    public void problem(Problem problem) {}

    @Override
    public void end(Totals totals) {
        if (totals.fixed() > 0) {
            out.println(texts.of(ReportMessage.FIXED_SUMMARY, totals.fixed(), totals.fixedFiles()));
        }
        out.println(
                texts.of(
                        ReportMessage.SUMMARY,
                        totals.of(Severity.ERROR),
                        totals.of(Severity.WARNING),
                        totals.of(Severity.ADVICE),
                        totals.files()));
    }
}
