package fr.chapeau.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.chapeau.app.dismissal.DismissedFinding;
import fr.chapeau.app.survey.CheckedFile;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Rgaa;
import fr.chapeau.check.RuleFailure;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Problem;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.LineIndex;
import fr.chapeau.text.LineIndex.Position;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// SARIF 2.1.0 (OASIS Standard), which code scanning services take.
final class SarifReport implements FindingsReport {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /// Stands for the top of the checkout, which whoever reads the report knows (3.14.14).
    private static final String TOP = "%SRCROOT%";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Format.Surroundings around;
    private final JsonStream json;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<ObjectNode> notifications = new ArrayList<>();
    private boolean complete = true;
    private @Nullable Path top;

    SarifReport(Format.Surroundings around) {
        this.around = around;
        this.json = new JsonStream(around.out());
        json.object().member("$schema", SCHEMA).member("version", "2.1.0").array("runs").object();
        json.member("tool", NODES.objectNode().set("driver", driver()));
        json.member("language", around.texts().language().locale().toLanguageTag());
        // 3.14.17: our columns are those of Java's strings.
        json.member("columnKind", "utf16CodeUnits");
        // 3.14.19: a lone CR ends a line for us, too.
        json.member("newlineSequences", NODES.arrayNode().add("\r\n").add("\n").add("\r"));
        json.array("results");
    }

    private ObjectNode driver() {
        ObjectNode driver = NODES.objectNode();
        driver.put("name", "Chapeau");
        driver.put("version", around.version());
        ArrayNode rules = driver.putArray("rules");
        Rgaa rgaa = Rgaa.current();
        for (RuleInfo rule : around.rules()) {
            places.put(rule.id(), places.size());
            rules.add(rule(rule, rgaa));
        }
        return driver;
    }

    private ObjectNode rule(RuleInfo info, Rgaa rgaa) {
        ObjectNode rule = NODES.objectNode();
        rule.put("id", info.id());
        rule.set("shortDescription", said(around.texts().of(info.title())));
        rule.set("fullDescription", said(around.texts().of(info.what())));
        rule.set("help", said(around.texts().of(info.why())));
        rule.putObject("defaultConfiguration").put("level", level(info.severity()));
        ArrayNode tags = rule.putObject("properties").putArray("tags");
        List<String> criteria = rgaa.criteria(info.id());
        if (!criteria.isEmpty()) {
            tags.add("accessibility");
        }
        criteria.forEach(criterion -> tags.add("RGAA " + rgaa.version() + " " + criterion));
        return rule;
    }

    @Override
    public void file(CheckedFile file) {
        if (top == null) {
            top = file.top();
        }
        LineIndex lines = new LineIndex(file.text().text());
        for (Finding finding : file.findings()) {
            // 3.27.23: whoever says of one result that it is suppressed, or not, says so of all.
            json.item(result(file, finding, lines).set("suppressions", NODES.arrayNode()));
        }
        for (DismissedFinding one : file.dismissed()) {
            ObjectNode result = result(file, one.finding(), lines);
            json.item(result.set("suppressions", NODES.arrayNode().add(suppression(one))));
        }
        for (RuleFailure failure : file.failures()) {
            ObjectNode notification = notification(failure.problem());
            notification.putObject("associatedRule").put("id", failure.rule());
            notification
                    .putArray("locations")
                    .addObject()
                    .putObject("physicalLocation")
                    .set("artifactLocation", artifact(file));
        }
    }

    private static ObjectNode suppression(DismissedFinding dismissed) {
        return NODES.objectNode()
                .put("kind", "external")
                .put("status", "accepted")
                .put("justification", dismissed.dismissal().reason());
    }

    private ObjectNode result(CheckedFile file, Finding finding, LineIndex lines) {
        ObjectNode result = NODES.objectNode();
        result.put("ruleId", finding.rule());
        Integer place = places.get(finding.rule());
        if (place != null) {
            result.put("ruleIndex", place);
        }
        result.put("level", level(finding.severity()));
        result.set("message", said(around.texts().of(finding.message())));
        ObjectNode physical =
                result.putArray("locations").addObject().putObject("physicalLocation");
        physical.set("artifactLocation", artifact(file));
        physical.set("region", region(finding.span(), lines));
        if (finding.fix() instanceof Fix.Automatic automatic) {
            fix(result.putArray("fixes").addObject(), file, automatic, lines);
        }
        return result;
    }

    private void fix(ObjectNode fix, CheckedFile file, Fix.Automatic automatic, LineIndex lines) {
        fix.set("description", said(around.texts().of(automatic.label())));
        ObjectNode change = fix.putArray("artifactChanges").addObject();
        change.set("artifactLocation", artifact(file));
        ArrayNode replacements = change.putArray("replacements");
        for (TextEdit edit : automatic.edits().edits()) {
            ObjectNode replacement = replacements.addObject();
            replacement.set("deletedRegion", region(edit.span(), lines));
            replacement.putObject("insertedContent").put("text", edit.replacement());
        }
    }

    private ObjectNode artifact(CheckedFile file) {
        boolean below = file.top().equals(top) && !FileNames.fromTop(file).isAbsolute();
        return below
                ? NODES.objectNode().put("uri", FileNames.uri(file)).put("uriBaseId", TOP)
                : NODES.objectNode().put("uri", file.post().file().toUri().toASCIIString());
    }

    private static ObjectNode region(Span span, LineIndex lines) {
        Position start = lines.positionOf(span.start());
        Position end = lines.positionOf(span.end());
        return NODES.objectNode()
                .put("startLine", start.line())
                .put("startColumn", start.column())
                .put("endLine", end.line())
                .put("endColumn", end.column());
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
    }

    private static ObjectNode said(String text) {
        return NODES.objectNode().put("text", text);
    }

    @Override
    public void problem(Problem problem) {
        complete = false;
        notification(problem);
    }

    private ObjectNode notification(Problem problem) {
        ObjectNode notification = NODES.objectNode().put("level", "error");
        notification.set("message", said(around.texts().of(problem.message())));
        notifications.add(notification);
        return notification;
    }

    @Override
    public void end(Totals totals) {
        ObjectNode invocation = NODES.objectNode().put("executionSuccessful", complete);
        invocation.putArray("toolExecutionNotifications").addAll(notifications);
        json.endArray().member("invocations", NODES.arrayNode().add(invocation));
        json.endObject().endArray().endObject().close();
    }
}
