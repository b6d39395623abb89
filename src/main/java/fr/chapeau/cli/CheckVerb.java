package fr.chapeau.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.chapeau.app.checking.PostChecks;
import fr.chapeau.app.files.PostFiles;
import fr.chapeau.app.workspace.PathSelection;
import fr.chapeau.app.workspace.PathSelection.Selected;
import fr.chapeau.app.workspace.PathSelection.Selection;
import fr.chapeau.app.workspace.SiteChecks;
import fr.chapeau.check.CheckReport;
import fr.chapeau.check.Finding;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.FileText;
import fr.chapeau.text.LineIndex;
import fr.chapeau.text.LineIndex.Position;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chapeau check PATH...`: all findings, and an exit code for scripts.
@Command(name = "check")
final class CheckVerb implements Callable<Integer> {

    /// How findings are written.
    enum Format {
        text,
        jsonl
    }

    private final Terminal terminal;
    private final SiteChecks checks;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private int files;
    private boolean unreadable;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private Format format = Format.text;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "PATH")
    private List<Path> paths = new ArrayList<>();

    CheckVerb(Terminal terminal) {
        this.terminal = terminal;
        this.checks = new SiteChecks(terminal.clock());
    }

    @Override
    public Integer call() {
        PathSelection selection = new PathSelection();
        for (Path path : paths) {
            int code = terminal.end(selection.select(path), this::check);
            unreadable |= code != Terminal.DONE;
        }
        if (format == Format.text) {
            terminal.out().println(summary());
        }
        return terminal.printed(unreadable ? Terminal.FAILED : worst());
    }

    private int worst() {
        return counts.getOrDefault(Severity.ERROR, 0) > 0 ? Terminal.REFUSED : Terminal.DONE;
    }

    private void check(Selection selection) {
        selection.notices().forEach(terminal::say);
        selection.problems().forEach(terminal::say);
        unreadable |= !selection.problems().isEmpty();
        for (Selected post : selection.posts()) {
            int code = terminal.end(PostFiles.read(post.file()), text -> check(post, text));
            unreadable |= code != Terminal.DONE;
        }
    }

    private void check(Selected post, FileText text) {
        PostChecks ofSite = checks.of(post.workspace());
        Path path = post.workspace().site().named(post.file()).path();
        CheckReport report = ofSite.check(path, text);
        LineIndex lines = new LineIndex(text.text());
        files++;
        for (Finding finding : report.findings()) {
            counts.merge(finding.severity(), 1, Integer::sum);
            write(post.shown(), finding, lines);
        }
    }

    private void write(String file, Finding finding, LineIndex lines) {
        Position start = lines.positionOf(finding.span().start());
        Position end = lines.positionOf(finding.span().end());
        String message = terminal.texts().of(finding.message());
        terminal.out()
                .println(
                        switch (format) {
                            case text -> text(file, finding, start, message);
                            case jsonl -> json(file, finding, start, end, message);
                        });
    }

    private String text(String file, Finding finding, Position start, String message) {
        String severity = terminal.texts().of(CliMessage.of(finding.severity()));
        String what = terminal.texts().of(CliMessage.CHECK_LINE, severity, message, finding.rule());
        return Terminal.name(file) + ":" + start.line() + ":" + start.column() + ": " + what;
    }

    private static String json(
            String file, Finding finding, Position start, Position end, String message) {
        ObjectNode object = JsonValues.object();
        object.put("file", file);
        object.put("line", start.line());
        object.put("column", start.column());
        object.put("endLine", end.line());
        object.put("endColumn", end.column());
        object.put("rule", finding.rule());
        object.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        object.put("message", message);
        object.put("fixable", finding.fixable());
        return object.toString();
    }

    private String summary() {
        return terminal.texts()
                .of(
                        CliMessage.CHECK_SUMMARY,
                        counts.getOrDefault(Severity.ERROR, 0),
                        counts.getOrDefault(Severity.WARNING, 0),
                        counts.getOrDefault(Severity.ADVICE, 0),
                        files);
    }
}
