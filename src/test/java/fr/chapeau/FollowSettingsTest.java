package fr.chapeau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.git.GitRepo;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.TextInputControl;
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

/// What others write into the configuration or the settings while articles are open.
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class FollowSettingsTest {
    private static final String CONTACT = "#field-contact .text-input";

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));
    private RealWindow window;
    private Stage stage;

    @BeforeEach
    void site() throws IOException {
        repo = GitRepo.init(folder.resolve("site"));
        FieldSite.writeInto(repo.folder());
        repo.git("add", ".");
        repo.git("commit", "-q", "-m", "Début");
    }

    @Start
    void start(Stage first) throws IOException {
        stage = first;
        window = RealWindow.start(first, folder.resolve("home"));
    }

    @AfterEach
    void end() throws Exception {
        window.end();
    }

    @Test
    void anOpenSheetFollowsAndKeepsWhatWasTypedAndItsUndoSteps(FxRobot robot) throws Exception {
        openAndType(robot);
        String settings = repo.read(".chapeau.yml");

        whileAway(
                robot,
                () ->
                        repo.write(
                                ".chapeau.yml",
                                settings.replace(
                                        "contact: {type: email}",
                                        "contact: {type: email, label: Nous joindre, max: 10}")));

        RealWindow.until(() -> window.shows("Nous joindre"));
        assertThat(input(robot).getText()).isEqualTo("marees@exemple.fr.test");
        assertThat(window.shows("Non enregistré")).isTrue();
        window.picture("suivre-01-reglages");

        whileAway(robot, () -> repo.git("checkout", "-q", "--", ".chapeau.yml"));

        RealWindow.until(() -> !window.shows("Nous joindre"));
        robot.interact(() -> robot.lookup(CONTACT).query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        RealWindow.until(() -> input(robot).getText().equals("marees@exemple.fr"));
        assertThat(repo.git("status", "--porcelain")).isBlank();
    }

    @Test
    void theAddressOfAnOpenArticleFollowsTheConfiguration(FxRobot robot) throws Exception {
        openAndType(robot);
        String config = repo.read("_config.yml");
        RealWindow.until(() -> window.shows("/evenements/"));

        whileAway(
                robot,
                () ->
                        repo.write(
                                "_config.yml",
                                config.replace(
                                        "evenements: {output: true}",
                                        "evenements: {output: true, permalink: /agenda/:name/}")));

        RealWindow.until(() -> window.shows("/agenda/"));
        assertThat(input(robot).getText()).isEqualTo("marees@exemple.fr.test");
        window.picture("suivre-02-adresse");

        whileAway(robot, () -> repo.write("_config.yml", "<<<<<<< HEAD\n" + config));

        RealWindow.until(() -> window.shows("_config.yml"));
        assertThat(window.shows("/agenda/")).isTrue();
        window.picture("suivre-03-illisible");

        whileAway(robot, () -> repo.write("_config.yml", config));

        RealWindow.until(() -> window.shows("/evenements/"));
        RealWindow.until(() -> !window.shows("_config.yml"));
        robot.interact(() -> robot.lookup(CONTACT).query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        RealWindow.until(() -> input(robot).getText().equals("marees@exemple.fr"));
    }

    private void openAndType(FxRobot robot) throws Exception {
        robot.interact(() -> window.composition().open(repo.folder()));
        RealWindow.until(() -> window.shows("Nuit des marées"));
        window.open(robot, "Nuit des marées");
        RealWindow.until(() -> window.shows("Accroche"));
        robot.interact(() -> robot.lookup(CONTACT).query().requestFocus());
        robot.push(KeyCode.END).write(".test");
        RealWindow.until(() -> window.shows("Non enregistré"));
    }

    /// Somebody works in another window meanwhile.
    private void whileAway(FxRobot robot, Runnable work) throws Exception {
        Stage[] other = new Stage[1];
        robot.interact(() -> {
            other[0] = new Stage();
            other[0].show();
            other[0].requestFocus();
        });
        RealWindow.until(() -> !stage.isFocused());
        work.run();
        robot.interact(stage::requestFocus);
        robot.interact(other[0]::close);
        RealWindow.until(stage::isFocused);
    }

    private static TextInputControl input(FxRobot robot) {
        return robot.lookup(CONTACT).queryAs(TextInputControl.class);
    }
}
