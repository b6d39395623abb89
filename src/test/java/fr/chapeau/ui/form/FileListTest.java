package fr.chapeau.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.pictures.MadePictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Lists of pictures and of other files are filled from the site, or from the desktop.
@ExtendWith(ApplicationExtension.class)
class FileListTest {
    private static final String SETTINGS =
            """
            fields:
              galerie: {type: list, items: image}
              pieces: {type: list, items: file}
            """;

    private static final String TEXT =
            """
            ---
            title: Marées
            galerie:
            - /uploads/a.png
            pieces:
            ---
            """;

    @TempDir private Path folder;
    private OpenForm form;

    @Start
    void start(Stage stage) throws IOException {
        Path uploads = Files.createDirectories(folder.resolve("site/uploads"));
        Files.write(uploads.resolve("a.png"), MadePictures.png(30, 20));
        Files.write(uploads.resolve("b.png"), MadePictures.png(20, 30));
        form = new OpenForm(stage, folder, SETTINGS, TEXT);
    }

    @AfterEach
    void close(FxRobot robot) {
        form.close(robot);
    }

    @Test
    void aPictureOfTheSiteIsAddedByThePickerAndSeen(FxRobot robot) {
        form.open(robot, "galerie").push(KeyCode.SPACE);
        robot.write("b.png").push(KeyCode.ENTER);

        assertThat(form.text(robot))
                .isEqualTo(TEXT.replace("/a.png\n", "/a.png\n- \"/uploads/b.png\"\n"));
        assertThat(form.focused(robot)).isEqualTo("galerie[1]");
        assertThat(robot.from(form.field(robot, "galerie[1]")).lookup(".image-view").queryAll())
                .anyMatch(node -> ((ImageView) node).getImage() != null);
    }

    @Test
    void severalPicturesDroppedOntoTheListAreAddedInTheirOrder(FxRobot robot) throws IOException {
        Path one = Files.write(folder.resolve("Vue 1.png"), MadePictures.png(9, 9));
        Path text = Files.writeString(folder.resolve("note.png"), "du texte");
        Path two = Files.write(folder.resolve("Vue 2.png"), MadePictures.png(8, 8));

        robot.interact(() -> Drops.onto(list(robot, "galerie"), one, text, two));

        assertThat(form.text(robot))
                .isEqualTo(
                        TEXT.replace(
                                "/a.png\n",
                                "/a.png\n- \"/uploads/vue-1.png\"\n- \"/uploads/vue-2.png\"\n"));
        assertThat(form.said(robot, "galerie", ".label")).contains("n’est pas une image");
    }

    @Test
    void aPictureThatTheSheetCannotShowIsDescribed(FxRobot robot) throws IOException {
        Files.write(folder.resolve("site/uploads/plan.avif"), MadePictures.avif());

        form.open(robot, "galerie[0]").push(KeyCode.CONTROL, KeyCode.A).write("/uploads/plan.avif");

        assertThat(form.said(robot, "galerie[0]", ".form-hint"))
                .startsWith("Image AVIF, ")
                .contains("octets")
                .endsWith("La fiche ne sait pas montrer ce format.");
    }

    @Test
    void theFirstFileOfAnEmptyListMakesTheList(FxRobot robot) throws IOException {
        Path pdf =
                Files.write(
                        folder.resolve("Bilan.pdf"),
                        "%PDF-1.4 bilan".getBytes(StandardCharsets.UTF_8));

        robot.interact(() -> Drops.onto(list(robot, "pieces"), pdf));

        assertThat(form.text(robot)).containsPattern("pieces:\n *- \"/uploads/bilan.pdf\"\n");
    }

    private Node list(FxRobot robot, String path) {
        return robot.from(form.field(robot, path)).lookup(".form-items").query();
    }
}
