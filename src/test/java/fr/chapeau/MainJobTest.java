package fr.chapeau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.git.GitRepo;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

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
    private Composition composition;
    private Stage stage;

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
    void start(Stage window) throws IOException {
        stage = window;
        Path home = Files.createDirectories(folder.resolve("home"));
        composition = new Composition(window, home);
        composition.start(new WindowOrder(null, null));
    }

    @Test
    void opensEditsChecksAndCommits(FxRobot robot) throws Exception {
        picture("01-accueil");
        robot.interact(() -> composition.open(repo.folder()));
        until(() -> text(robot, "Les marées, heure par heure"));
        picture("02-liste");

        robot.clickOn("Les marées, heure par heure");
        until(() -> robot.lookup("#field-title").tryQuery().isPresent());
        TextInputControl title =
                robot.from(robot.lookup("#field-title").queryAs(Node.class))
                        .lookup(".text-field")
                        .queryAs(TextInputControl.class);
        robot.clickOn(title).push(KeyCode.END).write(" et jour par jour");
        GenericStyledArea<?, ?, ?> area =
                robot.lookup(".editor-area").queryAs(GenericStyledArea.class);
        robot.clickOn(area).push(KeyCode.CONTROL, KeyCode.END).write("Plus de XXX ports.");

        until(() -> text(robot, "Une erreur"));
        picture("03-erreur");
        robot.clickOn("#checks-toggle");
        until(() -> text(robot, "ligne 18") || text(robot, "ligne 17"));
        picture("04-controles");
        for (int i = 0; i < "XXX ports.".length(); i++) {
            robot.push(KeyCode.BACK_SPACE);
        }
        assertThat(area.getText()).endsWith("XXX ports.");
        robot.clickOn(area).push(KeyCode.CONTROL, KeyCode.END);
        for (int i = 0; i < "XXX ports.".length(); i++) {
            robot.push(KeyCode.BACK_SPACE);
        }
        robot.write("trente ports.");
        until(() -> text(robot, "Aucune erreur"));
        until(() -> text(robot, "Non enregistré"));
        robot.clickOn("#commit");
        until(() -> robot.lookup("#commit-message").tryQuery().isPresent());
        picture("05-valider");
        robot.clickOn("#commit-message").push(KeyCode.CONTROL, KeyCode.A);
        robot.write("Complète les marées");
        until(() -> !robot.lookup("#commit-confirm").queryAs(Button.class).isDisabled());
        robot.clickOn("#commit-confirm");
        until(() -> repo.git("log", "-1", "--format=%s").strip().equals("Complète les marées"));
        picture("06-valide");

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

    private static boolean text(FxRobot robot, String wanted) {
        return robot.lookup(node ->
                        node instanceof Labeled labeled
                                && labeled.getText() != null
                                && labeled.getText().contains(wanted)
                                && labeled.isVisible())
                .tryQuery()
                .isPresent();
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Writes a picture of the window for whoever looks at the run.
    private void picture(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage shown =
                WaitForAsyncUtils.waitFor(
                        WaitForAsyncUtils.asyncFx(() -> stage.getScene().snapshot(null)));
        int width = (int) shown.getWidth();
        int height = (int) shown.getHeight();
        int[] pixels = new int[width * height];
        shown.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        Path target =
                Files.createDirectories(
                        Path.of("target", "screenshots", System.getProperty("chapeau.screen", "")));
        ImageIO.write(image, "png", target.resolve(name + ".png").toFile());
    }

    private static byte[] picture() {
        return "ce n’est pas une image".getBytes(StandardCharsets.UTF_8);
    }
}
