package fr.chapeau.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The form leads to where it is adjusted, as a whole and for each field.
@ExtendWith(ApplicationExtension.class)
class AdjustingTest {
    private static final String TEXT =
            """
            ---
            title: La halle
            acces:
            - type: Bus
              lignes:
              - nom: Ligne 4
            ---
            """;

    @TempDir private Path folder;
    private OpenForm form;

    @Start
    void start(Stage stage) {
        form = new OpenForm(stage, folder, "{}", TEXT, TEXT);
    }

    @AfterEach
    void close(FxRobot robot) {
        form.close(robot);
    }

    @Test
    void theButtonAtItsHeadIsForTheWholeForm(FxRobot robot) {
        Button button = robot.lookup("#adjust-form").queryButton();

        robot.interact(() -> button.fire());

        assertThat(button.getAccessibleText()).isEqualTo("Adapter cette fiche…");
        assertThat(form.adjusted()).containsExactly(List.of());
    }

    @Test
    void theButtonOfAFieldIsForThatFieldInAllItemsAndNoStopOfTab(FxRobot robot) {
        Button button =
                robot.from(form.field(robot, "acces[0].lignes[0].nom"))
                        .lookup(".form-adjust")
                        .queryButton();

        robot.interact(() -> button.fire());

        assertThat(button.isFocusTraversable()).isFalse();
        assertThat(form.adjusted()).containsExactly(List.of("acces", "lignes", "nom"));
    }

    @Test
    void theMenuOfAFieldOffersBoth(FxRobot robot) {
        Labeled label = robot.from(form.field(robot, "title")).lookup(".form-label").queryLabeled();

        robot.interact(() -> Event.fireEvent(label, menuWanted(label)));
        robot.clickOn("Adapter ce champ…");
        robot.interact(() -> Event.fireEvent(label, menuWanted(label)));
        robot.clickOn("Adapter cette fiche…");

        assertThat(form.adjusted()).containsExactly(List.of("title"), List.of());
    }

    @Test
    void theCommandIsForTheFieldThatHasTheKeyboardOrHadItLast(FxRobot robot) {
        robot.interact(() -> form.pane().adjustField());
        form.open(robot, "acces[0].type");
        robot.interact(() -> form.pane().adjustField());
        robot.interact(() -> form.pane().root().requestFocus());
        robot.interact(() -> form.pane().adjustField());

        assertThat(form.adjusted())
                .containsExactly(List.of(), List.of("acces", "type"), List.of("acces", "type"));
    }

    /// Headless windows have no right mouse button.
    private static ContextMenuEvent menuWanted(Node at) {
        PickResult picked = new PickResult(at, 5, 5);
        return new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 50, 50, false, picked);
    }
}
