package fr.chapeau.app.audit;

import fr.chapeau.check.Rgaa;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.image.ImageUnused;
import fr.chapeau.i18n.Texts;
import fr.chapeau.site.UnusedPictures.Unused;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An audit's findings as a table for spreadsheets (RFC 4180): a row each, the same names of
/// columns in every language. What was set aside comes last, and says so in a column of its own.
public final class AuditTable {
    private static final String LINE_END = "\r\n";

    private static final List<String> COLUMNS =
            List.of(
                    "file",
                    "line",
                    "column",
                    "severity",
                    "rule",
                    "rgaa",
                    "message",
                    "fixable",
                    "title",
                    "collection",
                    "changed",
                    "author",
                    "state",
                    "reason");

    private final Texts texts;
    private final Rgaa rgaa = Rgaa.current();

    /// @param texts in whose language the findings are
    public AuditTable(Texts texts) {
        this.texts = texts;
    }

    /// The whole file.
    public String of(Audit audit) {
        StringBuilder table = new StringBuilder(String.join(",", COLUMNS)).append(LINE_END);
        for (AuditedPost post : audit.posts()) {
            for (AuditedFinding finding : post.findings()) {
                table.append(row(audit, post, finding, "open", "")).append(LINE_END);
            }
        }
        for (AuditedPost post : audit.posts()) {
            for (SetAside aside : post.setAside()) {
                table.append(row(audit, post, aside.finding(), "set-aside", aside.reason()))
                        .append(LINE_END);
            }
        }
        for (Unused picture : audit.unused()) {
            table.append(row(picture)).append(LINE_END);
        }
        return table.toString();
    }

    /// A picture has no lines, no collection and no author.
    private String row(Unused picture) {
        String name = AuditNames.path(picture.path());
        RuleInfo rule = ImageUnused.info();
        String severity = rule.severity().name().toLowerCase(Locale.ROOT);
        String criteria = String.join(" ", rgaa.criteria(rule.id()));
        String found = texts.of(rule.says("found"));
        return Stream.of(
                        name, "", "", severity, rule.id(), criteria, found, "false", "", "", "", "",
                        "open", "")
                .map(AuditTable::field)
                .collect(Collectors.joining(","));
    }

    /// @param state whether somebody has set it aside, for which there is a reason then
    private String row(
            Audit audit, AuditedPost post, AuditedFinding finding, String state, String reason) {
        String changed =
                post.lastChange()
                        .map(change ->
                                DateTimeFormatter.ISO_LOCAL_DATE.format(
                                        change.when().atZone(audit.made().getZone())))
                        .orElse("");
        return Stream.of(
                        AuditNames.path(post),
                        String.valueOf(finding.line()),
                        String.valueOf(finding.column()),
                        finding.severity().name().toLowerCase(Locale.ROOT),
                        finding.rule(),
                        String.join(" ", rgaa.criteria(finding.rule())),
                        texts.of(finding.message()),
                        String.valueOf(finding.fixable()),
                        post.title(),
                        AuditNames.collection(post.collection(), texts),
                        changed,
                        post.author(),
                        state,
                        reason)
                .map(AuditTable::field)
                .collect(Collectors.joining(","));
    }

    /// A field, in quotes where it needs them. One that a spreadsheet would compute is made a text
    /// by an apostrophe, as people do by hand: titles and names come from whoever wrote them.
    private static String field(String text) {
        String safe = text.matches("(?s)[=+@\\-\t\r].*") ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
