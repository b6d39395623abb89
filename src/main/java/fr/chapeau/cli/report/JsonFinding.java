package fr.chapeau.cli.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.chapeau.app.dismissal.Dismissal;
import fr.chapeau.app.survey.CheckedFile;
import fr.chapeau.check.Finding;
import fr.chapeau.i18n.Texts;
import fr.chapeau.text.LineIndex;
import fr.chapeau.text.LineIndex.Position;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A finding as the object that `jsonl` and `json` have in common. Those of a post that were set
/// aside come last, and say why.
final class JsonFinding {
    private JsonFinding() {}

    static List<ObjectNode> of(CheckedFile file, Texts texts) {
        LineIndex lines = new LineIndex(file.text().text());
        Stream<ObjectNode> standing =
                file.findings().stream().map(one -> of(file, one, lines, texts));
        Stream<ObjectNode> dismissed =
                file.dismissed().stream()
                        .map(one ->
                                of(file, one.finding(), lines, texts)
                                        .set("suppressed", suppressed(one.dismissal())));
        return Stream.concat(standing, dismissed).toList();
    }

    private static ObjectNode suppressed(Dismissal dismissal) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("reason", dismissal.reason());
        object.put("by", dismissal.by());
        object.put("date", dismissal.date() == null ? "" : dismissal.date().toString());
        return object;
    }

    private static ObjectNode of(CheckedFile file, Finding finding, LineIndex lines, Texts texts) {
        Position start = lines.positionOf(finding.span().start());
        Position end = lines.positionOf(finding.span().end());
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("file", file.post().shown());
        object.put("line", start.line());
        object.put("column", start.column());
        object.put("endLine", end.line());
        object.put("endColumn", end.column());
        object.put("rule", finding.rule());
        object.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        object.put("message", texts.of(finding.message()));
        object.put("fixable", finding.fixable());
        return object;
    }
}
