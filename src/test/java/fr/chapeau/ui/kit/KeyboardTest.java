package fr.chapeau.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class KeyboardTest {
    private final StackPane window = new StackPane();

    @Start
    void start(Stage stage) {
        window.getChildren().add(new TextField());
        stage.setScene(new Scene(window, 400, 300));
        stage.show();
    }

    @Test
    void aFieldDeepInPanesThatHaveNoSkinYetTakesItWithinTheSameStep(FxRobot robot) {
        List<Boolean> taken = new ArrayList<>();

        robot.interact(() -> {
            TextField field = new TextField();
            Tab tab = new Tab("", new SplitPane(new ScrollPane(new StackPane(field))));
            window.getChildren().add(new TabPane(tab));

            field.requestFocus();
            taken.add(field.isFocused());
            Keyboard.give(window, field::requestFocus);
            taken.add(field.isFocused());
        });

        assertThat(taken).containsExactly(false, true);
    }
}
