package fr.chapeau.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.settings.Preferences;
import fr.chapeau.settings.TextSize;
import fr.chapeau.settings.Theme;
import fr.chapeau.ui.kit.CommandGroup;
import fr.chapeau.ui.kit.Looks;
import fr.chapeau.ui.text.TextChoice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MainWindowTest {
    @TempDir private Path folder;

    private final List<String> asked = new ArrayList<>();
    private TextField search;
    private VBox library;
    private WindowSettings settings;
    private Looks looks;
    private MainWindow window;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        search = new TextField();
        library = new VBox(search);
        settings =
                new WindowSettings(
                        folder, Preferences.initial(Language.FRENCH).withTheme(Theme.LIGHT));
        looks = new Looks(settings.preferences().property());
        window = window(Language.FRENCH);
        Scene scene = new Scene(window.root(), 1280, 800);
        looks.dress(scene);
        stage.setScene(scene);
        stage.show();
        window.showSite(new LibrarySide(library, search::requestFocus, List.of()));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            window.close();
            looks.close();
        });
        settings.close();
    }

    @Test
    void theKeyboardBeginsInTheLibraryOfASite() {
        assertThat(search.isFocused()).isTrue();
    }

    @Test
    void theRailLeadsToTheSettingsAndBack(FxRobot robot) {
        robot.clickOn("#place-settings");
        assertThat(isSelected(robot, "#place-settings")).isTrue();
        assertThat(isSelected(robot, "#place-articles")).isFalse();
        assertThat(isShown(library)).isFalse();

        robot.clickOn("#place-articles");

        assertThat(isSelected(robot, "#place-articles")).isTrue();
        assertThat(isShown(library)).isTrue();
    }

    @Test
    void articlesPressedAgainFoldsTheLibraryAndBringsItBack(FxRobot robot) {
        robot.clickOn("#place-articles");
        assertThat(isShown(library)).isFalse();
        assertThat(isSelected(robot, "#place-articles")).isTrue();
        assertThat(settings.preferences().get().choice("library")).contains("folded");

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);

        assertThat(isShown(library)).isTrue();
        assertThat(search.isFocused()).isTrue();
        assertThat(settings.preferences().get().choice("library")).contains("open");
    }

    @Test
    void aFoldedLibraryStaysFoldedInTheNextWindow(FxRobot robot) {
        robot.clickOn("#place-articles");

        VBox again = new VBox();
        robot.interact(() -> {
            window.close();
            window = window(Language.ENGLISH);
            stage.getScene().setRoot(window.root());
            window.showSite(new LibrarySide(again, () -> {}, List.of()));
        });

        assertThat(isShown(again)).isFalse();
    }

    @Test
    void settingsActAtOnceAndByTheKeyboard(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(focused(robot)).isInstanceOf(RadioButton.class);

        robot.clickOn("Sombre").clickOn("150\u00a0%");

        assertThat(looks.isDark()).isTrue();
        assertThat(settings.preferences().get().textSize()).isEqualTo(TextSize.PERCENT_150);
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(radio(robot, "125\u00a0%").isSelected()).isTrue();
        robot.clickOn("English");
        assertThat(settings.preferences().get().language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void aChoiceSaysWhatItIsAChoiceOf(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);

        assertThat(radio(robot, "100\u00a0%").getAccessibleText())
                .isEqualTo("Taille du texte\u00a0: 100\u00a0%");
    }

    @Test
    void whatHoldsForAllTextsIsChosenByKeysMenuAndSettingsAlike(FxRobot robot) {
        CheckMenuItem signs = ticked(robot, "Espaces insécables visibles");
        CheckMenuItem typography = ticked(robot, "Typographie française pendant la frappe");
        assertThat(signs.isSelected()).isTrue();
        assertThat(typography.isSelected()).isFalse();

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.write("typographie").type(KeyCode.ENTER);

        assertThat(TextChoice.SIGNS.isOn(settings.preferences().get())).isFalse();
        assertThat(TextChoice.TYPOGRAPHY.isOn(settings.preferences().get())).isTrue();
        assertThat(signs.isSelected()).isFalse();
        assertThat(typography.isSelected()).isTrue();
        robot.interact(() -> typography.setSelected(false));
        assertThat(TextChoice.TYPOGRAPHY.isOn(settings.preferences().get())).isFalse();
    }

    private CheckMenuItem ticked(FxRobot robot, String name) {
        return (CheckMenuItem) items(robot).stream().filter(named(name)).findFirst().orElseThrow();
    }

    @Test
    void thePaletteFindsACommandAndRunsIt(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.write("agrandir").type(KeyCode.ENTER);

        assertThat(settings.preferences().get().textSize()).isEqualTo(TextSize.PERCENT_110);
        assertThat(robot.lookup(".palette").tryQuery()).isEmpty();
    }

    @Test
    void thePaletteGivesTheKeyboardBack(FxRobot robot) {
        robot.interact(search::requestFocus);

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P).type(KeyCode.ESCAPE);

        assertThat(search.isFocused()).isTrue();
    }

    @Test
    void everyCommandHasANameInBothLanguagesAndAShortcutOfItsOwn(FxRobot robot) {
        List<String> french = names(robot, Language.FRENCH);
        List<String> english = names(robot, Language.ENGLISH);

        assertThat(french).hasSameSizeAs(english).doesNotHaveDuplicates();
        assertThat(french).allMatch(name -> !name.isBlank() && !name.contains("{"));
        assertThat(english).allMatch(name -> !name.isBlank() && !name.contains("{"));
        assertThat(english).doesNotHaveDuplicates();
        assertThat(shortcuts(robot)).doesNotHaveDuplicates().contains("Shortcut+Comma");
    }

    @Test
    void aCommandWithoutAnArticleCannotBeDone(FxRobot robot) {
        MenuItem save =
                items(robot).stream().filter(named("Enregistrer")).findFirst().orElseThrow();

        robot.push(KeyCode.CONTROL, KeyCode.S);
        robot.push(KeyCode.CONTROL, KeyCode.Q);

        assertThat(save.isDisable()).isTrue();
        assertThat(asked).containsExactly("quit");
    }

    private static Predicate<MenuItem> named(String name) {
        return item -> name.equals(item.getText());
    }

    private MainWindow window(Language language) {
        return new MainWindow(new Texts(language), settings.preferences(), new Asked());
    }

    private static boolean isShown(VBox part) {
        return part.getScene() != null;
    }

    private static boolean isSelected(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(ToggleButton.class).isSelected();
    }

    private static RadioButton radio(FxRobot robot, String text) {
        return robot.lookup(".radio-button").<RadioButton>queryAll().stream()
                .filter(radio -> radio.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Object focused(FxRobot robot) {
        return robot.lookup("#place-articles").query().getScene().getFocusOwner();
    }

    private List<String> names(FxRobot robot, Language language) {
        List<String> names = new ArrayList<>();
        robot.interact(() -> {
            MainWindow other = window(language);
            other.showScreen(
                    new MainWindow.Screen(
                            new VBox(new Button("x")), () -> {}, List.of(), () -> {}));
            MenuBar bar = (MenuBar) other.root().lookup(".menu-bar");
            items(bar).forEach(item -> names.add(item.getText()));
            other.close();
        });
        return names;
    }

    private static List<String> shortcuts(FxRobot robot) {
        return items(robot).stream()
                .filter(item -> item.getAccelerator() != null)
                .map(item -> item.getAccelerator().getName())
                .toList();
    }

    private static List<MenuItem> items(FxRobot robot) {
        return items(robot.lookup(".menu-bar").queryAs(MenuBar.class));
    }

    private static List<MenuItem> items(MenuBar bar) {
        return bar.getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> !(item instanceof SeparatorMenuItem))
                .toList();
    }

    /// Writes down what the window asks for.
    private final class Asked implements WindowActions {
        @Override
        public List<CommandGroup> commands() {
            return List.of();
        }

        @Override
        public void openFolder() {
            asked.add("open folder");
        }

        @Override
        public void open(Path chosen) {
            asked.add("open " + chosen);
        }

        @Override
        public void closeSite() {
            asked.add("close site");
        }

        @Override
        public void save(Path file) {
            asked.add("save");
        }

        @Override
        public void commit(Path file) {
            asked.add("commit");
        }

        @Override
        public void closeArticle(Path file) {
            asked.add("close");
        }

        @Override
        public void quit() {
            asked.add("quit");
        }

        @Override
        public void selected(Optional<Path> file) {}
    }
}
