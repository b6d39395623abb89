package fr.chapeau.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.settings.Preferences;
import fr.chapeau.settings.PreferencesFile;
import fr.chapeau.settings.Theme;
import fr.chapeau.ui.kit.HandPause;
import fr.chapeau.ui.kit.Lane;
import fr.chapeau.ui.kit.Looks;
import fr.chapeau.ui.kit.SameThreadBackground;
import fr.chapeau.ui.kit.UserPreferences;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class WelcomePaneTest {
    @TempDir private Path folder;

    private final Lane lane = new Lane("test");
    private final List<String> asked = new ArrayList<>();
    private UserPreferences preferences;
    private Looks looks;
    private WelcomePane pane;

    @Start
    void start(Stage stage) {
        Preferences initial =
                Preferences.initial(Language.FRENCH)
                        .withTheme(Theme.LIGHT)
                        .withRecent(folder.resolve("parti"))
                        .withRecent(folder);
        preferences =
                new UserPreferences(
                        initial,
                        new PreferencesFile(folder.resolve("p.properties"), initial),
                        new SameThreadBackground(),
                        lane,
                        new HandPause());
        looks = new Looks(preferences.property());
        pane =
                new WelcomePane(
                        new Texts(Language.FRENCH),
                        new WelcomeViewModel(preferences, new SameThreadBackground()),
                        new Asked());
        Scene scene = new Scene(pane.root(), 1100, 760);
        looks.dress(scene);
        stage.setScene(scene);
        stage.show();
        pane.focus();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            pane.close();
            looks.close();
        });
        lane.close();
    }

    /// Keys go to the window that has the keyboard: the one of an earlier test for a moment.
    @BeforeEach
    void waitForTheKeyboard() throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, pane.root().getScene().getWindow().focusedProperty());
    }

    @Test
    void theKeyboardAloneOpensAFolderTriesTheSampleOrGoesOn(FxRobot robot) {
        robot.type(KeyCode.SPACE, KeyCode.TAB, KeyCode.SPACE, KeyCode.TAB, KeyCode.SPACE);

        assertThat(asked).containsExactly("open a folder", "sample", "open " + folder);
    }

    @Test
    void aFolderThatIsGoneIsNamedAndCannotBeOpened(FxRobot robot) {
        assertThat(robot.lookup(".welcome-recent .form-hint").queryAllAs(Label.class))
                .anyMatch(place -> place.getText().startsWith("Dossier introuvable"));
        assertThat(robot.lookup(".welcome-recent-open").queryAll()).hasSize(1);
    }

    @Test
    void aFolderIsTakenOffTheListAndTheKeyboardGoesOn(FxRobot robot) {
        Button forget =
                robot.lookup(".welcome-recent .button-icon").<Button>queryAll().stream()
                        .filter(button -> button.getAccessibleText().contains("parti"))
                        .findFirst()
                        .orElseThrow();

        robot.interact(forget::requestFocus);
        robot.type(KeyCode.SPACE);

        assertThat(preferences.get().recent()).containsExactly(folder);
        assertThat(robot.lookup(".welcome-recent-row").queryAll()).hasSize(1);
        assertThat(robot.lookup("#welcome-open").query().isFocused()).isTrue();
    }

    /// Writes down what the screen asks for.
    private final class Asked implements WelcomePort {
        @Override
        public void openFolder() {
            asked.add("open a folder");
        }

        @Override
        public void open(Path chosen) {
            asked.add("open " + chosen);
        }

        @Override
        public void trySample() {
            asked.add("sample");
        }
    }
}
