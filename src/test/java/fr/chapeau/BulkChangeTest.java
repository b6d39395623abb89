package fr.chapeau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.git.GitRepo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A whole site is put right in a real window, an open article with unsaved text among the others,
/// and taken back.
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class BulkChangeTest {
    private static final String WRONG = "\n\nLa mer : ici.\n\nLa 2ème fois !\n";
    private static final String RIGHT = "\n\nLa mer\u00a0: ici.\n\nLa 2e fois\u00a0!\n";

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));
    private RealWindow window;

    @BeforeEach
    void site() {
        repo = GitRepo.init(folder.resolve("site"));
        repo.write("_config.yml", "lang: fr\ncollections:\n  actualites:\n    output: true\n");
        repo.write("_actualites/mer.md", head("La mer du nord") + WRONG);
        repo.write("_actualites/port.md", head("Le port du sud") + WRONG);
        repo.commitAll("Premiers articles");
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
    void theSiteIsPutRightAndTakenBackAndUnsavedTextStaysOnTheScreen(FxRobot robot)
            throws Exception {
        robot.interact(() -> window.composition().open(folder.resolve("site")));
        RealWindow.until(() -> window.shows("2 articles"));
        window.open(robot, "Le port du sud");
        RealWindow.until(() -> robot.lookup("#field-title").tryQuery().isPresent());
        robot.interact(() ->
                robot.from(robot.lookup("#field-title").queryAs(Node.class))
                        .lookup(".text-input")
                        .queryTextInputControl()
                        .appendText(" et du nord"));
        RealWindow.until(() -> window.shows("Le port du sud et du nord"));

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        RealWindow.until(() -> window.shows("6 changements dans 2 articles"));
        window.picture("corriger-tout-le-site");
        fire(robot, "#fixing-put");
        RealWindow.until(() -> window.shows("6 changements sont faits dans 2 articles"));
        assertThat(window.shows("Un article ouvert n’est pas enregistré")).isTrue();
        assertThat(content("_actualites/port.md")).isEqualTo(head("Le port du sud") + WRONG);
        window.picture("corriger-tout-le-site-fait");

        assertThat(content("_actualites/mer.md")).isEqualTo(head("La mer du nord") + RIGHT);
        fire(robot, "#fixing-take-back");
        RealWindow.until(() -> window.shows("2 articles ont repris leur texte d’avant"));
        assertThat(content("_actualites/mer.md")).isEqualTo(head("La mer du nord") + WRONG);
        assertThat(repo.git("status", "--porcelain")).isEmpty();
        fire(robot, "#fixing-cancel");
        assertThat(window.shows("Le port du sud et du nord")).isTrue();
    }

    private String content(String name) throws IOException {
        return Files.readString(folder.resolve("site").resolve(name));
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    private static String head(String title) {
        return "---\ntitle: " + title + "\n---";
    }
}
