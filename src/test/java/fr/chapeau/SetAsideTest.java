package fr.chapeau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.git.GitRepo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
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

/// A finding is set aside in a real window, committed with its article and brought back, with `git`
/// as the judge.
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class SetAsideTest {
    private static final String POST = "_actualites/film.md";

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));
    private RealWindow window;

    @BeforeEach
    void site() {
        repo = GitRepo.init(folder.resolve("site"));
        repo.write("_config.yml", "lang: fr\ncollections:\n  actualites:\n    output: true\n");
        repo.write(POST, "---\ntitle: Le film du lundi\n---\n\nLe film XXX sort lundi.\n");
        repo.git("add", ".");
        repo.git("commit", "-q", "-m", "Début");
    }

    @Start
    void start(Stage stage) throws IOException {
        window = RealWindow.start(stage, folder.resolve("home"));
    }

    @AfterEach
    void end() throws Exception {
        window.end();
    }

    private List<String> records() {
        Path kept = repo.folder().resolve(".chapeau/dismissals/" + POST);
        if (!Files.isDirectory(kept)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(kept)) {
            return files.map(file -> repo.folder().relativize(file).toString()).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFindingIsSetAsideCommittedAndBroughtBack(FxRobot robot) throws Exception {
        robot.interact(() -> window.composition().open(repo.folder()));
        RealWindow.until(() -> window.shows("Le film du lundi"));
        window.open(robot, "Le film du lundi");
        RealWindow.until(() -> window.shows("Une erreur"));
        robot.clickOn("#checks-toggle");
        RealWindow.until(() -> window.shows("ligne 5"));

        robot.clickOn("Écarter…");
        RealWindow.until(() -> robot.lookup("#dismiss-reason").tryQuery().isPresent());
        robot.write("C'est son titre").push(KeyCode.ENTER);
        RealWindow.until(() -> window.shows("Aucune erreur"));
        RealWindow.until(() -> window.shows("Modifié, à valider"));
        assertThat(records()).hasSize(1);
        assertThat(Files.readString(repo.file(records().getFirst())))
                .contains("reason: \"C'est son titre\"")
                .contains("by: \"" + GitRepo.AUTHOR.name() + "\"");

        robot.clickOn("#commit");
        RealWindow.until(() -> robot.lookup("#commit-message").tryQuery().isPresent());
        window.picture("20-ecarte");
        assertThat(window.shows("Pour qui relit, un défaut est écarté\u00a0:")).isTrue();
        RealWindow.until(() -> !robot.lookup("#commit-confirm").queryAs(Button.class).isDisabled());
        robot.clickOn("#commit-confirm");
        RealWindow.until(() -> repo.git("status", "--porcelain").isBlank());
        assertThat(repo.git("show", "--format=", "--name-only", "HEAD").strip())
                .isEqualTo(records().getFirst());
        RealWindow.until(() -> window.shows("Fermer"));
        robot.push(KeyCode.ESCAPE);

        ListView<?> list = robot.lookup(".checks-list").queryListView();
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().selectLast();
        });
        robot.push(KeyCode.ENTER).push(KeyCode.DOWN).push(KeyCode.SPACE);

        RealWindow.until(() -> window.shows("Une erreur"));
        assertThat(records()).isEmpty();
        RealWindow.until(() -> window.shows("Modifié, à valider"));
    }
}
