package fr.chapeau.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Message;
import fr.chapeau.settings.Preferences;
import fr.chapeau.settings.Theme;
import fr.chapeau.ui.kit.Looks;
import fr.chapeau.ui.kit.SameThreadBackground;
import fr.chapeau.ui.kit.Screenshots;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// No-break spaces and characters without width, as the text area shows them.
@ExtendWith(ApplicationExtension.class)
class TextPaneSignsTest {
    private static final String TEXT =
            """
            ## Ouvert\u00A0!

            Bonjour\u00A0! Le «\u00A0label\u00A0» vaut 12\u202F000\u00A0€, n°\u00A05.

            Un mot\u200B coupé, une cé\u00ADsure, un **gras\u00A0;** `code\u00A0: a`.
            """;

    private final SimpleObjectProperty<Preferences> preferences =
            new SimpleObjectProperty<>(Preferences.initial(Language.FRENCH).withTheme(Theme.LIGHT));
    private final StringSource source = new StringSource(TEXT);
    private Looks looks;
    private StackPane holder;
    private TextPane pane;
    private EditorArea area;

    @Start
    void start(Stage stage) {
        looks = new Looks(preferences);
        pane =
                new TextPane(
                        new Texts(Language.FRENCH),
                        new SameThreadBackground(),
                        source,
                        TextSetup.markdown(Message.of(TextMessage.MENU_EDIT), new MarkdownLines()),
                        new UndoRedo(source::undo, () -> {}));
        holder = new StackPane(pane.root());
        stage.setScene(new Scene(holder, 640, 300));
        area = (EditorArea) pane.root().lookup(".editor-area");
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            pane.close();
            looks.close();
        });
    }

    @Test
    void whatHasNoInkIsSeenWhileItIsWanted(FxRobot robot) throws Exception {
        settle();
        assertThat(styleAt("\u00A0!")).doesNotContain(Signs.NO_BREAK);

        show(robot, true);

        assertThat(styleAt("\u00A0! Le")).containsExactly(Signs.NO_BREAK);
        assertThat(styleAt("\u202F")).containsExactly(Signs.NO_BREAK);
        assertThat(styleAt("\u00A0: a")).contains(Signs.NO_BREAK, "md-code");
        assertThat(styleAt("\u200B")).containsExactly(Signs.UNSEEN);
        assertThat(drawn()).contains("¦", "¬");
        robot.interact(() -> Screenshots.save(holder.getScene(), "signs-light"));
        robot.interact(() -> preferences.set(preferences.get().withTheme(Theme.DARK)));
        robot.interact(() -> Screenshots.save(holder.getScene(), "signs-dark"));

        show(robot, false);

        assertThat(styleAt("\u00A0! Le")).isEmpty();
        assertThat(drawn()).doesNotContain("¦", "¬").anyMatch(text -> text.contains("\u200B"));
    }

    @Test
    void aNoBreakSpaceThatIsTypedIsSeenAtOnce(FxRobot robot) throws Exception {
        show(robot, true);

        robot.interact(() -> area.replaceText(4, 4, "\u00A0"));

        assertThat(area.getStyleOfChar(4)).contains(Signs.NO_BREAK);
    }

    @Test
    void theTextTheClipboardAndScreenReadersKnowNothingOfIt(FxRobot robot) throws Exception {
        show(robot, true);

        robot.interact(() -> {
            area.selectAll();
            area.copy();
        });

        assertThat(source.text()).isEqualTo(TEXT);
        assertThat(source.kinds()).isEmpty();
        robot.interact(() -> {
            assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(TEXT);
            assertThat(area.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo(TEXT);
        });
    }

    @Test
    void theCaretStopsBeforeAndBehindAWidthlessCharacter(FxRobot robot) throws Exception {
        int place = TEXT.indexOf('\u200B');
        show(robot, true);

        Bounds[] sign = new Bounds[2];
        robot.interact(() -> {
            sign[0] = area.getCharacterBoundsOnScreen(place, place + 1).orElseThrow();
            sign[1] = area.getCharacterBoundsOnScreen(place + 1, place + 2).orElseThrow();
        });
        assertThat(sign[0].getWidth()).isGreaterThan(2);
        assertThat(sign[1].getCenterX()).isGreaterThan(sign[0].getCenterX());
        robot.clickOn(sign[0].getMinX() + 1, sign[0].getCenterY());
        assertThat(area.getCaretPosition()).isEqualTo(place);
        robot.clickOn(sign[0].getMaxX() + 1, sign[0].getCenterY());
        assertThat(area.getCaretPosition()).isEqualTo(place + 1);
    }

    private List<String> styleAt(String words) {
        return area.getStyleOfChar(TEXT.indexOf(words));
    }

    private List<String> drawn() {
        holder.applyCss();
        holder.layout();
        return area.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .toList();
    }

    private void show(FxRobot robot, boolean shown) throws Exception {
        robot.interact(() -> pane.showSigns(shown));
        settle();
    }

    private void settle() throws Exception {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(pane::isSettled).get());
    }
}
