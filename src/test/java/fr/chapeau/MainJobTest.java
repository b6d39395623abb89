package fr.chapeau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.git.GitRepo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The whole job in a real window on a real repository, with `git` as the judge: open, fill the
/// form, type, see the finding appear, correct it, commit.
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class MainJobTest {
    private static final String POST =
            """
            ---
            # ce commentaire reste
            title: 'Les marées, heure par heure'
            date: 2026-01-12 09:00:00 +01:00
            version:   1.10
            tags:
            - marées
            - données ouvertes
            chapeau-text: "Un premier paragraphe assez long pour que la fiche l’affiche sur plusieurs lignes,
              et que le fichier le plie comme il l’entend."
            une-ou-diaporama:
            - image: "/uploads/phare.png"
              alternative-textuelle: Un phare au soleil couchant
            ---

            Le calendrier est en ligne.
            """;

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));
    private RealWindow window;

    @BeforeEach
    void site() {
        repo = GitRepo.init(folder.resolve("site"));
        repo.write(
                "_config.yml",
                "lang: fr\ntimezone: Europe/Paris\ncollections:\n  actualites:\n    output: true\n");
        repo.write("_actualites/marees.md", POST);
        repo.write("_actualites/autre.md", "---\ntitle: Un autre article\n---\n\nRien.\n");
        repo.write("uploads/phare.png", picture());
        repo.write("notes.txt", "à garder");
        repo.git("add", ".");
        repo.git("commit", "-q", "-m", "Début");
        repo.write("notes.txt", "préparé par quelqu’un d’autre");
        repo.git("add", "notes.txt");
    }

    @Start
    void start(Stage stage) throws IOException {
        window = RealWindow.start(stage, folder.resolve("home"));
    }

    @AfterEach
    void end() throws Exception {
        window.end();
    }

    @Test
    void opensEditsChecksAndCommits(FxRobot robot) throws Exception {
        window.picture("01-accueil");
        robot.interact(() -> window.composition().open(repo.folder()));
        RealWindow.until(() -> window.shows("Les marées, heure par heure"));
        window.picture("02-liste");

        window.open(robot, "Les marées");
        RealWindow.until(() -> robot.lookup("#field-title").tryQuery().isPresent());
        TextInputControl title =
                robot.from(robot.lookup("#field-title").queryAs(Node.class))
                        .lookup(".text-field")
                        .queryAs(TextInputControl.class);
        robot.clickOn(title).push(KeyCode.END).write(" et jour par jour");
        GenericStyledArea<?, ?, ?> area =
                robot.lookup(".editor-area").queryAs(GenericStyledArea.class);
        robot.clickOn(area).push(KeyCode.CONTROL, KeyCode.END).write("Plus de XXX ports.");

        RealWindow.until(() -> window.shows("Une erreur"));
        window.picture("03-erreur");
        robot.clickOn("#checks-toggle");
        RealWindow.until(() -> window.shows("ligne 18") || window.shows("ligne 17"));
        window.picture("04-controles");
        robot.clickOn(area).push(KeyCode.CONTROL, KeyCode.END);
        for (int i = 0; i < "XXX ports.".length(); i++) {
            robot.push(KeyCode.BACK_SPACE);
        }
        robot.write("trente ports.");
        RealWindow.until(() -> window.shows("Aucune erreur"));
        RealWindow.until(() -> window.shows("Non enregistré"));
        robot.clickOn("#commit");
        RealWindow.until(() -> robot.lookup("#commit-message").tryQuery().isPresent());
        window.picture("05-valider");
        robot.clickOn("#commit-message").push(KeyCode.CONTROL, KeyCode.A);
        robot.write("Complète les marées");
        RealWindow.until(() -> !robot.lookup("#commit-confirm").queryAs(Button.class).isDisabled());
        robot.clickOn("#commit-confirm");
        RealWindow.until(
                () -> repo.git("log", "-1", "--format=%s").strip().equals("Complète les marées"));
        window.picture("06-valide");

        String expected =
                POST.replace("heure par heure'", "heure par heure et jour par jour'")
                        .replace(
                                "Le calendrier est en ligne.\n",
                                "Le calendrier est en ligne.\nPlus de trente ports.");
        assertThat(repo.git("show", "HEAD:_actualites/marees.md")).isEqualTo(expected);
        assertThat(repo.git("show", "--format=", "--name-only", "HEAD").strip())
                .isEqualTo("_actualites/marees.md");
        assertThat(repo.git("diff", "--cached", "--name-only").strip()).isEqualTo("notes.txt");
        assertThat(repo.git("status", "--porcelain").strip()).isEqualTo("M  notes.txt");
        assertThat(repo.git("fsck", "--strict")).doesNotContain("error");
    }

    private static byte[] picture() {
        return "ce n’est pas une image".getBytes(StandardCharsets.UTF_8);
    }
}
