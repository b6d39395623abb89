package fr.chapeau.app.fixing;

import fr.chapeau.app.checking.PostChecks;
import fr.chapeau.app.files.PostFiles;
import fr.chapeau.check.Finding;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.site.PostFile;
import fr.chapeau.text.FileText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/// Works out what can be put right in many articles, and changes nothing. Not for the JavaFX
/// thread.
public final class FixPlanning {
    private final PostChecks checks;
    private final FileFixing fixing = new FileFixing();

    /// @param checks of the site, which leave out what was set aside
    public FixPlanning(PostChecks checks) {
        this.checks = checks;
    }

    /// Looks at articles side by side. Ends early, with what is known by then, when its thread is
    /// interrupted.
    ///
    /// @param progress told how many were looked at, from any thread
    public FixPlan plan(List<FixTarget> targets, FixChoice choice, IntConsumer progress) {
        AtomicInteger seen = new AtomicInteger();
        List<Future<Looked>> waiting = new ArrayList<>();
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            for (FixTarget target : targets) {
                waiting.add(
                        workers.submit(() -> {
                            Looked looked = look(target, choice);
                            progress.accept(seen.incrementAndGet());
                            return looked;
                        }));
            }
            return collected(waiting);
        } finally {
            workers.shutdownNow();
        }
    }

    /// What an article has come to: at most one of the two.
    private record Looked(List<PlannedArticle> planned, List<LeftAlone> left) {
        static final Looked NOTHING = new Looked(List.of(), List.of());
    }

    private static FixPlan collected(List<Future<Looked>> waiting) {
        List<PlannedArticle> articles = new ArrayList<>();
        List<LeftAlone> left = new ArrayList<>();
        try {
            for (Future<Looked> one : waiting) {
                Looked looked = one.get();
                articles.addAll(looked.planned());
                left.addAll(looked.left());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            // A fault in a worker is a fault of the planning.
            throw new IllegalStateException(e.getCause());
        }
        return new FixPlan(articles, left);
    }

    private Looked look(FixTarget target, FixChoice choice) {
        FixTarget.OpenText open = target.open();
        if (open != null) {
            return planned(target, open.text(), choice);
        }
        return switch (PostFiles.read(file(target.post()))) {
            case Outcome.Done<FileText>(FileText text) -> planned(target, text, choice);
            case Outcome.Refused<FileText>(Problem why) -> left(target, why);
            case Outcome.Failed<FileText>(Problem why) -> left(target, why);
        };
    }

    private Looked planned(FixTarget target, FileText text, FixChoice choice) {
        Path path = target.post().path();
        StandingFindings standing = new StandingFindings(now -> checks.check(path, now).judged());
        Outcome<FileFixing.Fixed> fixed =
                fixing.fix(path, text, now -> chosen(standing.apply(now), choice));
        return switch (fixed) {
            case Outcome.Done<FileFixing.Fixed>(var done) -> planned(target, text, done.changes());
            case Outcome.Refused<FileFixing.Fixed>(Problem why) -> left(target, why);
            case Outcome.Failed<FileFixing.Fixed>(Problem why) -> left(target, why);
        };
    }

    private static List<Finding> chosen(List<Finding> findings, FixChoice choice) {
        return findings.stream().filter(finding -> choice.has(finding.rule())).toList();
    }

    private Looked planned(FixTarget target, FileText text, List<FixChange> changes) {
        if (changes.isEmpty()) {
            return Looked.NOTHING;
        }
        if (!Files.isWritable(file(target.post()))) {
            return new Looked(List.of(), List.of(LeftAlone.of(target, FixingMessage.PROTECTED)));
        }
        ChangedPlaces places = new ChangedPlaces(text.text());
        List<PlannedChange> planned = changes.stream().map(places::of).toList();
        TextMark mark = TextMark.of(text.encode());
        return new Looked(List.of(new PlannedArticle(target, mark, planned)), List.of());
    }

    private static Looked left(FixTarget target, Problem why) {
        return new Looked(List.of(), List.of(LeftAlone.of(target, why)));
    }

    private Path file(PostFile post) {
        return checks.index().site().root().resolve(post.path());
    }
}
