package fr.chapeau.app.commit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.workspace.SiteChecks;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.git.GitRepo;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.problem.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Fields that have to be filled stop a commit as other errors do: where they are new.
class FieldGateTest {
    private static final String OLD = "_posts/2026-01-05-ancien.md";
    private static final String NEW = "_posts/2026-01-06-nouveau.md";

    @TempDir private Path folder;

    @Test
    void aRequiredFieldBlocksANewPostAndAnOldOneOnlyWhenItWasFilled() {
        GitRepo repo = GitRepo.init(folder.resolve("site"));
        repo.write("_config.yml", "title: Essai\n")
                .write(".chapeau.yml", "fields: {a: {required: true}, b: {required: true}}\n")
                .write(OLD, "---\ntitle: Le port\nb: oui\n---\n\nLe bac part.\n");
        repo.git("add", ".");
        repo.git("commit", "-q", "-m", "Début");

        repo.write(NEW, "---\ntitle: Le port\n---\n\nLe bac part.\n");
        repo.write(OLD, "---\ntitle: Le port\nb: oui\n---\n\nLe bac part à huit heures.\n");
        assertThat(errors(repo, NEW)).isEqualTo("2 new, 0 old");
        assertThat(errors(repo, OLD)).isEqualTo("0 new, 1 old");

        repo.write(NEW, "---\ntitle: Le port\na: oui\nb: oui\n---\n\nLe bac part.\n");
        repo.write(OLD, "---\ntitle: Le port\na: oui\n---\n\nLe bac part.\n");
        assertThat(errors(repo, NEW)).isEqualTo("0 new, 0 old");
        assertThat(errors(repo, OLD)).isEqualTo("1 new, 0 old");
    }

    private static String errors(GitRepo repo, String post) {
        try (Workspace workspace = done(Workspace.open(repo.folder()))) {
            CommitArticles commits =
                    new CommitArticles(
                            workspace, new SiteChecks(GitRepo.CLOCK).of(workspace), new Kramdown());
            CommitDraft.CheckedArticle article =
                    done(commits.prepare(List.of(repo.file(post)))).posts().getFirst();
            return article.newErrors().size() + " new, " + article.oldErrors().size() + " old";
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
