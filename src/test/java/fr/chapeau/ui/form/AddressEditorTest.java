package fr.chapeau.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.site.FieldKind;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AddressEditorTest {
    private static final String TEXT =
            """
            ---
            title: Marées
            site: https://exemple.fr/acces
            contact: marees@exemple.fr
            ---
            """;

    @TempDir private Path folder;
    private OpenForm form;

    @Start
    void start(Stage stage) {
        String settings = "fields: {site: {type: url}, contact: {type: email}}\n";
        form = new OpenForm(stage, folder, settings, TEXT);
    }

    @AfterEach
    void close(FxRobot robot) {
        form.close(robot);
    }

    @Test
    void anAddressIsOpenedByTheKeyboardAndOnlyThen(FxRobot robot) {
        form.open(robot, "site").push(KeyCode.END).write("/plan");
        assertThat(form.opened()).isEmpty();

        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
        form.open(robot, "contact").push(KeyCode.TAB).push(KeyCode.SPACE);

        assertThat(form.opened())
                .containsExactly(
                        URI.create("https://exemple.fr/acces/plan"),
                        URI.create("mailto:marees@exemple.fr"));
        assertThat(button(robot, "site").getAccessibleText())
                .isEqualTo("Ouvrir dans le navigateur https://exemple.fr/acces/plan");
    }

    @Test
    void whatIsNoAddressOfThePublicWebCannotBeOpened(FxRobot robot) {
        form.open(robot, "site").push(KeyCode.CONTROL, KeyCode.A).write("/acces/");
        form.open(robot, "contact").push(KeyCode.END).push(KeyCode.BACK_SPACE).write(" f");

        assertThat(button(robot, "site").isDisabled()).isTrue();
        assertThat(button(robot, "contact").isDisabled()).isTrue();
    }

    private Button button(FxRobot robot, String path) {
        return robot.from(form.field(robot, path)).lookup(".form-open").queryButton();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    URL   | https://exemple.fr/é?a=b#c | https://exemple.fr/%C3%A9?a=b#c
                    URL   | ' HTTP://exemple.fr '      | HTTP://exemple.fr
                    URL   | mailto:a@b.fr              | mailto:a@b.fr
                    URL   | mailto:a@b.fr?attach=/x    | -
                    URL   | /page/                     | -
                    URL   | https:///page              | -
                    URL   | file:///etc/passwd         | -
                    URL   | javascript:alert(1)        | -
                    URL   | data:text/html,x           | -
                    URL   | https://ex emple.fr        | -
                    URL   | '{{ site.url }}/a'         | -
                    URL   | ''                         | -
                    EMAIL | a.b+c@exemple.fr           | mailto:a.b+c@exemple.fr
                    EMAIL | a@b?cc=x@y.fr              | -
                    EMAIL | a                          | -
                    """)
    void onlyPagesAndLettersAreOpened(FieldKind kind, String text, String opened) {
        assertThat(AddressEditor.address(kind, text).map(URI::toASCIIString))
                .isEqualTo(Optional.ofNullable(opened));
    }
}
