package fr.chapeau.cli.report;

import fr.chapeau.app.survey.CheckedFile;
import fr.chapeau.check.Finding;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.LineIndex;
import fr.chapeau.text.LineIndex.Position;

/// Workflow commands of GitHub Actions, which become remarks beside the lines of a pull request
/// (GitHub Docs, "Workflow commands", "Setting an error message").
final class GithubReport implements FindingsReport {
    private final Format.Surroundings around;

    GithubReport(Format.Surroundings around) {
        this.around = around;
    }

    @Override
    public void file(CheckedFile file) {
        LineIndex lines = new LineIndex(file.text().text());
        String path = FileNames.fromTop(file).toString();
        for (Finding finding : file.findings()) {
            Position start = lines.positionOf(finding.span().start());
            Position end = lines.positionOf(finding.span().end());
            StringBuilder command = new StringBuilder("::").append(command(finding));
            command.append(" file=").append(property(path));
            command.append(",line=").append(start.line()).append(",endLine=").append(end.line());
            // Columns are for places within one line.
            if (start.line() == end.line()) {
                command.append(",col=").append(start.column());
                command.append(",endColumn=").append(end.column());
            }
            command.append(",title=").append(property(finding.rule()));
            command.append("::").append(data(around.texts().of(finding.message())));
            around.out().println(command);
        }
    }

    private static String command(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "notice";
        };
    }

    @Override
    public void problem(Problem problem) {
        around.out().println("::error::" + data(around.texts().of(problem.message())));
    }

    @Override
    public void end(Totals totals) {}

    /// As GitHub's own toolkit escapes what stands behind the second pair of colons.
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /// The same for the value of a property.
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
