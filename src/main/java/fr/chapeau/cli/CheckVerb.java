package fr.chapeau.cli;

import fr.chapeau.app.survey.Candidate;
import fr.chapeau.app.survey.Candidates;
import fr.chapeau.app.survey.CheckedFile;
import fr.chapeau.app.survey.Scope;
import fr.chapeau.app.survey.Survey;
import fr.chapeau.app.workspace.SiteChecks;
import fr.chapeau.check.Finding;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.cli.report.FindingsReport;
import fr.chapeau.cli.report.Format;
import fr.chapeau.cli.report.Totals;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.problem.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chapeau check PATH...`: what the rules find, and an exit code for scripts.
@Command(name = "check")
final class CheckVerb implements Callable<Integer> {

    /// Severities by the words of the command line.
    enum Least {
        error,
        warning,
        advice;

        boolean takes(Severity severity) {
            return severity.compareTo(Severity.valueOf(name().toUpperCase(Locale.ROOT))) <= 0;
        }
    }

    private final Terminal terminal;
    private final String version;
    private final SiteChecks sites;
    private final Progress progress;
    private final Totals totals = new Totals();
    private boolean unreadable;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private Format format = Format.text;

    @Option(names = "--min-severity", paramLabel = "SEVERITY", descriptionKey = "min-severity")
    private Least least = Least.advice;

    @Option(names = "--rule", paramLabel = "ID", descriptionKey = "rule")
    private List<String> rules = new ArrayList<>();

    @Option(names = "--changed", descriptionKey = "changed")
    private boolean changed;

    @Option(names = "--base", paramLabel = "REV", descriptionKey = "base")
    private @Nullable String base;

    @Option(names = "--staged", descriptionKey = "staged")
    private boolean staged;

    @Option(names = "--fix", descriptionKey = "fix")
    private boolean fix;

    @Option(names = "--dismissed", descriptionKey = "dismissed")
    private boolean dismissed;

    @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "PATH")
    private List<Path> paths = new ArrayList<>();

    CheckVerb(Terminal terminal, String version) {
        this.terminal = terminal;
        this.version = version;
        this.sites = new SiteChecks(terminal.clock());
        this.progress = new Progress(terminal);
    }

    @Override
    public Integer call() {
        Optional<Problem> mistake = mistake();
        if (mistake.isPresent()) {
            terminal.say(mistake.get());
            return Terminal.FAILED;
        }
        FindingsReport report =
                format.report(
                        new Format.Surroundings(
                                terminal.out(),
                                terminal.texts(),
                                version,
                                sites.rules(),
                                dismissed));
        Survey survey = new Survey(sites, new Survey.Order(this::counts, fix, jobs));
        Candidates candidates = new Candidates(scope());
        for (Path path : paths) {
            end(candidates.below(path), report, chosen -> check(chosen, survey, report));
        }
        report.end(totals);
        return terminal.printed(unreadable ? Terminal.FAILED : worst());
    }

    /// What cannot be meant.
    private Optional<Problem> mistake() {
        Optional<String> unknown =
                rules.stream()
                        .filter(id ->
                                sites.rules().stream().map(RuleInfo::id).noneMatch(id::equals))
                        .findFirst();
        if (unknown.isPresent()) {
            return Optional.of(Problem.of(CliMessage.CHECK_RULE_UNKNOWN, unknown.get()));
        }
        if (jobs < 1) {
            return Optional.of(Problem.of(CliMessage.CHECK_JOBS, String.valueOf(jobs)));
        }
        if (staged && base != null) {
            return Optional.of(Problem.of(CliMessage.CHECK_STAGED_BASE));
        }
        return staged && fix
                ? Optional.of(Problem.of(CliMessage.CHECK_STAGED_FIX))
                : Optional.empty();
    }

    private Scope scope() {
        if (staged) {
            return new Scope.Staged();
        }
        if (base != null) {
            return new Scope.Since(base);
        }
        return changed ? new Scope.Drafts() : new Scope.All();
    }

    private boolean counts(Finding finding) {
        return least.takes(finding.severity())
                && (rules.isEmpty() || rules.contains(finding.rule()));
    }

    private int worst() {
        return totals.of(Severity.ERROR) > 0 ? Terminal.REFUSED : Terminal.DONE;
    }

    private void check(Candidates.Chosen chosen, Survey survey, FindingsReport report) {
        chosen.notices().forEach(terminal::say);
        chosen.problems().forEach(problem -> failed(problem, report));
        List<Candidate> posts = chosen.posts();
        int[] done = {0};
        survey.of(
                posts,
                outcome -> {
                    end(outcome, report, file -> write(file, report));
                    progress.show(++done[0], posts.size());
                });
        progress.clear();
    }

    private void write(CheckedFile file, FindingsReport report) {
        totals.add(file);
        if (says(file)) {
            progress.clear();
        }
        file.judged().problems().forEach(terminal::say);
        file.failures()
                .forEach(failure ->
                        terminal.say(
                                Problem.of(
                                        CliMessage.CHECK_RULE_FAILED,
                                        Terminal.name(file.post().shown()),
                                        failure.problem().message())));
        report.file(file);
    }

    private static boolean says(CheckedFile file) {
        return !file.findings().isEmpty()
                || !file.fixed().isEmpty()
                || !file.failures().isEmpty()
                || !file.dismissed().isEmpty()
                || !file.judged().stale().isEmpty()
                || !file.judged().problems().isEmpty();
    }

    private <T> void end(Outcome<T> outcome, FindingsReport report, Consumer<T> done) {
        switch (outcome) {
            case Outcome.Done<T>(T value) -> done.accept(value);
            case Outcome.Refused<T>(Problem problem) -> failed(problem, report);
            case Outcome.Failed<T>(Problem problem) -> failed(problem, report);
        }
    }

    private void failed(Problem problem, FindingsReport report) {
        progress.clear();
        unreadable = true;
        terminal.say(problem);
        report.problem(problem);
    }
}
