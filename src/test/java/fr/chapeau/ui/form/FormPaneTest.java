package fr.chapeau.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FormPaneTest {
    private static final String TEXT =
            """
            ---
            # un commentaire qui reste
            title:   "Le \\u006cabel"   # à revoir
            date: 2024-01-02 10:30:00 +02:00
            published: true
            poids: 1.10
            tags:
            - presse
            chapeau: >
              Une phrase assez longue pour que le fichier la plie
              comme il l’entend.
            contact:
              nom: Camille
            une-ou-diaporama:
            - image: /uploads/a.png
              alternative-textuelle: Une salle
            - image: /uploads/b.png
              alternative-textuelle:
            grille: [[1, 2], [3]]
            ---

            Le corps.
            """;

    private static final String OTHER =
            """
            ---
            title: Un autre
            tags: [santé, sport]
            une-ou-diaporama:
            - image: /uploads/c.png
              alternative-textuelle: Un port
            ---

            Rien.
            """;

    @TempDir private Path folder;
    private OpenForm form;

    @Start
    void start(Stage stage) {
        form = new OpenForm(stage, folder, "", TEXT, OTHER);
    }

    @AfterEach
    void close(FxRobot robot) {
        form.close(robot);
    }

    @Test
    void aLineOfTextChangesOnlyItsOwnCharacters(FxRobot robot) {
        form.open(robot, "title").push(KeyCode.END).write(" obtenu");

        assertText(robot, TEXT.replace("\"Le \\u006cabel\"", "\"Le label obtenu\""));
    }

    @Test
    void aValueThatComesBackGetsItsOldCharactersBack(FxRobot robot) {
        form.open(robot, "title").push(KeyCode.END).write("s");
        assertThat(form.article().text()).contains("\"Le labels\"   # à revoir");

        robot.push(KeyCode.BACK_SPACE);

        assertText(robot, TEXT);
        assertThat(form.article().model().dirtyProperty().get()).isFalse();
    }

    @Test
    void aLongTextKeepsItsKindOfQuotation(FxRobot robot) {
        form.open(robot, "chapeau").push(KeyCode.CONTROL, KeyCode.HOME).write("Oui. ");

        assertThat(form.article().text()).contains("chapeau: >\n  Oui. Une phrase");
        assertThat(rest("chapeau", "contact")).isEqualTo(rest(TEXT, "chapeau", "contact"));
    }

    @Test
    void tabLeavesAnAreaAndWritesNothing(FxRobot robot) {
        form.open(robot, "chapeau").push(KeyCode.TAB);

        assertText(robot, TEXT);
        assertThat(form.input(robot, "contact.nom").isFocused()).isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(form.input(robot, "chapeau").isFocused()).isTrue();
    }

    @Test
    void aSwitchWritesABoolean(FxRobot robot) {
        form.open(robot, "published");
        robot.push(KeyCode.SPACE);

        assertText(robot, TEXT.replace("published: true", "published: false"));
    }

    @Test
    void aNumberIsWrittenAsTypedAndWhatIsNoneIsSaid(FxRobot robot) {
        form.open(robot, "poids").push(KeyCode.CONTROL, KeyCode.A).write("12");
        assertText(robot, TEXT.replace("1.10", "12"));

        robot.write("x");

        assertText(robot, TEXT.replace("1.10", "12"));
        assertThat(
                        robot.from(form.field(robot, "poids"))
                                .lookup(".form-problem")
                                .query()
                                .isVisible())
                .isTrue();
    }

    @Test
    void aDateKeepsItsTimeAndItsOffset(FxRobot robot) {
        form.open(robot, "date").push(KeyCode.CONTROL, KeyCode.A).write("15/03/2024");
        robot.push(KeyCode.ENTER);
        assertText(robot, TEXT.replace("2024-01-02 10:30", "2024-03-15 10:30"));

        TextInputControl time =
                robot
                        .from(form.field(robot, "date"))
                        .lookup(".text-field")
                        .queryAllAs(TextInputControl.class)
                        .stream()
                        .filter(one -> one.getText().startsWith("10:30"))
                        .findFirst()
                        .orElseThrow();
        robot.interact(time::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("08:15:00").push(KeyCode.ENTER);

        assertText(robot, TEXT.replace("2024-01-02 10:30:00 +02:00", "2024-03-15 08:15:00 +02:00"));
        assertThat(robot.from(form.field(robot, "date")).lookup("+02:00").tryQuery()).isPresent();
    }

    @Test
    void aWordOfTheSitesVocabularyIsProposedAndAdded(FxRobot robot) {
        form.open(robot, "tags").write("san");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);

        assertText(robot, TEXT.replace("- presse\n", "- presse\n- santé\n"));
        robot.write("neuf,");
        assertText(robot, TEXT.replace("- presse\n", "- presse\n- santé\n- neuf\n"));
    }

    @Test
    void backspaceTakesTheLastWordAway(FxRobot robot) {
        form.open(robot, "tags").write("sport,");
        assertThat(form.article().text()).contains("- presse\n- sport\n");

        robot.push(KeyCode.BACK_SPACE);

        assertText(robot, TEXT);
    }

    @Test
    void aFieldOfAMapIsWrittenInItsPlace(FxRobot robot) {
        form.open(robot, "contact.nom").push(KeyCode.END).write(" Martin");

        assertText(robot, TEXT.replace("nom: Camille", "nom: Camille Martin"));
    }

    @Test
    void anItemIsAddedMovedAndRemovedByTheKeyboard(FxRobot robot) {
        String first = "- image: /uploads/a.png\n  alternative-textuelle: Une salle\n";
        String second = "- image: /uploads/b.png\n  alternative-textuelle:\n";
        press(robot, "Descendre l’élément 1");
        assertText(robot, TEXT.replace(first + second, second + first));
        press(robot, "Monter l’élément 2");
        assertText(robot, TEXT);

        press(robot, "Retirer l’élément 2");
        assertText(robot, TEXT.replace(second, ""));
        form.open(robot, "une-ou-diaporama");
        robot.push(KeyCode.SPACE);

        assertThat(form.article().text()).contains(first + "- image:\n  alternative-textuelle:\n");
    }

    @Test
    void aPictureIsDecorativeByChoiceAlone(FxRobot robot) {
        CheckBox decorative =
                robot.from(form.field(robot, "une-ou-diaporama[1].alternative-textuelle"))
                        .lookup(".check-box")
                        .queryAs(CheckBox.class);
        assertThat(decorative.isSelected()).isFalse();

        robot.interact(decorative::requestFocus);
        robot.push(KeyCode.SPACE);

        assertText(
                robot,
                TEXT.replace(
                        "b.png\n  alternative-textuelle:", "b.png\n  alternative-textuelle: ''"));
        assertThat(decorative.isSelected()).isTrue();
        robot.push(KeyCode.SPACE);
        assertThat(decorative.isSelected()).isFalse();
    }

    @Test
    void whatTheFormCannotEditIsShownAsItIsWritten(FxRobot robot) {
        TextArea source =
                robot.from(form.field(robot, "grille"))
                        .lookup(".text-area")
                        .queryAs(TextArea.class);

        assertThat(source.getText()).isEqualTo("[[1, 2], [3]]");
        assertThat(source.isEditable()).isFalse();
    }

    @Test
    void whatIsUndoneIsUndoneInTheControl(FxRobot robot) {
        form.open(robot, "title").push(KeyCode.END).write("s");
        form.settle(robot);

        robot.press(KeyCode.CONTROL).push(KeyCode.Z).release(KeyCode.CONTROL);
        form.settle(robot);

        assertThat(form.input(robot, "title").getText()).isEqualTo("Le label");
        assertText(robot, TEXT);
    }

    @Test
    void aChangeOfTheTextElsewhereShowsInTheControlAndInTheBodyCostsTheFormNothing(FxRobot robot) {
        robot.interact(() -> form.article().replace("Camille", "Dominique"));
        form.settle(robot);
        assertThat(form.input(robot, "contact.nom").getText()).isEqualTo("Dominique");
        Object before = form.article().model().stateProperty().get().form();

        robot.interact(() -> form.article().replace("Le corps.", "Un autre corps."));
        form.settle(robot);

        assertThat(form.article().model().stateProperty().get().frontMatter().text())
                .contains("Un autre corps.");
        assertThat(form.article().model().stateProperty().get().form()).isSameAs(before);
    }

    @Test
    void whatTheChecksSayStandsBelowTheFieldAndIsReadAloud(FxRobot robot) {
        form.open(robot, "title").push(KeyCode.END).write(" XXX");
        form.settle(robot);

        Label said =
                robot.from(form.field(robot, "title")).lookup(".form-finding").queryAs(Label.class);
        assertThat(said.getText()).startsWith("Erreur\u00a0: ").contains("XXX");
        assertThat(form.input(robot, "title").getAccessibleHelp()).startsWith(said.getText());
        for (int i = 0; i < " XXX".length(); i++) {
            robot.push(KeyCode.BACK_SPACE);
        }
        form.settle(robot);
        assertThat(robot.from(form.field(robot, "title")).lookup(".form-finding").queryAll())
                .isEmpty();
        assertThat(form.input(robot, "title").getAccessibleHelp()).doesNotContain("XXX");
    }

    @Test
    void theFormTellsWhereInTheFileTheKeyboardIs(FxRobot robot) {
        form.open(robot, "une-ou-diaporama[0].alternative-textuelle");
        assertThat(form.pane().place()).hasValue(TEXT.indexOf("Une salle"));

        robot.interact(() ->
                Objects.requireNonNull(form.pane().root().getScene()).getRoot().requestFocus());
        form.open(robot, "tags");

        assertThat(form.pane().place()).hasValue(TEXT.indexOf("- presse"));
    }

    @Test
    void aFieldThatThePostDoesNotHaveIsWrittenWhenItIsFilled(FxRobot robot) {
        robot.interact(() -> form.article().replace("tags:\n- presse\n", ""));
        form.settle(robot);
        assertThat(form.input(robot, "tags").getAccessibleHelp())
                .startsWith("absent de cet article.");

        form.open(robot, "tags").write("sport,");

        assertThat(form.article().text()).containsPattern("tags:\n *- sport\n");
    }

    @Test
    void theHeadingOfAnItemIsReadWholeInANarrowSheet(FxRobot robot) {
        robot.interact(() -> form.pane().root().getScene().getWindow().setWidth(280));
        form.settle(robot);

        Label heading = robot.lookup(".form-item-title").query();

        assertThat(heading.getText()).isEqualTo("Image de une ou diaporama 1");
        assertThat(((Text) heading.lookup(".text")).getText().replace('\n', ' '))
                .isEqualTo(heading.getText());
    }

    /// Presses a button by the keyboard.
    private void press(FxRobot robot, String name) {
        form.settle(robot);
        Button button = robot.lookup((Button one) -> name.equals(one.getAccessibleText())).query();
        robot.interact(button::requestFocus);
        robot.push(KeyCode.SPACE);
        form.settle(robot);
    }

    private void assertText(FxRobot robot, String expected) {
        form.settle(robot);
        String text = form.article().text();
        int same = 0;
        while (same < Math.min(text.length(), expected.length())
                && text.charAt(same) == expected.charAt(same)) {
            same++;
        }
        int from = Math.max(0, same - 30);
        assertThat(text.substring(from)).isEqualTo(expected.substring(from));
    }

    private String rest(String from, String to) {
        return rest(form.article().text(), from, to);
    }

    /// A front matter without the lines from one key to another.
    private static String rest(String text, String from, String to) {
        return text.substring(0, text.indexOf(from + ":")) + text.substring(text.indexOf(to + ":"));
    }
}
