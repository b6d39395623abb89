package fr.chapeau.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.pictures.FileSort;
import fr.chapeau.app.pictures.MadePictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Files of the computer that are chosen or dropped, and come into the site.
@ExtendWith(ApplicationExtension.class)
class FileCopyingTest {
    @TempDir private Path folder;
    private MadePicker picker;

    @Start
    void start(Stage stage) {
        picker = new MadePicker(folder, stage);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(picker::close);
    }

    @Test
    void aFileOfTheComputerIsCopiedAndNamed(FxRobot robot) throws IOException {
        Files.write(picker.onComputer, MadePictures.png(30, 30));
        picker.open(robot);

        robot.clickOn("#file-computer");

        assertThat(picker.asked).containsExactly(FileSort.PICTURE);
        assertThat(picker.changes)
                .containsExactly(MadePicker.set("image", "/uploads/vue-du-port.png"));
        assertThat(picker.site.root().resolve("uploads/vue-du-port.png")).exists();
        assertThat(picker.isOpen(robot)).isFalse();
        assertThat(picker.words(robot)).contains("a été copié dans «\u00a0uploads\u00a0»");
    }

    @Test
    void aFileDroppedOntoThePickerIsTakenOrItsDefectSaidThere(FxRobot robot) throws IOException {
        Path text = Files.writeString(folder.resolve("note.png"), "du texte");
        Path picture = Files.write(picker.onComputer, MadePictures.png(30, 30));
        picker.open(robot);
        Node card = robot.lookup("#file-picker").query();

        robot.interact(() -> Drops.onto(card, text));
        assertThat(picker.words(robot)).contains("n’est pas une image");
        assertThat(picker.isOpen(robot)).isTrue();
        robot.interact(() -> Drops.onto(card, text, picture));
        assertThat(picker.words(robot)).contains("Un seul fichier à la fois");
        robot.interact(() -> Drops.onto(card, picture));

        assertThat(picker.changes)
                .containsExactly(MadePicker.set("image", "/uploads/vue-du-port.png"));
    }

    @Test
    void aFileDroppedOntoTheFieldIsCopied(FxRobot robot) throws IOException {
        Path picture = Files.write(picker.onComputer, MadePictures.png(30, 30));
        List<Boolean> taken = new ArrayList<>();

        robot.interact(() -> taken.add(Drops.over(picker.editor.root(), picture)));
        robot.interact(() -> Drops.onto(picker.editor.root(), picture));

        assertThat(taken).containsExactly(true);
        assertThat(picker.changes)
                .containsExactly(MadePicker.set("image", "/uploads/vue-du-port.png"));
        assertThat(picker.words(robot)).contains("a été copié dans");
    }

    @Test
    void aDropThatIsNoPictureChangesNothingAndSaysWhy(FxRobot robot) throws IOException {
        Path text = Files.writeString(folder.resolve("note.png"), "du texte");

        robot.interact(() -> Drops.onto(picker.editor.root(), text));

        assertThat(picker.changes).isEmpty();
        assertThat(picker.words(robot)).contains("«\u00a0note.png\u00a0» n’est pas une image");
    }

    @Test
    void documentsAreChosenByNameSizeAndDay(FxRobot robot) throws IOException {
        Path pdf =
                Files.write(
                        folder.resolve("Bilan 2025.pdf"),
                        "%PDF-1.4 bilan".getBytes(StandardCharsets.UTF_8));
        Button choose = (Button) picker.document.root().lookup(".file-source");
        robot.interact(choose::fire);

        assertThat(picker.words(robot))
                .contains("rapport.pdf", "15\u00a0octets · 1er\u00a0janvier\u00a02025");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> Drops.onto(picker.document.root(), pdf));

        assertThat(picker.changes)
                .containsExactly(MadePicker.set("fichier", "/uploads/bilan-2025.pdf"));
    }
}
