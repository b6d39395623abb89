package fr.chapeau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.git.GitRepo;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The pictures of an article are described in a real window, with the keyboard, and a decision is
/// taken back.
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class DescribePicturesTest {
    private static final String HEAD =
            "---\ntitle: La mer du nord\nimage: /assets/phare.png\nimage_alt:\n---\n\n";

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));
    private RealWindow window;

    @BeforeEach
    void site() throws IOException {
        repo = GitRepo.init(folder.resolve("site"));
        repo.write("_config.yml", "lang: fr\ncollections:\n  actualites:\n    output: true\n");
        repo.write(
                "_actualites/mer.md",
                HEAD
                        + "![image](/assets/phare.png)\n\nTexte.\n\n"
                        + "[![](/assets/port.png)](/port/)\n");
        repo.write(
                "_actualites/port.md",
                "---\ntitle: Le port du sud\n---\n\n![Le phare au soir](/assets/phare.png)\n");
        picture("phare", new Color(40, 90, 160));
        picture("port", new Color(160, 110, 40));
        repo.commitAll("Premiers articles");
    }

    private void picture(String name, Color color) throws IOException {
        BufferedImage image = new BufferedImage(300, 150, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 300; x++) {
            for (int y = 0; y < 150; y++) {
                image.setRGB(x, y, y > 100 ? Color.DARK_GRAY.getRGB() : color.getRGB());
            }
        }
        Path assets = Files.createDirectories(folder.resolve("site/assets"));
        ImageIO.write(image, "png", assets.resolve(name + ".png").toFile());
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
    void eachPictureGetsItsAlternativeAndTheLastOneIsTakenBack(FxRobot robot) throws Exception {
        robot.interact(() -> window.composition().open(folder.resolve("site")));
        RealWindow.until(() -> window.shows("2 articles"));
        window.open(robot, "La mer du nord");

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        RealWindow.until(() -> window.shows("2 sur 3 à décrire"));
        RealWindow.until(() -> boxes(robot).size() == 3 && boxes(robot).getFirst().isFocused());
        RealWindow.until(() -> window.shows("«\u00a0Le phare au soir\u00a0» (un article)"));
        window.picture("alternatives");
        robot.write("Un phare blanc");
        robot.push(KeyCode.ENTER);
        RealWindow.until(() -> window.shows("Une sur 3 à décrire"));
        assertThat(boxes(robot).get(2).isFocused()).as("the next one without words").isTrue();
        robot.write("Le port");
        robot.push(KeyCode.ENTER);
        RealWindow.until(() -> window.shows("Aucune sur 3 à décrire"));

        robot.interact(() -> radios(robot, ".alternatives-complex-choice").get(1).fire());
        TextArea details =
                robot.lookup(".alternatives-details").<TextArea>queryAll().stream()
                        .filter(RealWindow::isSeen)
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> suggestions(robot).getFirst().fire());
        robot.interact(() -> details.setText("Il est haut de 30 mètres."));
        window.picture("alternatives-complexe");
        robot.interact(() -> writes(robot).get(1).fire());
        RealWindow.until(() -> details.getText().isEmpty());

        robot.push(KeyCode.ESCAPE);
        RealWindow.until(() -> robot.lookup("#alternatives-card").tryQuery().isEmpty());
        String head = HEAD.replace("image_alt:", "image_alt: Un phare blanc");
        String link = "[![Le port](/assets/port.png)](/port/)\n";
        String whole =
                head
                        + "![Le phare au soir](/assets/phare.png)\n\nIl est haut de 30 mètres.\n\n"
                        + "Texte.\n\n"
                        + link;
        assertThat(saved(robot)).isEqualTo(whole);

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        RealWindow.until(() -> boxes(robot).size() == 3);
        robot.interact(() -> radios(robot, ".alternatives-decorative").getFirst().fire());
        assertThat(radios(robot, ".alternatives-decorative").get(2).isDisabled()).isTrue();
        robot.interact(() -> writes(robot).getFirst().fire());
        RealWindow.until(() -> window.shows("Décorative") && !undo(robot).isDisabled());
        RealWindow.until(() -> writes(robot).getFirst().isDisabled());
        robot.interact(() -> undo(robot).fire());
        RealWindow.until(() -> boxes(robot).getFirst().getText().equals("Un phare blanc"));
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(saved(robot))
                .isEqualTo(head + "![image](/assets/phare.png)\n\nTexte.\n\n" + link);
    }

    private String saved(FxRobot robot) throws Exception {
        Path file = folder.resolve("site/_actualites/mer.md");
        String before = Files.readString(file);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        RealWindow.until(() -> !Files.readString(file).equals(before));
        return Files.readString(file);
    }

    private static ButtonBase undo(FxRobot robot) {
        return robot.lookup("#alternatives-undo").queryAs(ButtonBase.class);
    }

    private static List<TextArea> boxes(FxRobot robot) {
        return List.copyOf(robot.lookup(".alternatives-box").<TextArea>queryAll());
    }

    private static List<RadioButton> radios(FxRobot robot, String which) {
        return List.copyOf(robot.lookup(which).<RadioButton>queryAll());
    }

    private static List<ButtonBase> writes(FxRobot robot) {
        return List.copyOf(robot.lookup(".alternatives-write").<ButtonBase>queryAll());
    }

    private static List<ButtonBase> suggestions(FxRobot robot) {
        return robot.lookup(".alternatives-suggestion").<ButtonBase>queryAll().stream()
                .filter(button -> isIn(button, 1, robot))
                .toList();
    }

    private static boolean isIn(Node node, int row, FxRobot robot) {
        Node wanted = List.copyOf(robot.lookup(".alternatives-row").<Node>queryAll()).get(row);
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == wanted) {
                return true;
            }
        }
        return false;
    }
}
