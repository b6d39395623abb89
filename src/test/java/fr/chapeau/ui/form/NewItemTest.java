package fr.chapeau.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class NewItemTest {
    private static final String TEXT =
            """
            ---
            title: Un
            galerie:
            - image: /uploads/a.png
              credit: Ailleurs
            ---
            """;

    @TempDir private Path folder;
    private OpenForm form;

    @Start
    void start(Stage stage) {
        String settings =
                """
                collections:
                  actus:
                    fields:
                      galerie:
                        fields:
                          credit: {default: La ville}
                          origine: {hidden: true, default: mairie}
                """;
        form = new OpenForm(stage, folder, settings, TEXT);
    }

    @AfterEach
    void close(FxRobot robot) {
        form.close(robot);
    }

    @Test
    void beginsWithTheValuesThatTheRepositoryGives(FxRobot robot) {
        form.open(robot, "galerie[0].image");
        robot.interact(() ->
                robot.from(form.field(robot, "galerie"))
                        .lookup("Ajouter un élément")
                        .query()
                        .requestFocus());
        robot.push(KeyCode.SPACE);

        assertThat(form.text(robot))
                .contains("  credit: Ailleurs\n- image:\n  credit: La ville\n")
                .contains("\n  origine: mairie\n");
    }
}
