package fr.chapeau.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HeldKeysTest {
    private Button button;
    private TextArea text;

    @Start
    void start(Stage stage) {
        button = new Button("Ouvrir");
        text = new TextArea();
        VBox root = new VBox(button, text);
        HeldKeys.watch(root);
        stage.setScene(new Scene(root, 300, 200));
        stage.show();
    }

    @Test
    void theEnterThatLedToATextBreaksNoLineInIt(FxRobot robot) {
        robot.interact(() -> {
            button.setOnAction(event -> text.requestFocus());
            press(button, KeyCode.ENTER);
            text.requestFocus();

            press(text, KeyCode.ENTER);
            press(text, KeyCode.ENTER);

            assertThat(text.getText()).isEmpty();
        });
    }

    @Test
    void enterPressedAnewOrHeldWhereItBeganBreaksLines(FxRobot robot) {
        robot.interact(() -> {
            press(button, KeyCode.ENTER);
            fire(button, KeyEvent.KEY_RELEASED, KeyCode.ENTER);

            press(text, KeyCode.ENTER);
            press(text, KeyCode.ENTER);

            assertThat(text.getText()).isEqualTo("\n\n");
        });
    }

    @Test
    void keysThatAreHeldToGoOnDoSo(FxRobot robot) {
        robot.interact(() -> {
            text.setText("abc");
            press(button, KeyCode.RIGHT);

            press(text, KeyCode.RIGHT);
            press(text, KeyCode.RIGHT);

            assertThat(text.getCaretPosition()).isEqualTo(2);
        });
    }

    private static void press(Node on, KeyCode key) {
        fire(on, KeyEvent.KEY_PRESSED, key);
    }

    private static void fire(Node on, EventType<KeyEvent> type, KeyCode key) {
        Event.fireEvent(on, new KeyEvent(type, "", "", key, false, false, false, false));
    }
}
