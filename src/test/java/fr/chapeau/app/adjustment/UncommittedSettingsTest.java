package fr.chapeau.app.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.adjustment.UncommittedSettings.Waiting;
import fr.chapeau.app.commit.CommitArticles;
import fr.chapeau.app.commit.CommitDraft;
import fr.chapeau.app.workspace.SiteSession;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.git.GitRepo;
import fr.chapeau.problem.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UncommittedSettingsTest {
    private static final String SETTINGS = "collections: {actus: {order: [title]}}\n";

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));
    private Workspace workspace;
    private UncommittedSettings settings;

    @BeforeEach
    void open() {
        repo = GitRepo.init(folder);
        repo.write("_config.yml", "collections: [actus, notes]\n");
        repo.write(".chapeau.yml", SETTINGS);
        repo.git("add", ".");
        repo.git("commit", "-q", "-m", "Début");
        workspace = done(Workspace.open(folder));
        settings = new UncommittedSettings(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void committedSettingsDoNotWait() {
        assertThat(settings.now()).isEmpty();
    }

    @Test
    void theCollectionsThatDifferAreNamed() {
        repo.write(
                ".chapeau.yml",
                "collections: {actus: {order: [title]}, notes: {fields: {a: {max: 3}}}}\n");
        assertThat(settings.now()).hasValue(waiting(Set.of("notes"), true));

        repo.write(".chapeau.yml", "order: [date]\n");
        assertThat(settings.now()).hasValue(waiting(Set.of("actus"), false));
    }

    @Test
    void newSettingsAndThoseThatAreGoneWaitToo() {
        repo.git("rm", "-q", ".chapeau.yml");
        assertThat(settings.now()).hasValue(waiting(Set.of("actus"), true));

        repo.git("commit", "-q", "-m", "Sans réglages");
        assertThat(settings.now()).isEmpty();
        repo.write(".chapeau.yml", SETTINGS);
        assertThat(settings.now()).hasValue(waiting(Set.of("actus"), true));
    }

    @Test
    void aCommitOfSettingsHoldsThemAloneAndIsNotCheckedLikeAnArticle() {
        repo.write(".chapeau.yml", "fields: {a: {help: XXX à compléter}}\n");
        repo.write("_actus/a.md", "---\ntitle: XXX\n---\n");
        SiteSession session = new SiteSession(workspace, GitRepo.CLOCK);
        CommitArticles commits =
                new CommitArticles(workspace, session.checks(), session.kramdown());

        CommitDraft draft = done(commits.prepare(List.of(repo.file(".chapeau.yml"))));

        assertThat(draft.plan().files())
                .extracting(file -> file.path().toString())
                .containsExactly(".chapeau.yml");
        assertThat(draft.newErrors()).isZero();
    }

    private Waiting waiting(Set<String> collections, boolean alone) {
        return new Waiting(workspace.top().resolve(".chapeau.yml"), collections, alone);
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var why) -> throw new AssertionError(why);
            case Outcome.Failed<T>(var why) -> throw new AssertionError(why);
        };
    }
}
