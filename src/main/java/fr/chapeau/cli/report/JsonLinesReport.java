package fr.chapeau.cli.report;

import fr.chapeau.app.survey.CheckedFile;
import fr.chapeau.problem.Problem;

/// A JSON object a line, one for each finding, and nothing else.
final class JsonLinesReport implements FindingsReport {
    private final Format.Surroundings around;

    JsonLinesReport(Format.Surroundings around) {
        this.around = around;
    }

    @Override
    public void file(CheckedFile file) {
        JsonFinding.of(file, around.texts()).forEach(around.out()::println);
    }

    @Override
    public void problem(Problem problem) {}

    @Override
    public void end(Totals totals) {}
}
