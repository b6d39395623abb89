package fr.chapeau.app.audit;

import fr.chapeau.app.dismissal.Dismissal;
import fr.chapeau.app.survey.Candidate;
import fr.chapeau.app.survey.Candidates;
import fr.chapeau.app.survey.CheckedFile;
import fr.chapeau.app.survey.Scope;
import fr.chapeau.app.survey.Survey;
import fr.chapeau.app.workspace.SiteChecks;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.check.Finding;
import fr.chapeau.check.image.ImageUnused;
import fr.chapeau.git.LastChange;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.PostSummary;
import fr.chapeau.site.SiteIndex;
import fr.chapeau.site.UnusedPictures;
import fr.chapeau.site.UnusedPictures.Unused;
import fr.chapeau.text.LineIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checks all posts of a site for a report. Calls Git: one thread.
public final class SiteAudit {
    private final SiteChecks sites;
    private final Clock clock;
    private final int jobs;

    /// @param clock its zone is the machine's
    /// @param jobs how many posts are checked at a time
    public SiteAudit(SiteChecks sites, Clock clock, int jobs) {
        this.sites = sites;
        this.clock = clock;
        this.jobs = jobs;
    }

    /// The audit of the posts below a folder.
    ///
    /// @param progress is told as posts are done
    public Outcome<Audit> of(Path folder, Progress progress) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return Outcome.failed(Problem.of(AuditMessage.AUDIT_OF_A_FILE, folder.toString()));
        }
        return new Candidates(new Scope.All())
                .below(folder)
                .map(chosen -> {
                    try {
                        return audit(folder, chosen, progress);
                    } finally {
                        close(chosen);
                    }
                });
    }

    private static void close(Candidates.Chosen chosen) {
        chosen.posts().stream()
                .map(candidate -> candidate.post().workspace())
                .distinct()
                .forEach(Workspace::close);
    }

    /// Who wants to know how far an audit has come.
    @FunctionalInterface
    public interface Progress {
        /// So many posts are done.
        void at(int done, int all);
    }

    private Audit audit(Path folder, Candidates.Chosen chosen, Progress progress) {
        List<Problem> problems = new ArrayList<>(chosen.problems());
        List<Candidate> candidates = chosen.posts();
        Optional<Map<Path, LastChange>> changes = changes(candidates, problems);
        List<AuditedPost> posts = new ArrayList<>();
        int[] done = {0};
        Survey.Order order = new Survey.Order(finding -> true, false, jobs);
        new Survey(sites, order)
                .of(
                        candidates,
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done<CheckedFile>(CheckedFile file) -> {
                                    posts.add(post(file, changes.orElse(Map.of())));
                                    file.failures()
                                            .forEach(failure -> problems.add(failure.problem()));
                                }
                                case Outcome.Refused<CheckedFile>(Problem why) -> problems.add(why);
                                case Outcome.Failed<CheckedFile>(Problem why) -> problems.add(why);
                            }
                            progress.at(++done[0], candidates.size());
                        });
        return new Audit(
                name(folder, candidates),
                ZonedDateTime.now(clock),
                posts,
                chosen.notices(),
                problems,
                changes.isPresent(),
                unused(folder, candidates));
    }

    /// Of a part of a site nobody can tell what the rest uses.
    private static List<Unused> unused(Path folder, List<Candidate> candidates) {
        Path audited = folder.toAbsolutePath().normalize();
        return candidates.stream()
                .findFirst()
                .map(candidate -> candidate.post().workspace().site())
                .filter(site -> site.root().equals(real(audited)))
                .filter(site -> ImageUnused.info().runs(site.settings().checks()))
                .map(UnusedPictures::of)
                .orElse(List.of());
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder;
        }
    }

    private static Optional<Map<Path, LastChange>> changes(
            List<Candidate> candidates, List<Problem> problems) {
        Optional<Workspace> workspace =
                candidates.stream().findFirst().map(candidate -> candidate.post().workspace());
        if (workspace.flatMap(Workspace::checkout).isEmpty()) {
            return Optional.empty();
        }
        List<Path> files = candidates.stream().map(candidate -> candidate.post().file()).toList();
        return switch (workspace.get().checkout().get().lastChanges(files)) {
            case Outcome.Done<Map<Path, LastChange>>(var found) -> Optional.of(found);
            case Outcome.Refused<Map<Path, LastChange>>(Problem why) -> {
                problems.add(why);
                yield Optional.empty();
            }
            case Outcome.Failed<Map<Path, LastChange>>(Problem why) -> {
                problems.add(why);
                yield Optional.empty();
            }
        };
    }

    private static String name(Path folder, List<Candidate> candidates) {
        Path root =
                candidates.stream()
                        .findFirst()
                        .map(candidate -> candidate.post().workspace().site().root())
                        .orElse(folder.toAbsolutePath().normalize());
        return String.valueOf(root.getFileName());
    }

    private AuditedPost post(CheckedFile file, Map<Path, LastChange> changes) {
        SiteIndex index = sites.of(file.post().workspace()).index();
        PostFile post = index.site().named(file.post().file());
        LineIndex lines = new LineIndex(file.text().text());
        List<AuditedFinding> findings =
                file.findings().stream().map(finding -> audited(finding, lines)).toList();
        List<SetAside> setAside =
                file.dismissed().stream()
                        .map(one -> {
                            Dismissal why = one.dismissal();
                            AuditedFinding finding = audited(one.finding(), lines);
                            return new SetAside(finding, why.reason(), why.by(), why.date());
                        })
                        .toList();
        return new AuditedPost(
                post.path(),
                index.post(post.path()).map(PostSummary::title).orElse(post.name()),
                post.collection(),
                changes.get(file.post().file()),
                findings,
                setAside);
    }

    private static AuditedFinding audited(Finding finding, LineIndex lines) {
        LineIndex.Position place = lines.positionOf(finding.span().start());
        return new AuditedFinding(
                finding.rule(),
                finding.severity(),
                place.line(),
                place.column(),
                finding.message(),
                finding.fixable());
    }
}
