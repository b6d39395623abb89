package fr.chapeau.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.git.GitRepo;
import fr.chapeau.i18n.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `chapeau review` on real repositories.
class ReviewVerbTest {
    private static final String OLD = "---\ntitle: Un titre\n---\n\nLe chat dort ici.\n";

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));
    private Path out = Path.of("");

    @BeforeEach
    void site() {
        repo = GitRepo.init(folder.resolve("site"));
        repo.write("_config.yml", "lang: fr\ncollections:\n  actualites:\n    output: false\n");
        repo.write("_actualites/un.md", OLD);
        repo.write("_actualites/deux.md", OLD);
        repo.commitAll("Début");
        out = folder.resolve("relecture.html");
    }

    @Test
    void writesAllDraftsAndSaysHowMany() throws IOException {
        repo.write("_actualites/un.md", OLD.replace("chat", "chien TODO"));
        repo.delete("_actualites/deux.md");
        repo.write("_actualites/trois.md", OLD);

        CommandRun run = CommandRun.of("review", "--out", out, repo.folder());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo(out + " est écrit\u00A0: 3 articles, une nouvelle erreur.\n");
        assertThat(Files.readString(out))
                .contains("<del>chat</del>")
                .contains("Article supprimé")
                .contains("Nouvel article")
                .contains("Chapeau 1.2.3");
    }

    @Test
    void comparesWithWhereTheBranchesParted() throws IOException {
        repo.git("checkout", "-q", "-b", "travail");
        repo.write("_actualites/un.md", OLD.replace("chat", "chien")).commitAll("Suite");

        CommandRun head = CommandRun.in(Language.ENGLISH, "review", "--out", out, repo.folder());
        String nothing = Files.readString(out);
        CommandRun base =
                CommandRun.in(
                        Language.ENGLISH, "review", "--out", out, "--base", "main", repo.folder());

        assertThat(head.out()).isEqualTo(out + " is written: no article, no new error.\n");
        assertThat(nothing).contains("No article has changed").doesNotContain("<nav");
        assertThat(base.out()).isEqualTo(out + " is written: one article, no new error.\n");
        assertThat(Files.readString(out)).contains("<ins>chien</ins>").contains("“main”");
    }

    @Test
    void writesTheOthersWhereOneCannotBeRead() throws IOException {
        repo.write("_actualites/un.md", OLD.replace("chat", "chien"));
        repo.write("_actualites/deux.md", (OLD + "été").getBytes(StandardCharsets.ISO_8859_1));

        CommandRun run = CommandRun.of("review", "--out", out, repo.folder());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("deux.md");
        assertThat(run.out()).contains("un article");
        assertThat(Files.readString(out))
                .contains("<ins>chien</ins>")
                .contains("Ce qui n’a pas pu être lu");
    }

    @Test
    void refusesWhatItCannotReviewInPlainWords() throws IOException {
        Path plain = Files.createDirectory(folder.resolve("sans-git"));
        Files.writeString(plain.resolve("_config.yml"), "lang: fr\n");

        CommandRun file = CommandRun.of("review", "--out", out, repo.file("_actualites/un.md"));
        CommandRun absent = CommandRun.of("review", "--out", out, folder.resolve("rien"));
        CommandRun without = CommandRun.of("review", "--out", out, plain);
        CommandRun branch = CommandRun.of("review", "--out", out, "--base", "rien", repo.folder());
        CommandRun nowhere =
                CommandRun.of("review", "--out", folder.resolve("la/p.html"), repo.folder());

        assertThat(file.code()).isEqualTo(2);
        assertThat(file.err()).contains("est un fichier");
        assertThat(absent.code()).isEqualTo(2);
        assertThat(without.code()).isEqualTo(2);
        assertThat(branch.code()).isEqualTo(2);
        assertThat(branch.err()).contains("rien");
        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(nowhere.err()).contains("il n’y a pas de dossier");
        assertThat(out).doesNotExist();
        assertThat(CommandRun.of("review", repo.folder()).err()).contains("--out");
    }
}
