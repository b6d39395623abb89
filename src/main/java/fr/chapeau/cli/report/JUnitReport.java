package fr.chapeau.cli.report;

import fr.chapeau.app.dismissal.DismissedFinding;
import fr.chapeau.app.survey.CheckedFile;
import fr.chapeau.check.Finding;
import fr.chapeau.problem.Problem;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.LineIndex;
import fr.chapeau.text.LineIndex.Position;
import java.io.PrintStream;

/// JUnit's XML, which many services show as tests: a suite a post, a case a finding. Errors fail,
/// as they make the check fail; the others pass and are told in the case's output.
final class JUnitReport implements FindingsReport {
    private final Format.Surroundings around;
    private final PrintStream out;

    JUnitReport(Format.Surroundings around) {
        this.around = around;
        this.out = around.out();
        out.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        out.println("<testsuites name=\"chapeau\">");
    }

    @Override
    public void file(CheckedFile file) {
        String path = FileNames.fromTop(file).toString();
        long errors = file.findings().stream().filter(JUnitReport::fails).count();
        int dismissed = file.dismissed().size();
        int cases = file.findings().size() + dismissed;
        begin(path, Math.max(1, cases), errors, 0, dismissed);
        if (cases == 0) {
            String name = around.texts().of(ReportMessage.NOTHING_FOUND);
            out.println("    <testcase" + names(path, name) + "/>");
        }
        LineIndex lines = new LineIndex(file.text().text());
        for (Finding finding : file.findings()) {
            testCase(path, finding, lines.positionOf(finding.span().start()));
        }
        for (DismissedFinding one : file.dismissed()) {
            Position place = lines.positionOf(one.finding().span().start());
            begin(path, one.finding(), place);
            out.println("      <skipped" + attribute("message", one.dismissal().reason()) + "/>");
            out.println("    </testcase>");
        }
        out.println("  </testsuite>");
    }

    private void begin(String path, Finding finding, Position place) {
        String at = finding.rule() + " " + place.line() + ":" + place.column();
        String line = " line=\"" + place.line() + "\"";
        out.println("    <testcase" + names(path, at) + line + ">");
    }

    private void testCase(String path, Finding finding, Position place) {
        String message = around.texts().of(finding.message());
        begin(path, finding, place);
        if (fails(finding)) {
            out.println(
                    "      <failure"
                            + attribute("type", finding.rule())
                            + attribute("message", message)
                            + ">"
                            + Xml.text(path + ":" + place.line() + ":" + place.column())
                            + "</failure>");
        } else {
            String severity = around.texts().of(ReportMessage.of(finding.severity()));
            String said = around.texts().of(ReportMessage.LINE, severity, message, finding.rule());
            out.println("      <system-out>" + Xml.text(said) + "</system-out>");
        }
        out.println("    </testcase>");
    }

    private static boolean fails(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    @Override
    public void problem(Problem problem) {
        String message = around.texts().of(problem.message());
        begin("chapeau", 1, 0, 1, 0);
        out.println("    <testcase" + names("chapeau", message) + ">");
        out.println("      <error" + attribute("message", message) + "/>");
        out.println("    </testcase>");
        out.println("  </testsuite>");
    }

    @Override
    public void end(Totals totals) {
        out.println("</testsuites>");
    }

    private void begin(String name, int tests, long failures, int errors, int skipped) {
        out.println(
                "  <testsuite"
                        + attribute("name", name)
                        + attribute("tests", String.valueOf(tests))
                        + attribute("failures", String.valueOf(failures))
                        + attribute("errors", String.valueOf(errors))
                        + attribute("skipped", String.valueOf(skipped))
                        + ">");
    }

    private static String names(String path, String name) {
        return attribute("classname", path) + attribute("name", name) + attribute("file", path);
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + Xml.attribute(value) + "\"";
    }
}
