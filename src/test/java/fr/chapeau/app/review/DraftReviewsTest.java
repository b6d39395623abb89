package fr.chapeau.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.workspace.SiteChecks;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.check.Finding;
import fr.chapeau.git.GitRepo;
import fr.chapeau.problem.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftReviewsTest {
    private static final String HEAD =
            "---\ntitle: Le port\ndate: 2026-01-10 09:00:00 +01:00\n---\n\n";

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));

    @BeforeEach
    void site() {
        repo = GitRepo.init(folder.resolve("site"));
        repo.write("_config.yml", "lang: fr\ncollections:\n  actualites: {output: true}\n")
                .write("_actualites/port.md", HEAD + "Le port est ouvert. XXX\n")
                .write(
                        "_actualites/gare.md",
                        HEAD.replace("port", "gare") + "La gare est ouverte.\n")
                .commitAll("Début");
    }

    @Test
    void tellsNewFindingsFromOldOnes() {
        repo.write("_actualites/port.md", HEAD + "Le port est ouvert. XXX\n\nHoraires : TODO\n");

        ReviewedDraft draft = only();

        assertThat(draft.path()).isEqualTo(Path.of("_actualites/port.md"));
        assertThat(draft.title()).isEqualTo("Le port");
        assertThat(draft.minutes()).isEqualTo(1);
        assertThat(draft.fresh()).extracting(Finding::rule).contains("placeholder-todo");
        assertThat(draft.old()).extracting(Finding::rule).contains("placeholder-xxx");
        assertThat(draft.fresh()).extracting(Finding::rule).doesNotContain("placeholder-xxx");
    }

    @Test
    void findsNothingInAnArticleThatIsGone() {
        repo.delete("_actualites/port.md");

        ReviewedDraft draft = only();

        assertThat(draft.article().changes().isDeleted()).isTrue();
        assertThat(draft.fresh()).isEmpty();
        assertThat(draft.old()).isEmpty();
        assertThat(draft.minutes()).isZero();
    }

    @Test
    void takesAllForNewInANewArticle() {
        repo.write("_actualites/quai.md", "---\nlayout: x\n---\n\nLe quai. XXX\n");

        ReviewedDraft draft = only();

        assertThat(draft.title()).isEqualTo("quai.md");
        assertThat(draft.fresh()).extracting(Finding::rule).contains("placeholder-xxx");
        assertThat(draft.old()).isEmpty();
    }

    @Test
    void comparesWithWhereABranchBegan() {
        repo.git("checkout", "-q", "-b", "horaires");
        repo.write("_actualites/gare.md", HEAD.replace("port", "gare") + "La gare est fermée.\n")
                .commitAll("Ferme");

        assertThat(drafts(Optional.empty())).isEmpty();
        assertThat(drafts(Optional.of("main")))
                .extracting(ReviewedDraft::path)
                .containsExactly(Path.of("_actualites/gare.md"));
    }

    private ReviewedDraft only() {
        List<ReviewedDraft> drafts = drafts(Optional.empty());
        assertThat(drafts).hasSize(1);
        return drafts.getFirst();
    }

    private List<ReviewedDraft> drafts(Optional<String> revision) {
        try (Workspace workspace = done(Workspace.open(repo.folder()))) {
            DraftReviews reviews =
                    new DraftReviews(workspace, new SiteChecks(GitRepo.CLOCK).of(workspace));
            return done(reviews.below(repo.folder(), revision)).stream()
                    .map(DraftReviewsTest::done)
                    .toList();
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
