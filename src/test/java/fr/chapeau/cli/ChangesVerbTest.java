package fr.chapeau.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.git.GitRepo;
import fr.chapeau.i18n.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `chapeau changes` on real repositories.
class ChangesVerbTest {
    private static final String OLD =
            "---\ntitle: Un titre\ntags: [a, b]\n---\n\nUn début.\n\nLe chat dort ici.\n\nUne fin.\n";

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));

    @BeforeEach
    void site() {
        repo = GitRepo.init(folder.resolve("site"));
        repo.write("_config.yml", "collections:\n  actualites:\n    output: false\n");
        repo.write("_actualites/un.md", OLD);
        repo.write("_actualites/deux.md", OLD);
        repo.commitAll("Début");
    }

    @Test
    void showsFieldsAndWords() {
        repo.write(
                "_actualites/un.md",
                OLD.replace("Un titre", "Un beau titre")
                        .replace("[a, b]", "[b, c]")
                        .replace("chat", "chien"));

        CommandRun run = CommandRun.of("changes", repo.file("_actualites/un.md"));

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(
                        repo.file("_actualites/un.md")
                                + "\u00A0: modifié\n"
                                + "  Titre\u00A0: Un titre → Un beau titre\n"
                                + "  Étiquettes\u00A0: a, b → b, c (ajouté\u00A0: c, retiré\u00A0: a)\n"
                                + "\n  … Un bloc inchangé …\n"
                                + "\n  Le [-chat-]{+chien+} dort ici.\n"
                                + "\n  … Un bloc inchangé …\n\n");
    }

    @Test
    void showsAllDraftsOfAFolder() {
        repo.write("_actualites/un.md", OLD.replace("chat", "chien"));
        repo.delete("_actualites/deux.md");
        repo.write("_actualites/trois.md", "---\ntitle: Trois\n---\n\nNouveau.\n");

        CommandRun run = CommandRun.in(Language.ENGLISH, "changes", repo.folder());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("_actualites/un.md: changed\n")
                .contains("_actualites/deux.md: deleted\n  Title: Un titre (removed)\n")
                .contains("_actualites/trois.md: new\n  Title: Trois (added)\n")
                .contains("{+Nouveau.+}")
                .contains("[-Une fin.-]");
    }

    @Test
    void saysNothingOfAnArticleThatIsAsItWas() {
        CommandRun run = CommandRun.of("changes", repo.file("_actualites/un.md"), repo.folder());

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void comparesWithWhereTheBranchesParted() {
        repo.git("checkout", "-q", "-b", "travail");
        repo.write("_actualites/un.md", OLD.replace("chat", "chien")).commitAll("Suite");

        CommandRun head = CommandRun.of("changes", repo.file("_actualites/un.md"));
        CommandRun base =
                CommandRun.of("changes", "--base", "main", repo.file("_actualites/un.md"));

        assertThat(head.out()).isEmpty();
        assertThat(base.out()).contains("[-chat-]{+chien+}");
        assertThat(CommandRun.of("changes", "--base", "rien", repo.folder()).code()).isEqualTo(2);
    }

    @Test
    void showsWhatHasNoShape() {
        repo.write("_actualites/un.md", OLD.replace("chat dort", "chat\u00A0dort"));

        CommandRun run = CommandRun.of("changes", repo.file("_actualites/un.md"));

        assertThat(run.out()).contains("Le chat[-·-]{+⍽+}dort ici.");
    }

    @Test
    void writesJsonForProgrammes() {
        repo.write("_actualites/un.md", OLD.replace("chat", "chien").replace("Un titre", "Deux"));

        CommandRun run =
                CommandRun.of("changes", "--format", "jsonl", repo.file("_actualites/un.md"));

        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .hasSize(5)
                .anyMatch(line ->
                        line.contains("\"kind\":\"field\"") && line.contains("\"after\":\"Deux\""))
                .anyMatch(line -> line.contains("{\"deleted\":\"chat\",\"before\":["));
    }

    @Test
    void showsAFrontMatterThatCannotBeReadAsText() {
        repo.write("_actualites/un.md", OLD.replace("title: Un", "title: \"Un"));

        CommandRun run = CommandRun.of("changes", repo.file("_actualites/un.md"));

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("ne peut pas être lu").contains("title: {+\"+}Un titre");
    }

    @Test
    void saysThatAFileIsNowhere() {
        CommandRun run = CommandRun.of("changes", repo.file("_actualites/absent.md"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).contains("absent.md");
    }

    @Test
    void saysThatThereIsNoGit() {
        CommandRun run = CommandRun.of("changes", folder);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1);
    }
}
