package fr.chapeau.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.problem.Severity;
import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
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
class FormKindsTest {
    private static final String SETTINGS =
            """
            fields:
              accroche:
                label: {fr: Accroche, en: Standfirst}
                help: Deux phrases au plus.
                type: long-text
                required: true
                max: 20
              rubrique:
                type: choice
                choices: [vie, {value: art, label: Arts}]
              site: {type: url}
              contact: {type: email}
              jour: {type: date}
              debut: {type: date-time}
              details: {type: markdown}
              liens: {type: list, items: url}
            """;

    private static final String TEXT =
            """
            ---
            title: Un
            accroche: Une phrase.
            rubrique: sport
            site: https://exemple.fr/
            contact: camille@exemple.fr
            details: Un **point**.
            suite: port-de-brest
            liens:
            - /un/
            - /deux/
            - /trois/
            tags:
            - mer
            - quai
            - phare
            base: &base
              a: 1
            ---

            Le corps.
            """;

    @TempDir private Path folder;
    private OpenForm form;

    @Start
    void start(Stage stage) {
        form =
                new OpenForm(
                        stage,
                        folder,
                        SETTINGS,
                        TEXT,
                        "---\ntitle: Le phare\nsuite: autre-1\nrubrique: vie\ntags: [mer]\n---\n",
                        "---\ntitle: La digue\nsuite: autre-0\nrubrique: vie\ntags: [mer]\n---\n",
                        "---\ntitle: La halle\nsuite: autre-1\ntags: [vent]\n---\n",
                        "---\ntitle: La cale\nsuite: autre-2\n---\n",
                        "---\ntitle: Le môle\nsuite: autre-3\n---\n");
    }

    @AfterEach
    void close(FxRobot robot) {
        form.close(robot);
    }

    @Test
    void labelHelpRequirementAndLimitAreShownAndReadAloud(FxRobot robot) {
        assertThat(form.said(robot, "accroche", ".form-label")).isEqualTo("Accroche");
        assertThat(form.said(robot, "accroche", ".form-required")).isEqualTo("obligatoire");
        assertThat(form.said(robot, "accroche", ".form-hint")).isEqualTo("Deux phrases au plus.");
        assertThat(form.input(robot, "accroche").getAccessibleHelp())
                .isEqualTo("obligatoire. Deux phrases au plus. 11 signes sur 20.");

        form.open(robot, "accroche").push(KeyCode.CONTROL, KeyCode.END).write(" Et");

        assertThat(form.said(robot, "accroche", ".form-counter")).isEqualTo("14 signes sur 20");
    }

    @Test
    void whatIsWrongIsSaidWhileTypingAndTheKeyboardStays(FxRobot robot) {
        form.open(robot, "site").push(KeyCode.END).write(" x");

        assertThat(form.said(robot, "site", ".form-finding"))
                .startsWith("Erreur\u00a0: «\u00a0https://exemple.fr/ x\u00a0»");
        assertThat(form.field(robot, "site").getPseudoClassStates())
                .contains(PseudoClass.getPseudoClass("error"));
        assertThat(form.input(robot, "site").getAccessibleHelp())
                .startsWith(form.said(robot, "site", ".form-finding"));
        assertThat(form.input(robot, "site").isFocused()).isTrue();
        robot.push(KeyCode.BACK_SPACE).push(KeyCode.BACK_SPACE);
        assertThat(form.said(robot, "site", ".form-finding")).isEmpty();

        form.open(robot, "accroche").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        assertThat(form.said(robot, "accroche", ".form-finding"))
                .isEqualTo("Erreur\u00a0: Ce champ est à remplir.");
    }

    @Test
    void aNewDateTakesTheSitesOffsetOfItsDayAndADayHasNoTime(FxRobot robot) {
        form.open(robot, "debut").write("24/12/2026").push(KeyCode.ENTER);
        assertThat(form.text(robot)).contains("\ndebut: 2026-12-24 00:00:00 +0100\n");
        form.open(robot, "debut").push(KeyCode.CONTROL, KeyCode.A).write("24/06/2026");
        robot.push(KeyCode.ENTER);
        assertThat(form.text(robot)).contains("\ndebut: 2026-06-24 00:00:00 +0200\n");
        robot.push(KeyCode.TAB).push(KeyCode.CONTROL, KeyCode.A).write("18:30").push(KeyCode.ENTER);
        assertThat(form.text(robot)).contains("\ndebut: 2026-06-24 18:30:00 +0200\n");

        form.open(robot, "jour").write("03/03/2026").push(KeyCode.ENTER);
        assertThat(form.text(robot)).contains("\njour: 2026-03-03\n");
    }

    @Test
    void aChoiceOutsideOfThoseGivenStaysUntilAnotherIsChosen(FxRobot robot) {
        ComboBox<?> box = robot.from(form.field(robot, "rubrique")).lookup(".combo-box").query();
        assertThat(box.getValue()).isEqualTo("sport");
        assertThat(form.said(robot, "rubrique", ".form-finding")).contains("sport");
        assertThat(form.text(robot)).isEqualTo(TEXT);

        form.open(robot, "rubrique").push(KeyCode.UP);

        assertThat(form.text(robot)).isEqualTo(TEXT.replace("sport", "art"));
        assertThat(form.said(robot, "rubrique", ".form-finding")).isEmpty();
    }

    @Test
    void aReferenceIsFoundByTitleAndWrittenAsTheCollectionDoes(FxRobot robot) {
        form.open(robot, "suite").push(KeyCode.CONTROL, KeyCode.A).write("digue");
        form.settle(robot);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);

        assertThat(form.text(robot)).isEqualTo(TEXT.replace("port-de-brest", "autre-1"));
        assertThat(form.said(robot, "suite", ".form-hint")).isEqualTo("Article\u00a0: La digue");
    }

    @Test
    void markdownIsMarkedByTheUsualKeys(FxRobot robot) {
        form.open(robot, "details").push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.CONTROL, KeyCode.I);

        assertThat(form.text(robot)).contains("details: \"*Un **point**.*\"\n");
    }

    @Test
    void linesOfAListAreEditedAddedMovedAndRemoved(FxRobot robot) {
        form.open(robot, "liens[1]").push(KeyCode.END).write("bis/");
        assertThat(form.text(robot)).isEqualTo(TEXT.replace("/deux/", "/deux/bis/"));

        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(form.text(robot))
                .isEqualTo(TEXT.replace("- /un/\n- /deux/\n", "- /deux/bis/\n- /un/\n"));
        assertThat(form.focused(robot)).isEqualTo("liens[0]");

        robot.push(KeyCode.ENTER);
        form.settle(robot);
        assertThat(form.focused(robot)).isEqualTo("liens[1]");
        robot.write("/neuf/");
        assertThat(form.text(robot)).contains("- /deux/bis/\n- /neuf/\n- /un/\n- /trois/\n");

        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);
        assertThat(form.text(robot)).contains("- /deux/bis/\n- /un/\n- /trois/\n");
    }

    @Test
    void aChipIsMovedAndRemovedByTheKeyboardAndTheNextOneHasItThen(FxRobot robot) {
        form.open(robot, "tags").push(KeyCode.SHIFT, KeyCode.TAB);

        robot.push(KeyCode.ALT, KeyCode.UP).push(KeyCode.ALT, KeyCode.UP);
        assertThat(form.text(robot))
                .isEqualTo(TEXT.replace("- mer\n- quai\n- phare\n", "- phare\n- mer\n- quai\n"));
        robot.push(KeyCode.DELETE);
        robot.push(KeyCode.DELETE);

        assertThat(form.text(robot))
                .isEqualTo(TEXT.replace("- mer\n- quai\n- phare\n", "- quai\n"));
    }

    @Test
    void whatAFieldShowsAsAnErrorCountsAsOne(FxRobot robot) {
        form.open(robot, "site").push(KeyCode.CONTROL, KeyCode.A).write("exemple");
        String said = form.said(robot, "site", ".form-finding");
        long before = errors();
        assertThat(said).startsWith("Erreur\u00a0: «\u00a0exemple\u00a0» n’est pas une adresse");

        robot.push(KeyCode.CONTROL, KeyCode.A).write("/page/");
        assertThat(form.said(robot, "site", ".form-finding")).isEmpty();

        assertThat(errors()).isEqualTo(before - 1);
    }

    private long errors() {
        return form.article().model().checkedProperty().get().remarks().of(Severity.ERROR).size();
    }

    @Test
    void anAnchorIsExplainedAndLeftAlone(FxRobot robot) {
        assertThat(form.said(robot, "base", ".form-hint")).contains("D’autres champs");
        assertThat(form.input(robot, "base").isEditable()).isFalse();
    }
}
