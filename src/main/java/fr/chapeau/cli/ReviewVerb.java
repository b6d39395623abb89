package fr.chapeau.cli;

import fr.chapeau.app.checking.PostChecks;
import fr.chapeau.app.review.DraftReviews;
import fr.chapeau.app.review.ReviewPage;
import fr.chapeau.app.review.ReviewReport;
import fr.chapeau.app.review.ReviewedDraft;
import fr.chapeau.app.review.SitePictures;
import fr.chapeau.app.workspace.SiteChecks;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chapeau review --out FILE DIR`: what changed in drafts, for a reviewer without Chapeau.
@Command(name = "review")
final class ReviewVerb implements Callable<Integer> {
    private final Terminal terminal;
    private final String version;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "out")
    private Path out = Path.of("");

    @Option(names = "--base", paramLabel = "REV", descriptionKey = "changes.base")
    private @Nullable String base;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "REVIEWED")
    private Path folder = Path.of("");

    ReviewVerb(Terminal terminal, String version) {
        this.terminal = terminal;
        this.version = version;
    }

    @Override
    public Integer call() {
        boolean[] whole = {true};
        int code =
                terminal.end(
                        written(),
                        report -> {
                            report.problems().forEach(terminal::say);
                            whole[0] = report.problems().isEmpty();
                            tell(report);
                        });
        return terminal.printed(whole[0] ? code : Terminal.FAILED);
    }

    private Outcome<ReviewReport> written() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return Outcome.failed(Problem.of(CliMessage.REVIEW_OF_A_FILE, folder.toString()));
        }
        return Workspace.open(folder)
                .then(workspace -> {
                    try (workspace) {
                        workspace.site().notices().forEach(terminal::say);
                        return written(workspace);
                    }
                });
    }

    private Outcome<ReviewReport> written(Workspace workspace) {
        SiteChecks sites = new SiteChecks(terminal.clock());
        PostChecks checks = sites.of(workspace);
        Progress progress = new Progress(terminal);
        Outcome<List<Outcome<ReviewedDraft>>> drafts =
                new DraftReviews(workspace, checks)
                        .below(folder, Optional.ofNullable(base), progress::show);
        progress.clear();
        ReviewPage page =
                new ReviewPage(
                        terminal.texts(),
                        version,
                        sites.rules(),
                        new SitePictures(workspace, checks.index()));
        return drafts.map(found -> report(workspace, found))
                .then(report -> ReportFile.write(out, page.of(report)).map(done -> report));
    }

    private ReviewReport report(Workspace workspace, List<Outcome<ReviewedDraft>> found) {
        List<ReviewedDraft> drafts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Outcome<ReviewedDraft> one : found) {
            switch (one) {
                case Outcome.Done<ReviewedDraft>(ReviewedDraft draft) -> drafts.add(draft);
                case Outcome.Refused<ReviewedDraft>(Problem why) -> problems.add(why);
                case Outcome.Failed<ReviewedDraft>(Problem why) -> problems.add(why);
            }
        }
        return new ReviewReport(
                String.valueOf(workspace.site().root().getFileName()),
                Optional.ofNullable(workspace.site().config().language()),
                ZonedDateTime.now(terminal.clock()),
                Optional.ofNullable(base),
                drafts,
                problems);
    }

    private void tell(ReviewReport report) {
        terminal.out()
                .println(
                        terminal.texts()
                                .of(
                                        CliMessage.REVIEW_DONE,
                                        out.toString(),
                                        report.drafts().size(),
                                        report.newErrors()));
    }
}
