package fr.chapeau.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.git.GitRepo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `check --fix`.
class CheckFixTest {
    private static final String POST =
            """
            ---
            title: "La mer, les ports..."
            resume: 'Une phrase...'
            code: "a...b"
            ---

            Le salon, les ateliers... et l'oeuvre !

            ![](/uploads/a.png)

            Plus de XXX postes, et un `code...`.
            """;

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));
    private Path file = Path.of("");

    @BeforeEach
    void site() {
        repo = GitRepo.init(folder.resolve("site"));
        repo.write("_config.yml", "lang: fr\ncollections:\n  actualites:\n    output: true\n");
        repo.write("_actualites/a.md", POST);
        repo.write("_actualites/propre.md", "---\ntitle: Un titre\n---\n\nUn texte fini.\n");
        repo.commitAll("Début");
        file = repo.file("_actualites/a.md");
    }

    @Test
    void putsRightWhatNeedsNobodyAndTellsWhatIsLeft() {
        CommandRun run = CommandRun.of("check", "--fix", repo.folder());

        String text = repo.read("_actualites/a.md");
        assertThat(text)
                .contains("title: \"La mer, les ports…\"")
                .contains("les ateliers… et l'œuvre")
                .contains("`code...`")
                .contains("![](/uploads/a.png)");
        assertThat(run.out().lines().toList())
                .first()
                .asString()
                .startsWith("_actualites/a.md\u00a0: corrigé\u00a0: ")
                .contains("typo-ellipsis");
        assertThat(run.out()).contains("(placeholder-xxx)").doesNotContain("(typo-ellipsis)");
        assertThat(run.out()).contains("dans un fichier");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void changesNothingTheSecondTime() {
        CommandRun.of("check", "--fix", repo.folder());
        byte[] once = repo.bytes("_actualites/a.md");

        CommandRun run = CommandRun.of("check", "--fix", repo.folder());

        assertThat(repo.bytes("_actualites/a.md")).isEqualTo(once);
        assertThat(run.out()).doesNotContain("corrigé");
    }

    @Test
    void leavesAFileAloneInWhichThereIsNothingToDo() {
        List<String> before = stamps();

        CommandRun.of("check", "--fix", repo.file("_actualites/propre.md"));

        assertThat(stamps()).isEqualTo(before);
    }

    private List<String> stamps() {
        return repo.sh("stat -c '%i %Y %n' _actualites/propre.md").lines().toList();
    }

    @Test
    void putsRightWhatTheRulesFindThatAreAskedFor() {
        CommandRun run = CommandRun.of("check", "--fix", "--rule", "typo-ligature", file);

        assertThat(repo.read("_actualites/a.md")).isEqualTo(POST.replace("oeuvre", "œuvre"));
        assertThat(run.out()).contains("typo-ligature (1)").contains("dans un fichier");
        assertThat(run.code()).isZero();
    }

    @Test
    void putsRightOnlyWhatIsNewWithChanged() {
        repo.write("_actualites/a.md", POST + "\nUn autre mot e\u0301lu... Fin.\n");

        CommandRun.of("check", "--fix", "--changed", repo.folder());

        assertThat(repo.read("_actualites/a.md")).isEqualTo(POST + "\nUn autre mot élu... Fin.\n");
    }

    @Test
    void tellsProgrammesWhatIsLeftAndNothingElse() {
        CommandRun run = CommandRun.of("check", "--fix", "--format", "jsonl", file);

        assertThat(run.out().lines()).allMatch(line -> line.startsWith("{\"file\":"));
        assertThat(run.out()).doesNotContain("typo-ellipsis");
    }

    @Test
    void doesNotMindAFileThatIsNamedTwice() {
        repo.link("_actualites/lien.md", "a.md");
        List<Object> words = new ArrayList<>(List.of("check", "--fix", "--jobs", "8"));
        for (int i = 0; i < 20; i++) {
            words.add(file);
            words.add(repo.file("_actualites/lien.md"));
        }
        words.add(repo.folder());

        CommandRun run = CommandRun.of(words.toArray());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> line.contains("corrigé\u00a0:"))).hasSize(1);
    }

    @Test
    void saysThatAFileCannotBeWritten() {
        repo.mode("_actualites/a.md", "r--r--r--");

        CommandRun run = CommandRun.of("check", "--fix", file);

        // Root may write it all the same.
        if (run.code() == 2) {
            assertThat(run.err()).contains("a.md");
            assertThat(repo.read("_actualites/a.md")).isEqualTo(POST);
        }
    }
}
