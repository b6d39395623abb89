package fr.chapeau.cli.report;

import fr.chapeau.app.dismissal.Anchor;
import fr.chapeau.app.dismissal.Dismissal;
import fr.chapeau.app.dismissal.DismissedFinding;
import fr.chapeau.app.dismissal.KeptDismissal;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A line a finding, for people.
final class TextReport implements FindingsReport {
    private final PrintStream out;
    private final Texts texts;
    private final boolean dismissed;

    TextReport(Format.Surroundings around) {
        this.out = around.out();
        this.texts = around.texts();
        this.dismissed = around.dismissed();
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
            out.println(at(name, start) + what);
        }
        if (dismissed) {
            dismissed(file, name, lines);
        }
    }

    private void dismissed(CheckedFile file, String name, LineIndex lines) {
        for (DismissedFinding one : file.dismissed()) {
            Finding finding = one.finding();
            String said =
                    texts.of(
                            ReportMessage.DISMISSED_LINE,
                            texts.of(finding.message()),
                            finding.rule(),
                            why(one.dismissal()));
            out.println(at(name, lines.positionOf(finding.span().start())) + said);
        }
        for (KeptDismissal kept : file.judged().stale()) {
            Anchor anchor = kept.dismissal().anchor();
            String about = FileNames.onOneLine(anchor.about());
            String where = FileNames.onOneLine(shown(file, kept));
            out.println(
                    name + ": " + texts.of(ReportMessage.STALE_LINE, about, anchor.rule(), where));
        }
    }

    /// The reason, and who gave it when, as far as the record says.
    private String why(Dismissal dismissal) {
        String who =
                Stream.of(dismissal.by(), day(dismissal))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return who.isEmpty()
                ? dismissal.reason()
                : texts.of(ReportMessage.DISMISSED_BY, dismissal.reason(), who);
    }

    private static String day(Dismissal dismissal) {
        return dismissal.date() == null ? "" : dismissal.date().toString();
    }

    private static String shown(CheckedFile file, KeptDismissal kept) {
        return kept.file().startsWith(file.top())
                ? file.top().relativize(kept.file()).toString()
                : kept.file().toString();
    }

    private static String at(String name, Position place) {
        return name + ":" + place.line() + ":" + place.column() + ": ";
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
        if (totals.dismissed() > 0) {
            out.println(texts.of(ReportMessage.DISMISSED_SUMMARY, totals.dismissed()));
        }
        if (totals.stale() > 0) {
            out.println(texts.of(ReportMessage.STALE_SUMMARY, totals.stale()));
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
