package fr.chapeau.app.commit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.dismissal.DismissedFinding;
import fr.chapeau.app.workspace.SiteChecks;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.git.GitRepo;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.problem.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was set aside passes the gate, and whoever reviews the commit reads why.
class DismissalCommitTest {
    private static final String POST = "_posts/2026-01-05-film.md";
    private static final String RECORD = ".chapeau/dismissals/" + POST + "/xxx.yml";
    private static final String YAML = "rule: placeholder-xxx\nabout: XXX\nreason: un titre\n";

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));

    @BeforeEach
    void site() {
        repo = GitRepo.init(folder.resolve("site"));
        repo.write("_config.yml", "title: Essai\n");
        repo.write("index.md", "---\ntitle: Accueil\n---\n\nBonjour.\n");
        repo.commitAll("Début");
        repo.write(POST, "---\ntitle: Le film\n---\n\nLe film XXX sort.\n");
    }

    private <T> T draft(Function<CommitDraft, T> look) {
        try (Workspace workspace = done(Workspace.open(repo.folder()))) {
            CommitArticles commits =
                    new CommitArticles(
                            workspace, new SiteChecks(GitRepo.CLOCK).of(workspace), new Kramdown());
            return look.apply(done(commits.prepare(List.of(repo.file(POST)))));
        }
    }

    private static List<String> reasons(CommitDraft draft) {
        return draft.posts().stream()
                .flatMap(post -> draft.dismissed(post).stream())
                .map(DismissedFinding::dismissal)
                .map(one -> one.reason())
                .toList();
    }

    private static List<String> paths(CommitDraft draft) {
        return draft.plan().files().stream().map(file -> file.kind() + " " + file.path()).toList();
    }

    @Test
    void theRecordGoesWithItsArticleAndItsReasonIsShownOnce() {
        assertThat(draft(CommitDraft::newErrors)).isEqualTo(1);

        repo.write(RECORD, YAML);

        assertThat(draft(CommitDraft::newErrors)).isZero();
        assertThat(draft(DismissalCommitTest::paths))
                .containsExactly("NEW " + RECORD, "NEW " + POST);
        assertThat(draft(DismissalCommitTest::reasons)).containsExactly("un titre");

        repo.commitAll("Film");
        repo.write(POST, "---\ntitle: Le film\n---\n\nLe film XXX sort lundi.\n");
        assertThat(draft(DismissalCommitTest::paths)).containsExactly("CHANGED " + POST);
        assertThat(draft(DismissalCommitTest::reasons)).isEmpty();
    }

    @Test
    void aReasonThatIsSaidOtherwiseIsShownAgain() {
        repo.write(RECORD, YAML);
        repo.commitAll("Film");
        repo.write(RECORD, YAML.replace("un titre", "le titre du film"));

        assertThat(draft(DismissalCommitTest::paths)).containsExactly("CHANGED " + RECORD);
        assertThat(draft(DismissalCommitTest::reasons)).containsExactly("le titre du film");
    }

    @Test
    void bringingBackAloneIsACommitAndDoesNotBlock() throws IOException {
        repo.write(RECORD, YAML);
        repo.commitAll("Film");
        Files.delete(repo.file(RECORD));

        assertThat(draft(DismissalCommitTest::paths)).containsExactly("DELETED " + RECORD);
        assertThat(draft(CommitDraft::broughtBack)).isEqualTo(1);
        assertThat(draft(CommitDraft::newErrors)).isZero();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
