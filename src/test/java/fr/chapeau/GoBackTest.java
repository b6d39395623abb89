package fr.chapeau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.git.GitRepo;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TitledPane;
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

/// Takes commits and texts back in a real window, with `git` as the judge.
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class GoBackTest {
    private static final String ARTICLE = "_actualites/le-port.md";
    private static final String PORT =
            "---\ntitle: Le port\ndate: 2026-01-10 09:00:00 +01:00\n---\n\nLe port est ouvert.\n";

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));
    private RealWindow window;

    @BeforeEach
    void site() {
        repo = GitRepo.init(folder.resolve("site"));
        repo.write("_config.yml", "lang: fr\ncollections:\n  actualites: {output: true}\n");
        repo.write(ARTICLE, PORT).write("autre.txt", "autre\n").commitAll("Début");
        repo.write("autre.txt", "mis de côté\n").add("autre.txt");
    }

    @Start
    void start(Stage stage) throws IOException {
        window = RealWindow.start(stage, folder.resolve("home"));
    }

    @AfterEach
    void end() throws Exception {
        window.end();
        repo.git("fsck", "--strict", "--no-dangling");
    }

    @Test
    void aCommitAndAnArticleAreTakenBack(FxRobot robot) throws Exception {
        robot.interact(() -> window.composition().open(repo.folder()));
        RealWindow.until(() -> window.shows("Le port"));
        window.open(robot, "Le port");
        robot.clickOn(".editor-area").push(KeyCode.CONTROL, KeyCode.END).write("Jour et nuit.");
        String before = repo.id("HEAD");
        repo.write("images/quai.png", "une image");

        commit(robot, "Ouvre la nuit");
        window.picture("retour-01-valide");
        button(robot, "Annuler cette validation");
        RealWindow.until(() -> window.shows("est annulée"));
        window.picture("retour-02-annule");
        assertThat(repo.id("HEAD")).isEqualTo(before);
        assertThat(repo.git("status", "--porcelain"))
                .isEqualTo(" M " + ARTICLE + "\nM  autre.txt\n?? images/\n");
        robot.push(KeyCode.ESCAPE);
        RealWindow.until(() -> robot.lookup("#commit-card").tryQuery().isEmpty());

        command(robot, "Revenir à la version validée");
        RealWindow.until(() -> window.shows("va dans la corbeille de Chapeau"));
        window.picture("retour-03-question");
        robot.push(KeyCode.SPACE);
        RealWindow.until(() -> window.shows("est tel qu’il a été validé."));
        assertThat(repo.read(ARTICLE)).isEqualTo(PORT);
        RealWindow.until(() -> !editor(robot).contains("Jour et nuit."));
        window.picture("retour-04-repris");

        button(robot, "Reprendre mon texte");
        RealWindow.until(() -> repo.read(ARTICLE).contains("Jour et nuit."));
        RealWindow.until(() -> editor(robot).contains("Jour et nuit."));

        commit(robot, "Ouvre la nuit");
        robot.push(KeyCode.ESCAPE);
        RealWindow.until(() -> robot.lookup("#commit-card").tryQuery().isEmpty());
        command(robot, "Annuler la dernière validation");
        RealWindow.until(() -> window.shows("Elle n’a pas encore été envoyée."));
        window.picture("retour-05-derniere");
        robot.push(KeyCode.SPACE);
        RealWindow.until(() -> repo.id("HEAD").equals(before));
        RealWindow.until(() -> window.shows("est annulée"));
        assertThat(repo.read(ARTICLE)).contains("Jour et nuit.");

        command(robot, "Annuler la dernière validation");
        RealWindow.until(() -> window.shows("n’a pas été faite avec Chapeau"));
        window.picture("retour-06-refus");
    }

    private static String editor(FxRobot robot) throws Exception {
        StringBuilder text = new StringBuilder();
        robot.interact(() ->
                text.append(
                        robot.lookup(".editor-area").queryAs(GenericStyledArea.class).getText()));
        return text.toString();
    }

    private static void button(FxRobot robot, String words) throws Exception {
        RealWindow.until(() -> robot.lookup(words).tryQueryAs(Button.class).isPresent());
        robot.interact(() -> robot.lookup(words).queryAs(Button.class).fire());
    }

    private void commit(FxRobot robot, String message) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        RealWindow.until(() ->
                robot.lookup("#commit-message").tryQuery().map(Node::isFocusWithin).orElse(false));
        robot.push(KeyCode.CONTROL, KeyCode.A).write(message);
        robot.interact(
                () -> robot.lookup("#commit-more").queryAs(TitledPane.class).setExpanded(true));
        window.picture("retour-00-carte");
        RealWindow.until(() -> !robot.lookup("#commit-confirm").queryAs(Button.class).isDisabled());
        robot.interact(() -> robot.lookup("#commit-confirm").queryAs(Button.class).fire());
        RealWindow.until(() -> window.shows("Validé ("));
    }

    private void command(FxRobot robot, String name) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P).write(name);
        RealWindow.until(() -> window.shows(name));
        robot.push(KeyCode.ENTER);
    }
}
