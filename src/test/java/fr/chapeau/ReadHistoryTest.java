package fr.chapeau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.git.GitRepo;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import javafx.scene.Node;
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

/// Reads the history of an article in a real window and brings an older version back, by keyboard.
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class ReadHistoryTest {
    private static final String START =
            "---\ntitle: Le port\ndate: 2026-01-10 09:00:00 +01:00\n---\n\n";

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));
    private RealWindow window;

    @BeforeEach
    void site() {
        repo = GitRepo.init(folder.resolve("site"));
        repo.write("_config.yml", "lang: fr\ncollections:\n  actualites: {output: true}\n");
        repo.on(Instant.parse("2026-01-10T08:00:00Z"))
                .write("_actualites/quai.md", START + "Le quai est ouvert le matin.\n")
                .commitAll("Annonce le quai");
        repo.on(Instant.parse("2026-01-11T08:00:00Z"))
                .move("_actualites/quai.md", "_actualites/port.md")
                .commitAll("Renomme");
        repo.on(Instant.parse("2026-01-12T08:00:00Z"))
                .write("_actualites/port.md", START + "Le quai est ouvert le soir.\n")
                .commitAll("Corrige l’heure");
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
    void anOlderVersionIsReadAndBroughtBack(FxRobot robot) throws Exception {
        robot.interact(() -> window.composition().open(repo.folder()));
        RealWindow.until(() -> window.shows("Le port"));
        window.open(robot, "Le port");
        robot.clickOn(".editor-area").push(KeyCode.CONTROL, KeyCode.END).write("Sauf lundi.");

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        RealWindow.until(() -> window.shows("Corrige l’heure"));
        RealWindow.until(() -> has(robot, ".changes-inserted"));
        assertThat(robot.lookup("#history-list").queryAs(Node.class).isFocused()).isTrue();
        window.picture("historique-01-derniere-version");

        robot.push(KeyCode.UP);
        RealWindow.until(() -> window.shows("au texte actuel"));
        window.picture("historique-02-texte-actuel");
        robot.push(KeyCode.END);
        RealWindow.until(() -> window.shows("Première version de l’article"));
        window.picture("historique-03-premiere-version");
        robot.push(KeyCode.TAB);
        robot.interact(() -> robot.lookup("#history-restore").query().requestFocus());
        robot.push(KeyCode.SPACE);

        RealWindow.until(() -> editor(robot).contains("ouvert le matin"));
        RealWindow.until(() -> robot.lookup("#history-card").tryQuery().isEmpty());
        assertThat(editor(robot)).doesNotContain("Sauf lundi.");
        window.picture("historique-04-reprise");
        robot.clickOn(".editor-area").push(KeyCode.CONTROL, KeyCode.Z);
        RealWindow.until(() -> editor(robot).contains("ouvert le soir.\nSauf lundi."));
    }

    private static boolean has(FxRobot robot, String style) {
        return robot.lookup(style).tryQuery().isPresent();
    }

    private static String editor(FxRobot robot) throws Exception {
        StringBuilder text = new StringBuilder();
        robot.interact(() ->
                text.append(
                        robot.lookup(".editor-area").queryAs(GenericStyledArea.class).getText()));
        return text.toString();
    }
}
