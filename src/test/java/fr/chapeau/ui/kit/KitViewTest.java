package fr.chapeau.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Message;
import fr.chapeau.settings.Preferences;
import fr.chapeau.settings.TextSize;
import fr.chapeau.settings.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class KitViewTest {
    private final Texts texts = new Texts(Language.FRENCH);
    private final SimpleObjectProperty<Preferences> preferences =
            new SimpleObjectProperty<>(Preferences.initial(Language.FRENCH).withTheme(Theme.LIGHT));
    private final AtomicInteger runs = new AtomicInteger();
    private final SimpleBooleanProperty enabled = new SimpleBooleanProperty(true);
    private final Notices notices = new Notices(texts);
    private final List<String> rescued = new ArrayList<>();

    private Looks looks;
    private Overlay overlay;
    private Scene scene;
    private TextField below;
    private Button button;

    @Start
    void start(Stage stage) {
        Command command =
                Command.of(KitText.BUG_COPY, runs::incrementAndGet)
                        .withIcon(Feather.COPY)
                        .withShortcut("Shortcut+K")
                        .enabledWhen(enabled);
        CommandControls controls = new CommandControls(texts);
        button = controls.primaryButton(command);
        below = new TextField();
        VBox content =
                new VBox(
                        12,
                        notices.root(),
                        below,
                        button,
                        controls.iconButton(command),
                        new Badge(Tone.SUCCESS, Feather.CHECK, "Publié"),
                        new Badge(Tone.WARNING, Feather.EDIT_3, "Modifié"),
                        new Badge(Tone.DANGER, null, "3"),
                        new Badge(Tone.NEUTRAL, null, "Non publié"),
                        new Badge(Tone.ACCENT, Feather.CLOCK, "Programmé"),
                        new EmptyState(
                                Feather.INBOX,
                                "Aucun article ici",
                                "Cette collection ne contient encore aucun article."));
        overlay = new Overlay(content);
        scene = new Scene(overlay.root(), 700, 700);
        looks = new Looks(preferences);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(looks::close);
    }

    @Test
    void aCommandRunsByItsButtonWhileItCan(FxRobot robot) {
        robot.clickOn(button);
        assertThat(runs).hasValue(1);

        robot.interact(() -> enabled.set(false));
        robot.clickOn(button);

        assertThat(runs).hasValue(1);
        assertThat(button.isDisabled()).isTrue();
    }

    @Test
    void anIconButtonHasANameAndAShortcutInItsTooltip(FxRobot robot) {
        Button icon = robot.lookup(".button-icon").queryButton();

        assertThat(icon.getAccessibleText()).isEqualTo("Copier le rapport");
        assertThat(icon.getTooltip().getText()).isEqualTo("Copier le rapport (Ctrl+K)");
    }

    @Test
    void aBannerSaysWhatToDoAndGoesWhenItIsDone(FxRobot robot) {
        robot.interact(() ->
                notices.show(
                        "save",
                        Tone.DANGER,
                        Message.of(KitText.BUG_SENTENCE),
                        Command.of(KitText.BUG_COPY, runs::incrementAndGet)));
        robot.interact(() -> Screenshots.save(scene, "kit-light"));
        Button verb = robot.lookup(".banner .button-row .button").queryButton();

        robot.clickOn(verb);

        assertThat(runs).hasValue(1);
        assertThat(notices.isEmpty()).isTrue();
    }

    @Test
    void aNoticeThatIsClosedGivesTheKeyboardBack(FxRobot robot) {
        robot.interact(() -> notices.show("a", Tone.ACCENT, Message.of(KitText.BUG_SENTENCE)));
        robot.interact(below::requestFocus);
        robot.interact(() -> scene.getRoot().lookup(".banner .button").requestFocus());

        robot.push(KeyCode.SPACE);

        assertThat(notices.isEmpty()).isTrue();
        assertThat(below.isFocused()).isTrue();
    }

    @Test
    void aCardKeepsTheKeyboardAndGivesItBack(FxRobot robot) {
        TextField field = new TextField();
        VBox card = new VBox(new Label("Une carte"), field);
        robot.clickOn(below);

        robot.interact(() -> overlay.show(card, Overlay.Place.CENTRE, field));
        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.B);

        assertThat(field.getText()).isEqualTo("b");
        assertThat(overlay.showingProperty().get()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(overlay.showingProperty().get()).isFalse();
        assertThat(below.isFocused()).isTrue();
    }

    @Test
    void themeAndTextSizeReachEveryWindow(FxRobot robot) {
        double before = button.getHeight();

        robot.interact(() ->
                preferences.set(
                        preferences
                                .get()
                                .withTheme(Theme.DARK)
                                .withTextSize(TextSize.PERCENT_200)));
        robot.interact(() -> Screenshots.save(scene, "kit-dark-200"));

        assertThat(looks.isDark()).isTrue();
        assertThat(scene.getRoot().getStyleClass()).contains("text-size-200");
        assertThat(button.getHeight()).isGreaterThan(before * 1.4);
    }

    @Test
    void aBugIsShownWithACodeToCopyAfterTheWorkWasRescued(FxRobot robot) {
        Bugs bugs = new Bugs(() -> texts, "1.0", () -> rescued.add("text"));

        robot.interact(() -> bugs.accept(new IllegalStateException("planted")));
        robot.interact(() -> bugs.accept(new IllegalStateException("planted again")));
        TextField code = robot.lookup("#bug-code").query();
        robot.interact(() -> Screenshots.save(code.getScene(), "bug"));
        robot.clickOn("#bug-copy");

        assertThat(rescued).hasSize(2);
        assertThat(robot.lookup("#bug-code").queryAll()).hasSize(1);
        robot.interact(() ->
                assertThat(Clipboard.getSystemClipboard().getString())
                        .startsWith("Chapeau 1.0\n" + code.getText()));

        robot.clickOn("#bug-close");

        assertThat(robot.lookup("#bug-code").tryQuery()).isEmpty();
    }
}
