package fr.chapeau.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.git.GitRepo;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `check --changed`, `--base` and `--staged` on real repositories.
class ChangedCheckTest {
    private static final String HEAD = "---\ntitle: Un titre\n---\n\n";
    private static final String OLD = HEAD + "Plus de XXX postes.\n";

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));

    @BeforeEach
    void site() {
        repo = GitRepo.init(folder.resolve("site"));
        repo.write("_config.yml", "collections:\n  actualites:\n    output: false\n");
        repo.write("_actualites/vieux.md", OLD);
        repo.write("_actualites/propre.md", HEAD + "Un texte fini.\n");
        repo.write("notes.txt", "XXX");
        repo.commitAll("Début");
    }

    @Test
    void tellsNothingWhereNothingHasChanged() {
        CommandRun run = CommandRun.of("check", "--changed", repo.folder());

        assertThat(run.code()).isZero();
        assertThat(run.out()).hasLineCount(1).contains("aucun fichier");
    }

    @Test
    void tellsWhatTheCommittedVersionDidNotHave() {
        repo.write("_actualites/vieux.md", OLD + "\nEncore.\n\nUn autre TODO.\n");
        repo.write("_actualites/neuf.md", OLD);

        CommandRun run = CommandRun.of("check", "--changed", repo.folder());

        assertThat(run.out().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("_actualites/neuf.md:5:9: "))
                .anyMatch(line -> line.startsWith("_actualites/vieux.md:9:10: "));
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void agreesWithTheGateAboutErrors() {
        repo.write("_actualites/vieux.md", OLD + "\nEncore.\n");

        CommandRun check = CommandRun.of("check", "--changed", repo.folder());
        CommandRun commit =
                CommandRun.of("commit", "-m", "Suite", repo.file("_actualites/vieux.md"));

        assertThat(check.code()).isZero();
        assertThat(commit.code()).isZero();
    }

    @Test
    void looksAtOneFileThatIsNamed() {
        repo.write("_actualites/vieux.md", OLD + "\nEncore un TODO.\n");
        repo.write("_actualites/neuf.md", OLD);
        Path file = repo.file("_actualites/vieux.md");

        CommandRun run = CommandRun.of("check", "--changed", file);

        assertThat(run.out().lines()).hasSize(2).first().asString().startsWith(file + ":7:11: ");
        assertThat(CommandRun.of("check", "--changed", repo.file("_actualites/propre.md")).out())
                .hasLineCount(1);
    }

    @Test
    void comparesWithWhereTheBranchesParted() {
        repo.git("checkout", "-q", "-b", "travail");
        repo.write("_actualites/neuf.md", OLD).commitAll("Neuf");
        repo.git("checkout", "-q", "main");
        // What the other branch did since does not count.
        repo.write("_actualites/propre.md", OLD).commitAll("Ailleurs");
        repo.git("checkout", "-q", "travail");
        repo.write("_actualites/autre.md", HEAD + "Un TODO.\n");

        CommandRun base = CommandRun.of("check", "--base", "main", repo.folder());
        CommandRun head = CommandRun.of("check", "--changed", repo.folder());

        assertThat(base.out().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("_actualites/neuf.md:5:9: "))
                .anyMatch(line -> line.startsWith("_actualites/autre.md:5:4: "));
        assertThat(head.out().lines()).hasSize(2);
    }

    @Test
    void saysThatARevisionIsNotThere() {
        CommandRun run = CommandRun.of("check", "--base", "absente", repo.folder());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).contains("absente");
    }

    @Test
    void saysThatBranchesHaveNothingInCommon() {
        repo.git("checkout", "-q", "--orphan", "ailleurs");
        repo.commitAll("Autre début");

        CommandRun run = CommandRun.of("check", "--base", "main", repo.folder());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).contains("main");
    }

    @Test
    void checksWhatIsPutAsideRatherThanWhatIsOnDisk() {
        repo.write("_actualites/vieux.md", OLD + "\nUn TODO.\n").add("_actualites/vieux.md");
        repo.write("_actualites/vieux.md", OLD);
        repo.write("_actualites/propre.md", OLD);

        CommandRun run = CommandRun.of("check", "--staged", repo.folder());

        assertThat(run.out().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("_actualites/vieux.md:7:4: ");
    }

    @Test
    void checksAPostThatIsPutAsideAndGoneFromDisk() {
        repo.write("_actualites/neuf.md", OLD).add("_actualites/neuf.md");
        repo.delete("_actualites/neuf.md");

        CommandRun run = CommandRun.of("check", "--staged", repo.folder());

        assertThat(run.out().lines()).hasSize(2).first().asString().contains("neuf.md:5:9: ");
    }

    @Test
    void takesAllOfABranchWithoutCommits() {
        GitRepo empty = GitRepo.init(folder.resolve("vide"));
        empty.write("_config.yml", "collections:\n  actualites:\n    output: false\n");
        empty.write("_actualites/neuf.md", OLD);
        empty.git("add", ".");

        assertThat(CommandRun.of("check", "--changed", empty.folder()).code()).isEqualTo(1);
        assertThat(CommandRun.of("check", "--staged", empty.folder()).code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"--changed", "--staged", "--base=main"})
    void needsGit(String option) {
        repo.sh("rm -rf .git");

        CommandRun run = CommandRun.of("check", option, repo.folder());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("suivi par Git");
    }

    @Test
    void listsWarningsWithACommit() {
        repo.write("_actualites/neuf.md", HEAD + "**Un titre en gras**\n\nDu texte, suite...\n");

        CommandRun run = CommandRun.of("commit", "-m", "Neuf", repo.file("_actualites/neuf.md"));

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("Avertissements")
                .contains("neuf.md:5:3: ")
                .contains("Un conseil");
    }
}
