package fr.chapeau.app.checking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.dismissal.DismissalFiles;
import fr.chapeau.app.dismissal.DismissedFinding;
import fr.chapeau.app.dismissal.Dismissing;
import fr.chapeau.app.dismissal.KeptDismissal;
import fr.chapeau.app.workspace.SiteSession;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.check.Finding;
import fr.chapeau.problem.Outcome;
import fr.chapeau.text.FileText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was set aside counts nowhere.
class DismissedChecksTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Path POST = Path.of("_notes", "a.md");
    private static final FileText TEXT = text("Un XXX ici.\n\nLe film XXX aussi.\n");

    @TempDir Path folder;
    private final List<Workspace> opened = new ArrayList<>();

    private static FileText text(String body) {
        return new FileText("---\ntitle: a\n---\n\n" + body, false);
    }

    @BeforeEach
    void site() throws IOException {
        Files.createDirectories(folder.resolve("_notes"));
        Files.writeString(folder.resolve("_config.yml"), "collections: [notes]\n");
        Files.writeString(folder.resolve(POST), TEXT.text());
    }

    @AfterEach
    void close() {
        opened.forEach(Workspace::close);
    }

    private SiteSession session() {
        Workspace workspace = ((Outcome.Done<Workspace>) Workspace.open(folder)).value();
        opened.add(workspace);
        SiteSession session = new SiteSession(workspace, CLOCK);
        session.load(posts -> {});
        return session;
    }

    private KeptDismissal dismiss(PostChecks checks, FileText text, int which) throws IOException {
        PostFindings found = checks.check(POST, text);
        List<Finding> all = new ArrayList<>(found.findings());
        all.addAll(found.dismissed().stream().map(DismissedFinding::finding).toList());
        Dismissing dismissing = new Dismissing(new DismissalFiles(folder.toRealPath()), CLOCK);
        return ((Outcome.Done<KeptDismissal>)
                        dismissing.dismiss(
                                POST,
                                new Dismissing.Subject(
                                        found.findings().get(which), all, text.text()),
                                "le nom du film",
                                "Ada"))
                .value();
    }

    @Test
    void neitherInTheBadgeNorAmongTheFindings() throws IOException {
        SiteSession session = session();
        PostChecks checks = session.checks();
        assertThat(
                        session.errors(
                                session.workspace()
                                        .site()
                                        .named(folder.toRealPath().resolve(POST))))
                .isEqualTo(2);

        KeptDismissal kept = dismiss(checks, TEXT, 1);

        PostFindings found = checks.check(POST, TEXT);
        assertThat(found.findings()).hasSize(1);
        assertThat(found.dismissed()).extracting(DismissedFinding::kept).containsExactly(kept);
        assertThat(found.dismissed().getFirst().dismissal().reason()).isEqualTo("le nom du film");
        assertThat(found.dismissed().getFirst().dismissal().date()).hasToString("2026-03-01");
        assertThat(
                        session.errors(
                                session.workspace()
                                        .site()
                                        .named(folder.toRealPath().resolve(POST))))
                .isEqualTo(1);
    }

    @Test
    void aNewOneOfTheSameKindDoesNotPassForTheOneThatWasSetAside() throws IOException {
        PostChecks checks = session().checks();
        FileText committed = text("Le film XXX aussi.\n");
        dismiss(checks, committed, 0);

        ComparedFindings same = checks.compare(POST, committed, Optional.of(committed));
        ComparedFindings more = checks.compare(POST, TEXT, Optional.of(committed));

        assertThat(same.freshErrors()).isEmpty();
        assertThat(same.oldErrors()).isEmpty();
        assertThat(more.freshErrors()).hasSize(1);
        assertThat(more.freshErrors().getFirst().span().start()).isLessThan(40);
        assertThat(more.oldErrors()).isEmpty();
        assertThat(more.report().dismissed()).hasSize(1);
    }

    @Test
    void aRuleThatIsOffMakesNothingStale() throws IOException {
        dismiss(session().checks(), TEXT, 0);
        assertThat(session().checks().check(POST, text("Rien.\n")).stale()).hasSize(1);

        Files.writeString(folder.resolve(".chapeau.yml"), "rules: {placeholder-xxx: off}\n");

        assertThat(session().checks().check(POST, TEXT).stale()).isEmpty();
    }
}
