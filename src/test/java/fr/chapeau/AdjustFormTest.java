package fr.chapeau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.git.GitRepo;
import fr.chapeau.i18n.Language;
import fr.chapeau.settings.TextSize;
import fr.chapeau.settings.Theme;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
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

/// Adjusting a form in a real window, with the keyboard alone and `git` as the judge.
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class AdjustFormTest {
    private static final String EVENTS =
            """
            # Les réglages de la rédaction.
            fields:
              accroche:   # le même partout
                label: {fr: Accroche, en: Standfirst}
                help: "Deux phrases   au plus."
            """;

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));
    private RealWindow window;

    @BeforeEach
    void site() throws IOException {
        repo = GitRepo.init(folder.resolve("site"));
        FieldSite.writeInto(repo.folder());
        repo.write(".chapeau.yml", EVENTS);
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

    @Test
    void aFieldIsAdjustedFromTheKeyboardAndTheSettingsAreCommittedAlone(FxRobot robot)
            throws Exception {
        open(robot);
        robot.interact(() -> robot.lookup("#field-contact .text-input").query().requestFocus());
        robot.push(KeyCode.END).write(".test");
        RealWindow.until(() -> window.shows("Non enregistré"));

        robot.push(KeyCode.ALT, KeyCode.ENTER);
        RealWindow.until(() -> isFocused(robot, "#adjust-label"));
        window.picture("adapter-01-champ");
        robot.write("Nous joindre");
        tabTo(robot, "#adjust-required");
        robot.push(KeyCode.SPACE);
        tabTo(robot, "#adjust-save-commit");
        robot.push(KeyCode.SPACE);

        RealWindow.until(() -> isFocusWithin(robot, "#commit-message"));
        window.picture("adapter-02-valider");
        assertThat(input(robot, "#commit-message").getText())
                .isEqualTo("Réglages de la fiche « Événements »");
        RealWindow.until(() -> !robot.lookup("#commit-confirm").queryAs(Button.class).isDisabled());
        robot.interact(() -> robot.lookup("#commit-confirm").query().requestFocus());
        robot.push(KeyCode.SPACE);
        RealWindow.until(() -> window.shows("Validé ("));
        robot.push(KeyCode.ESCAPE);

        assertThat(repo.git("show", "--format=", "--name-only", "HEAD").strip())
                .isEqualTo(".chapeau.yml");
        assertThat(repo.read(".chapeau.yml"))
                .isEqualTo(
                        EVENTS
                                + """
                                collections:
                                  evenements:
                                    fields:
                                      contact:
                                        label: Nous joindre
                                        required: true
                                """);
        RealWindow.until(() -> window.shows("Nous joindre"));
        assertThat(input(robot, "#field-contact .text-input").getText())
                .isEqualTo("marees@exemple.fr.test");
        RealWindow.until(() -> window.shows("Non enregistré"));
        robot.interact(() -> robot.lookup("#field-contact .text-input").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        RealWindow.until(() ->
                input(robot, "#field-contact .text-input").getText().equals("marees@exemple.fr"));
        assertThat(repo.git("status", "--porcelain")).isBlank();
    }

    @Test
    void theCardFitsInBothThemesAndLanguagesAndInLargeText(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P).write("Adapter cette fiche");
        robot.push(KeyCode.ENTER);
        RealWindow.until(() -> isFocused(robot, "#adjust-fields"));
        window.picture("adapter-03-fiche");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN);
        window.picture("adapter-04-fiche");
        robot.interact(
                () -> window.composition().preferences().update(now -> now.withTheme(Theme.DARK)));
        window.picture("adapter-05-sombre");
        robot.interact(() ->
                window.composition()
                        .preferences()
                        .update(now -> now.withTextSize(TextSize.PERCENT_200)));
        window.picture("adapter-06-200");
        Node save = robot.lookup("#adjust-save").query();
        assertThat(save.getScene().getRoot().getBoundsInLocal())
                .satisfies(all ->
                        assertThat(all.contains(save.localToScene(save.getBoundsInLocal())))
                                .isTrue());
        robot.push(KeyCode.ESCAPE);
        robot.interact(() ->
                window.composition()
                        .preferences()
                        .update(now ->
                                now.withTextSize(TextSize.PERCENT_100)
                                        .withLanguage(Language.ENGLISH)));
        RealWindow.until(() -> window.shows("Commit…"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P).write("Adjust this sheet");
        robot.push(KeyCode.ENTER);
        RealWindow.until(() -> isFocused(robot, "#adjust-fields"));
        window.picture("adapter-07-en");
    }

    private void open(FxRobot robot) throws Exception {
        robot.interact(() -> window.composition().open(repo.folder()));
        RealWindow.until(() -> window.shows("Nuit des marées"));
        window.open(robot, "Nuit des marées");
        RealWindow.until(() -> window.shows("Accroche"));
    }

    private static void tabTo(FxRobot robot, String query) {
        for (int i = 0; i < 60; i++) {
            if (isFocused(robot, query)) {
                return;
            }
            robot.push(KeyCode.TAB);
        }
        throw new AssertionError("Tab never comes to " + query);
    }

    private static TextInputControl input(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(TextInputControl.class);
    }

    private static boolean isFocused(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().map(Node::isFocused).orElse(false);
    }

    private static boolean isFocusWithin(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().map(Node::isFocusWithin).orElse(false);
    }
}
