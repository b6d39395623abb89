package fr.chapeau.cli.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.chapeau.app.survey.CheckedFile;
import fr.chapeau.problem.Problem;
import fr.chapeau.problem.Severity;

/// One JSON object: the findings, then the numbers.
final class JsonReport implements FindingsReport {
    private final Format.Surroundings around;
    private final JsonStream json;

    JsonReport(Format.Surroundings around) {
        this.around = around;
        this.json = new JsonStream(around.out());
        json.object().member("chapeau", around.version()).array("findings");
    }

    @Override
    public void file(CheckedFile file) {
        JsonFinding.of(file, around.texts()).forEach(json::item);
    }

    @Override
    public void problem(Problem problem) {}

    @Override
    public void end(Totals totals) {
        ObjectNode summary = JsonNodeFactory.instance.objectNode();
        summary.put("files", totals.files());
        summary.put("errors", totals.of(Severity.ERROR));
        summary.put("warnings", totals.of(Severity.WARNING));
        summary.put("advice", totals.of(Severity.ADVICE));
        summary.put("fixed", totals.fixed());
        summary.put("suppressed", totals.dismissed());
        json.endArray().member("summary", summary).endObject().close();
    }
}
