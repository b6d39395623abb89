package fr.chapeau.cli;

import fr.chapeau.app.audit.Audit;
import fr.chapeau.app.audit.AuditPage;
import fr.chapeau.app.audit.AuditTable;
import fr.chapeau.app.audit.SiteAudit;
import fr.chapeau.app.audit.SiteTrend;
import fr.chapeau.app.audit.Trend;
import fr.chapeau.app.workspace.SiteChecks;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chapeau audit DIR --out report.html`: what is found over a whole site, for people.
@Command(name = "audit")
final class AuditVerb implements Callable<Integer> {
    private final Terminal terminal;
    private final String version;
    private final SiteChecks sites;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "AUDITED")
    private Path folder = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "out")
    private Path out = Path.of("");

    @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "csv")
    private @Nullable Path csv;

    @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--trend", descriptionKey = "trend")
    private boolean trend;

    @Option(names = "--months", paramLabel = "N", descriptionKey = "months")
    private int months = SiteTrend.MONTHS;

    AuditVerb(Terminal terminal, String version) {
        this.terminal = terminal;
        this.version = version;
        this.sites = new SiteChecks(terminal.clock());
    }

    @Override
    public Integer call() {
        if (jobs < 1) {
            terminal.say(Problem.of(CliMessage.CHECK_JOBS, String.valueOf(jobs)));
            return Terminal.FAILED;
        }
        if (months < 1 || months > SiteTrend.MOST_MONTHS) {
            terminal.say(Problem.of(CliMessage.AUDIT_MONTHS, String.valueOf(months)));
            return Terminal.FAILED;
        }
        Progress progress = new Progress(terminal);
        Outcome<Report> report =
                new SiteAudit(sites, terminal.clock(), jobs)
                        .of(folder, progress::show)
                        .then(audit -> lookBack(audit, progress));
        progress.clear();
        boolean[] whole = {true};
        int code =
                terminal.end(
                        report.then(this::write),
                        made -> {
                            made.notices().forEach(terminal::say);
                            made.problems().forEach(terminal::say);
                            whole[0] = made.problems().isEmpty();
                            tell(made);
                        });
        return terminal.printed(whole[0] ? code : Terminal.FAILED);
    }

    /// What is written.
    ///
    /// @param trend null where nobody asked for it
    private record Report(Audit audit, @Nullable Trend trend) {}

    private Outcome<Report> lookBack(Audit audit, Progress progress) {
        return trend
                ? new SiteTrend(sites, terminal.clock(), jobs)
                        .of(folder, months, progress::show)
                        .map(found -> new Report(audit, found))
                : Outcome.done(new Report(audit, null));
    }

    private Outcome<Audit> write(Report report) {
        Audit audit = report.audit();
        String page =
                new AuditPage(terminal.texts(), version, sites.rules()).of(audit, report.trend());
        Path table = csv;
        Outcome<Path> written = ReportFile.write(out, page);
        return (table == null
                        ? written
                        : written.then(done ->
                                ReportFile.write(
                                        table, new AuditTable(terminal.texts()).of(audit))))
                .map(done -> audit);
    }

    private void tell(Audit audit) {
        int findings = audit.all().findings();
        terminal.out()
                .println(
                        terminal.texts()
                                .of(
                                        CliMessage.AUDIT_DONE,
                                        out.toString(),
                                        findings,
                                        audit.posts().size()));
    }
}
