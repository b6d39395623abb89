package fr.chapeau.ui.audit;

import fr.chapeau.app.audit.Audit;
import fr.chapeau.app.audit.AuditFormat;
import fr.chapeau.app.audit.AuditGroup;
import fr.chapeau.app.audit.SiteAudit;
import fr.chapeau.app.audit.SiteTrend;
import fr.chapeau.app.audit.Trend;
import fr.chapeau.app.workspace.SiteChecks;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.git.GitRepo;
import fr.chapeau.problem.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/// A real site on disk and its real audits; what is asked of it is kept.
final class MadeAudit implements AuditSource {
    final GitRepo repo;
    final List<AuditGroup.Found> opened = new ArrayList<>();
    final List<String> saved = new ArrayList<>();
    @Nullable Path file;

    /// Holds an audit at its first article until it is interrupted; null where none is held.
    volatile @Nullable CountDownLatch held;

    MadeAudit(Path folder) {
        repo = GitRepo.init(folder.resolve("site"));
        repo.write("_config.yml", "lang: fr\ncollections:\n  actus: {}\n  notes: {}\n");
        repo.write("_actus/a.md", "---\ntitle: Alpha\n---\n\nDes XXX et ![](/a.png)\n");
        repo.write("_actus/propre.md", "---\ntitle: Propre\n---\n\nUn texte fini.\n");
        repo.commitAll("Début");
        repo.git("config", "user.name", "Zoé");
        repo.write("_notes/b.md", "---\ntitle: Bravo\n---\n\nUn XXX. Un TODO, suite...\n");
        repo.write(
                ".chapeau/dismissals/_notes/b.md/un.yml",
                """
                rule: placeholder-xxx
                about: XXX
                before: "Un "
                after: ". Un TODO, suite..."
                reason: C’est voulu.
                by: Zoé
                """);
        repo.commitAll("Suite");
    }

    @Override
    public List<RuleInfo> rules() {
        return new SiteChecks(GitRepo.CLOCK).rules();
    }

    @Override
    public Outcome<Audit> audit(SiteAudit.Progress progress) {
        return new SiteAudit(new SiteChecks(GitRepo.CLOCK), GitRepo.CLOCK, 1)
                .of(
                        repo.folder(),
                        (done, all) -> {
                            progress.at(done, all);
                            CountDownLatch latch = held;
                            if (latch != null) {
                                await(latch);
                            }
                        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            latch.countDown();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Outcome<Trend> trend(SiteAudit.Progress progress) {
        return new SiteTrend(new SiteChecks(GitRepo.CLOCK), GitRepo.CLOCK, 1)
                .of(repo.folder(), 2, progress);
    }

    @Override
    public void open(AuditGroup.Found found) {
        opened.add(found);
    }

    @Override
    public Optional<Path> ask(AuditFormat format, Audit audit) {
        return Optional.ofNullable(file);
    }

    @Override
    public Outcome<Path> save(AuditFormat format, Audit audit, Optional<Trend> trend, Path into) {
        saved.add(format + " " + trend.isPresent());
        return Outcome.done(into);
    }
}
