package fr.chapeau.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.ui.kit.Screenshots;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The grid of files: what is seen, found and chosen in it.
@ExtendWith(ApplicationExtension.class)
class FilePickerTest {
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
    void thePictureOfTheFieldIsSelectedAndOnlyWhatIsSeenHasTiles(FxRobot robot) {
        picker.open(robot);

        assertSelected(robot, "photo-07.png, 20\u00a0×\u00a010, 108\u00a0octets");
        assertThat(robot.lookup(".file-tile").queryAll()).hasSizeLessThan(50);
        assertThat(robot.lookup(".file-tile:current").queryAll()).hasSize(1);
        robot.interact(() -> Screenshots.save(picker.scene, "picker"));
    }

    @Test
    void theKeyboardAloneFindsAndChooses(FxRobot robot) {
        picker.open(robot);

        robot.write("couchant phare").push(KeyCode.ENTER);

        assertThat(picker.changes)
                .containsExactly(MadePicker.set("image", "/img/phare-au-couchant.png"));
        assertThat(picker.isOpen(robot)).isFalse();
    }

    @Test
    void arrowsMoveBetweenTilesAndLettersGoToTheSearch(FxRobot robot) {
        picker.open(robot);
        int columns = robot.lookup(".file-grid").<FileGrid>query().columns();

        robot.push(KeyCode.DOWN).push(KeyCode.RIGHT).push(KeyCode.DOWN);
        assertSelected(robot, "photo-%02d.png".formatted(8 + columns));
        robot.push(KeyCode.LEFT).push(KeyCode.UP).push(KeyCode.HOME);
        assertSelected(robot, "photo-00.png");
        robot.push(KeyCode.END);
        assertSelected(robot, "plan.svg");
        robot.push(KeyCode.PAGE_UP).push(KeyCode.PAGE_UP);
        assertSelected(robot, "photo-");
        robot.write("59");

        assertThat(robot.lookup("#file-search").<TextField>query().getText()).isEqualTo("59");
        assertSelected(robot, "photo-59.png");
    }

    @Test
    void theLastTileIsSeenHoweverHighTheWindowIs(FxRobot robot) {
        picker.open(robot);
        robot.push(KeyCode.DOWN);

        for (int height = 560; height <= 800; height += 30) {
            int now = height;
            robot.interact(() -> {
                picker.stage.setWidth(1280);
                picker.stage.setHeight(now);
            });
            robot.push(KeyCode.HOME);
            assertSelected(robot, "photo-00.png");
            robot.push(KeyCode.END);
            assertSelected(robot, "plan.svg");
        }
    }

    @Test
    void aScreenReaderIsToldOfTheSelectedTile(FxRobot robot) {
        picker.open(robot);
        robot.push(KeyCode.DOWN).push(KeyCode.RIGHT);

        FileGrid grid = robot.lookup(".file-grid").query();
        Node focused = (Node) grid.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);

        assertThat(focused).isInstanceOf(FileTile.class);
        assertThat(focused.getAccessibleText()).startsWith("photo-08.png, 20\u00a0×\u00a010");
        assertThat(grid.getAccessibleText()).isEqualTo("Images du site");
        assertThat(grid.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT)).isEqualTo(65);
    }

    @Test
    void escapeFirstClearsTheSearchThenCloses(FxRobot robot) {
        picker.open(robot);

        robot.write("phare").push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#file-search").<TextField>query().getText()).isEmpty();
        assertThat(picker.isOpen(robot)).isTrue();
        robot.push(KeyCode.ESCAPE);

        assertThat(picker.isOpen(robot)).isFalse();
        assertThat(picker.changes).isEmpty();
    }

    @Test
    void aFolderAndASearchThatLeaveNothingOfferTheWayBack(FxRobot robot) {
        picker.open(robot);
        ComboBox<?> folders = robot.lookup(".combo-box").query();

        robot.interact(() -> folders.getSelectionModel().select(2));
        assertThat(picker.words(robot)).contains("img (5)", "plan.svg", "plan.avif");
        assertThat(picker.words(robot))
                .contains("image illisible", "image très grande", "image AVIF");
        robot.clickOn("#file-search").write("photo");
        assertThat(picker.words(robot)).contains("Rien ne correspond");
        robot.clickOn("Tout afficher");

        assertThat(picker.words(robot)).contains("Tous les dossiers", "photo-");
    }

    @Test
    void aDoubleClickChooses(FxRobot robot) {
        picker.open(robot);
        int columns = robot.lookup(".file-grid").<FileGrid>query().columns();
        String besideTheSelected = 7 % columns == 0 ? "photo-08.png" : "photo-06.png";

        robot.clickOn(besideTheSelected);
        robot.interact(() -> twice(robot.lookup(besideTheSelected).query()));

        assertThat(picker.changes)
                .containsExactly(MadePicker.set("image", "/uploads/" + besideTheSelected));
    }

    /// The second click of two: how fast a robot clicks depends on the machine.
    private static void twice(Node clicked) {
        clicked.fireEvent(
                new MouseEvent(
                        MouseEvent.MOUSE_CLICKED,
                        0,
                        0,
                        0,
                        0,
                        MouseButton.PRIMARY,
                        2,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }

    /// Scrolling takes a pulse or two.
    private void assertSelected(FxRobot robot, String start) {
        try {
            WaitForAsyncUtils.waitFor(
                    30,
                    TimeUnit.SECONDS,
                    () -> selected(robot).stream().anyMatch(text -> text.startsWith(start)));
        } catch (TimeoutException e) {
            assertThat(selected(robot)).as("selected tiles").containsExactly(start);
        }
        assertThat(selected(robot)).hasSize(1);
    }

    private static List<String> selected(FxRobot robot) {
        return robot.lookup(".file-tile:selected").queryAll().stream()
                .map(Node::getAccessibleText)
                .toList();
    }
}
