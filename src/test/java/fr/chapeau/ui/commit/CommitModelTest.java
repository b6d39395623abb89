package fr.chapeau.ui.commit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.git.CommitResult;
import fr.chapeau.git.GitRepo;
import fr.chapeau.ui.kit.HeldBackground;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitModelTest {
    private final HeldBackground background = new HeldBackground();
    private MadeCommit commit;
    private CommitModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        commit = new MadeCommit(folder);
        commit.repo().write(MadeCommit.PATH, MadeCommit.TEXT + "\nEt une autre.\n");
        model = commit.model(background);
    }

    @AfterEach
    void close() {
        commit.close();
    }

    @Test
    void eachStageFollowsTheOneBefore() {
        model.prepare();
        assertThat(stage()).isInstanceOf(CommitStage.Preparing.class);
        background.releaseNext();
        CommitStage.Ready ready = (CommitStage.Ready) stage();

        model.commit(ready, "Ajoute une phrase", "", null);
        assertThat(stage()).isInstanceOf(CommitStage.Committing.class);
        background.releaseNext();

        assertThat(((CommitStage.Done) stage()).result())
                .isInstanceOf(CommitResult.Committed.class);
        assertThat(commit.repo().git("log", "-1", "--format=%s|%an").strip())
                .isEqualTo("Ajoute une phrase|" + GitRepo.AUTHOR.name());
    }

    @Test
    void aRefusedCommitCanBeTriedAgain() {
        commit.repo().script(".git/hooks/pre-commit", "echo non >&2", "exit 1");
        model.prepare();
        background.releaseNext();
        CommitStage.Ready ready = (CommitStage.Ready) stage();

        model.commit(ready, "Ajoute une phrase", "", null);
        background.releaseNext();

        assertThat(model.problemProperty().get()).isNotNull();
        assertThat(stage()).isEqualTo(ready);
        commit.repo().delete(".git/hooks/pre-commit");
        model.commit(ready, "Ajoute une phrase", "", null);
        assertThat(model.problemProperty().get()).isNull();
        background.releaseNext();
        assertThat(stage()).isInstanceOf(CommitStage.Done.class);
    }

    @Test
    void aNewBranchIsMadeAndTheCommitPreparedAnew() {
        commit.repo().git("checkout", "-q", "--detach");
        model.prepare();
        background.releaseNext();

        model.createBranch("suite");
        background.releaseNext();
        background.releaseNext();

        assertThat(stage()).isInstanceOf(CommitStage.Ready.class);
        assertThat(commit.repo().git("branch", "--show-current").strip()).isEqualTo("suite");
    }

    private CommitStage stage() {
        return model.stageProperty().get();
    }
}
