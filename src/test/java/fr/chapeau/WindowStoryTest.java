package fr.chapeau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.git.GitRepo;
import fr.chapeau.i18n.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Leaving with unsaved articles, what the window remembers, and the sample site.
@ExtendWith(ApplicationExtension.class)
class WindowStoryTest {
    private static final String FIRST = "---\ntitle: Le premier\n---\n\nUn texte.\n";
    private static final String SECOND = "---\ntitle: Le second\n---\n\nUn texte.\n";

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));
    private Path home = Path.of("");
    private RealWindow window;

    @BeforeEach
    void site() {
        repo = GitRepo.init(folder.resolve("site"));
        repo.write("_config.yml", "collections:\n  actualites:\n    output: true\n");
        repo.write("_actualites/a.md", FIRST);
        repo.write("_actualites/b.md", SECOND);
        repo.git("add", ".");
        repo.git("commit", "-q", "-m", "Début");
    }

    @Start
    void start(Stage stage) throws IOException {
        home = folder.toRealPath().resolve("home");
        window = RealWindow.start(stage, home);
        stage.setWidth(1280);
        stage.setHeight(800);
    }

    @AfterEach
    void end() throws Exception {
        window.end();
    }

    @Test
    void leavingAsksOnceAboutAllUnsavedArticlesAndSavesThem(FxRobot robot) throws Exception {
        typeIntoBoth(robot);

        command(robot, "fermer le site");
        RealWindow.until(() -> window.shows("Enregistrer 2 articles avant de fermer"));
        assertThat(window.shows("• Le premier")).isTrue();
        assertThat(window.shows("• Le second")).isTrue();
        robot.type(KeyCode.ENTER);

        RealWindow.until(() -> window.shows("Bienvenue dans Chapeau"));
        assertThat(read("a.md")).isEqualTo(FIRST + "un");
        assertThat(read("b.md")).isEqualTo(SECOND + "deux");
    }

    @Test
    void whatCannotBeSavedStaysOpenAndSaysSo(FxRobot robot) throws Exception {
        typeIntoBoth(robot);
        Files.writeString(repo.file("_actualites/a.md"), FIRST + "D’ailleurs.");

        command(robot, "fermer le site");
        RealWindow.until(() -> window.shows("Enregistrer 2 articles avant de fermer"));
        robot.type(KeyCode.ENTER);

        RealWindow.until(() -> window.shows("Un article n’a pas pu être enregistré"));
        RealWindow.until(() -> window.shows("Garder les deux"));
        assertThat(robot.lookup(".articles").queryAs(TabPane.class).getTabs()).hasSize(2);
        assertThat(read("a.md")).isEqualTo(FIRST + "D’ailleurs.");
        assertThat(read("b.md")).isEqualTo(SECOND + "deux");
    }

    @Test
    void stayingAndThrowingAwayDoNotWrite(FxRobot robot) throws Exception {
        typeIntoBoth(robot);

        command(robot, "fermer le site");
        RealWindow.until(() -> window.shows("Enregistrer 2 articles avant de fermer"));
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".articles").queryAs(TabPane.class).getTabs()).hasSize(2);
        command(robot, "fermer le site");
        RealWindow.until(() -> robot.lookup("#leave-discard").tryQuery().isPresent());
        robot.clickOn("#leave-discard");

        RealWindow.until(() -> window.shows("Bienvenue dans Chapeau"));
        assertThat(read("a.md")).isEqualTo(FIRST);
        assertThat(read("b.md")).isEqualTo(SECOND);
    }

    @Test
    void whatIsFoldedAwayIsSoInEveryArticleAndLanguage(FxRobot robot) throws Exception {
        open(robot);
        window.open(robot, "Le premier");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        RealWindow.until(() -> !isSeen(robot, "#toggle-sheet"));

        window.open(robot, "Le second");
        RealWindow.until(() -> robot.lookup("#toggle-sheet").queryAll().size() == 2);
        assertThat(robot.lookup("#toggle-sheet").<ToggleButton>queryAll())
                .noneMatch(ToggleButton::isSelected);
        robot.interact(() ->
                window.composition()
                        .preferences()
                        .update(now -> now.withLanguage(Language.ENGLISH)));

        RealWindow.until(() -> window.shows("Commit…"));
        assertThat(robot.lookup("#toggle-sheet").<ToggleButton>queryAll())
                .hasSize(2)
                .noneMatch(ToggleButton::isSelected);
    }

    @Test
    void foldingTheTextAwayGivesTheSheetTheKeyboard(FxRobot robot) throws Exception {
        open(robot);
        window.open(robot, "Le premier");
        RealWindow.until(() -> isTyping(robot));

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);

        RealWindow.until(() -> !isSeen(robot, "#toggle-text"));
        RealWindow.until(() ->
                robot.lookup("#toggle-text").query().getScene().getFocusOwner()
                                instanceof TextInputControl field
                        && field.getText().equals("Le premier"));
    }

    @Test
    void theSampleIsMadeAtOnceAndThrownAwayByTheTrash(FxRobot robot) throws Exception {
        robot.clickOn("#welcome-sample");
        Path sample = home.resolve("chapeau-exemple");
        RealWindow.until(() -> window.shows("Le site d’exemple est dans «\u00a0" + sample));
        Files.writeString(sample.resolve("à-moi.txt"), "à garder");

        command(robot, "jeter ce site");
        RealWindow.until(() -> window.shows("• un fichier modifié ou ajouté"));
        robot.clickOn("#sample-throw-yes");

        RealWindow.until(() -> window.shows("Le site d’exemple est à la corbeille"));
        Path thrown = home.resolve(".local/share/Trash/files/chapeau-exemple");
        assertThat(sample).doesNotExist();
        assertThat(thrown.resolve("à-moi.txt")).hasContent("à garder");
        assertThat(window.composition().preferences().get().recent()).isEmpty();
        assertThat(window.shows("Bienvenue dans Chapeau")).isTrue();
    }

    @Test
    void anotherSiteIsNeverOfferedForTheTrash(FxRobot robot) throws Exception {
        open(robot);

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P).write("jeter");

        RealWindow.until(() -> window.shows("Aucune commande de ce nom"));
    }

    private void open(FxRobot robot) throws Exception {
        robot.interact(() -> window.composition().open(repo.folder()));
        RealWindow.until(() -> window.shows("Le premier") && window.shows("Le second"));
    }

    private void typeIntoBoth(FxRobot robot) throws Exception {
        open(robot);
        window.open(robot, "Le premier");
        type(robot, "Le premier", "un");
        window.open(robot, "Le second");
        type(robot, "Le second", "deux");
    }

    private void type(FxRobot robot, String title, String text) throws Exception {
        RealWindow.until(() -> isTyping(robot));
        robot.push(KeyCode.CONTROL, KeyCode.END).write(text);
        RealWindow.until(() -> window.shows("• " + title));
    }

    private static boolean isTyping(FxRobot robot) {
        return robot.lookup(".editor-area").queryAll().stream()
                .anyMatch(area -> area.isFocused() && RealWindow.isSeen(area));
    }

    private static boolean isSeen(FxRobot robot, String toggle) {
        return robot.lookup(toggle).queryAs(ToggleButton.class).isSelected();
    }

    private void command(FxRobot robot, String name) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P).write(name);
        RealWindow.until(() -> robot.lookup(".palette").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);
    }

    private String read(String name) throws IOException {
        return Files.readString(repo.file("_actualites/" + name));
    }
}
