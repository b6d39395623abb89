package fr.chapeau.app.survey;

import fr.chapeau.app.checking.ComparedFindings;
import fr.chapeau.app.checking.PostChecks;
import fr.chapeau.app.checking.PostFindings;
import fr.chapeau.app.dismissal.Judgement;
import fr.chapeau.app.files.PostFiles;
import fr.chapeau.app.fixing.FileFixing;
import fr.chapeau.app.fixing.StandingFindings;
import fr.chapeau.app.workspace.SiteChecks;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.check.Finding;
import fr.chapeau.problem.Outcome;
import fr.chapeau.text.FileText;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Checks posts side by side, and gives what is found in the order of the posts. One thread calls
/// it.
public final class Survey {

    /// How many results may wait for a slow one before them, for each thread.
    private static final int AHEAD = 64;

    private final SiteChecks sites;
    private final Order order;
    private final FileFixing fixing = new FileFixing();

    /// How a survey is made.
    ///
    /// @param counts which findings count
    /// @param fix whether those that can be put right without asking are
    /// @param jobs how many posts are checked at a time
    public record Order(Predicate<Finding> counts, boolean fix, int jobs) {}

    /// A survey of posts of any sites.
    public Survey(SiteChecks sites, Order order) {
        this.sites = sites;
        this.order = order;
    }

    /// Checks posts.
    ///
    /// @param out takes them in their order, in the thread of the call
    public void of(List<Candidate> posts, Consumer<Outcome<CheckedFile>> out) {
        Deque<Future<Outcome<CheckedFile>>> waiting = new ArrayDeque<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(order.jobs())) {
            for (Candidate post : posts) {
                PostChecks checks = sites.of(post.post().workspace());
                waiting.add(workers.submit(() -> check(checks, post)));
                while (waiting.size() > order.jobs() * AHEAD || isDone(waiting)) {
                    out.accept(result(waiting.remove()));
                }
            }
            while (!waiting.isEmpty()) {
                out.accept(result(waiting.remove()));
            }
        }
    }

    private static boolean isDone(Deque<Future<Outcome<CheckedFile>>> waiting) {
        return !waiting.isEmpty() && waiting.element().isDone();
    }

    /// A fault in a worker is a fault of the survey.
    private static Outcome<CheckedFile> result(Future<Outcome<CheckedFile>> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Outcome<CheckedFile> check(PostChecks checks, Candidate candidate) {
        Path file = candidate.post().file();
        FileText staged = candidate.staged();
        if (staged != null) {
            return Outcome.done(checked(checks, candidate, staged, List.of()));
        }
        return order.fix()
                ? fixing.alone(file, () -> fixed(checks, candidate))
                : PostFiles.read(file).map(text -> checked(checks, candidate, text, List.of()));
    }

    private Outcome<CheckedFile> fixed(PostChecks checks, Candidate candidate) {
        Workspace workspace = candidate.post().workspace();
        Path file = candidate.post().file();
        StandingFindings standing =
                new StandingFindings(text -> found(checks, candidate, text).judged());
        return PostFiles.read(file)
                .then(before ->
                        fixing.fix(file, before, standing)
                                .then(fixed -> fixed.write(workspace.top(), file, before))
                                .map(fixed ->
                                        checked(checks, candidate, fixed.text(), fixed.done())));
    }

    private CheckedFile checked(
            PostChecks checks, Candidate candidate, FileText text, List<Finding> fixed) {
        PostFindings found = found(checks, candidate, text);
        return new CheckedFile(candidate.post(), text, found.judged(), found.failures(), fixed);
    }

    /// What counts of all that is found. In a draft what was set aside counts, whenever that was.
    private PostFindings found(PostChecks checks, Candidate candidate, FileText text) {
        Path path = checks.index().site().named(candidate.post().file()).path();
        if (candidate.draft()) {
            ComparedFindings compared = checks.compare(path, text, candidate.before());
            return counting(compared.report(), compared.fresh());
        }
        PostFindings report = checks.check(path, text);
        return counting(report, report.findings());
    }

    private PostFindings counting(PostFindings report, List<Finding> findings) {
        Judgement counting =
                new Judgement(
                        findings.stream().filter(order.counts()).toList(),
                        report.dismissed().stream()
                                .filter(one -> order.counts().test(one.finding()))
                                .toList(),
                        report.stale(),
                        report.problems());
        return new PostFindings(counting, report.failures());
    }
}
