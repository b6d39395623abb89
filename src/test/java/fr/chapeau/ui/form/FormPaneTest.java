package fr.chapeau.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.article.FieldChange;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Outcome;
import fr.chapeau.settings.Preferences;
import fr.chapeau.settings.Theme;
import fr.chapeau.ui.editor.MadeArticle;
import fr.chapeau.ui.kit.HandPause;
import fr.chapeau.ui.kit.Lane;
import fr.chapeau.ui.kit.Looks;
import fr.chapeau.ui.kit.Overlay;
import fr.chapeau.ui.kit.SameThreadBackground;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
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
    private final HandPause pause = new HandPause();
    private MadeArticle article;
    private final Lane lane = new Lane("files");
    private FormFiles files;
    private FormPane form;
    private Looks looks;

    @Start
    void start(Stage stage) {
        article = new MadeArticle(folder, TEXT, new SameThreadBackground(), pause, OTHER);
        files =
                new FormFiles(
                        article.files(),
                        new SameThreadBackground(),
                        lane,
                        new Overlay(new Pane()),
                        sort -> Optional.empty());
        form = new FormPane(new Texts(Language.FRENCH), new Port());
        looks =
                new Looks(
                        new SimpleObjectProperty<>(
                                Preferences.initial(Language.FRENCH).withTheme(Theme.LIGHT)));
        stage.setScene(new Scene(form.root(), 460, 1600));
        stage.show();
        article.model().stateProperty().subscribe(form::show);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            article.close();
            lane.close();
            looks.close();
        });
    }

    @Test
    void aLineOfTextChangesOnlyItsOwnCharacters(FxRobot robot) {
        open(robot, "title").push(KeyCode.END).write(" obtenu");

        assertText(robot, TEXT.replace("\"Le \\u006cabel\"", "\"Le label obtenu\""));
    }

    @Test
    void aValueThatComesBackGetsItsOldCharactersBack(FxRobot robot) {
        open(robot, "title").push(KeyCode.END).write("s");
        assertThat(article.text()).contains("\"Le labels\"   # à revoir");

        robot.push(KeyCode.BACK_SPACE);

        assertText(robot, TEXT);
        assertThat(article.model().dirtyProperty().get()).isFalse();
    }

    @Test
    void aLongTextKeepsItsKindOfQuotation(FxRobot robot) {
        open(robot, "chapeau").push(KeyCode.CONTROL, KeyCode.HOME).write("Oui. ");

        assertThat(article.text()).contains("chapeau: >\n  Oui. Une phrase");
        assertThat(rest("chapeau", "contact")).isEqualTo(rest(TEXT, "chapeau", "contact"));
    }

    @Test
    void tabLeavesAnAreaAndWritesNothing(FxRobot robot) {
        open(robot, "chapeau").push(KeyCode.TAB);

        assertText(robot, TEXT);
        assertThat(input(robot, "contact.nom").isFocused()).isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(input(robot, "chapeau").isFocused()).isTrue();
    }

    @Test
    void aSwitchWritesABoolean(FxRobot robot) {
        robot.interact(() -> form.open(FieldPath.of("published")));
        robot.push(KeyCode.SPACE);

        assertText(robot, TEXT.replace("published: true", "published: false"));
    }

    @Test
    void aNumberIsWrittenAsTypedAndWhatIsNoneIsSaid(FxRobot robot) {
        open(robot, "poids").push(KeyCode.CONTROL, KeyCode.A).write("12");
        assertText(robot, TEXT.replace("1.10", "12"));

        robot.write("x");

        assertText(robot, TEXT.replace("1.10", "12"));
        assertThat(robot.from(field(robot, "poids")).lookup(".form-problem").query().isVisible())
                .isTrue();
    }

    @Test
    void aDateKeepsItsTimeAndItsOffset(FxRobot robot) {
        open(robot, "date").push(KeyCode.CONTROL, KeyCode.A).write("15/03/2024");
        robot.push(KeyCode.ENTER);
        assertText(robot, TEXT.replace("2024-01-02 10:30", "2024-03-15 10:30"));

        TextInputControl time =
                robot
                        .from(field(robot, "date"))
                        .lookup(".text-field")
                        .queryAllAs(TextInputControl.class)
                        .stream()
                        .filter(one -> one.getText().startsWith("10:30"))
                        .findFirst()
                        .orElseThrow();
        robot.interact(time::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("08:15:00").push(KeyCode.ENTER);

        assertText(robot, TEXT.replace("2024-01-02 10:30:00 +02:00", "2024-03-15 08:15:00 +02:00"));
        assertThat(robot.from(field(robot, "date")).lookup("+02:00").tryQuery()).isPresent();
    }

    @Test
    void aWordOfTheSitesVocabularyIsProposedAndAdded(FxRobot robot) {
        open(robot, "tags").write("san");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);

        assertText(robot, TEXT.replace("- presse\n", "- presse\n- santé\n"));
        robot.write("neuf,");
        assertText(robot, TEXT.replace("- presse\n", "- presse\n- santé\n- neuf\n"));
    }

    @Test
    void backspaceTakesTheLastWordAway(FxRobot robot) {
        open(robot, "tags").write("sport,");
        assertThat(article.text()).contains("- presse\n- sport\n");

        robot.push(KeyCode.BACK_SPACE);

        assertText(robot, TEXT);
    }

    @Test
    void aFieldOfAMapIsWrittenInItsPlace(FxRobot robot) {
        open(robot, "contact.nom").push(KeyCode.END).write(" Martin");

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
        robot.interact(() -> form.open(FieldPath.of("une-ou-diaporama")));
        robot.push(KeyCode.SPACE);

        assertThat(article.text()).contains(first + "- image:\n  alternative-textuelle:\n");
    }

    @Test
    void aPictureIsDecorativeByChoiceAlone(FxRobot robot) {
        CheckBox decorative =
                robot.from(field(robot, "une-ou-diaporama[1].alternative-textuelle"))
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
                robot.from(field(robot, "grille")).lookup(".text-area").queryAs(TextArea.class);

        assertThat(source.getText()).isEqualTo("[[1, 2], [3]]");
        assertThat(source.isEditable()).isFalse();
    }

    @Test
    void whatIsUndoneIsUndoneInTheControl(FxRobot robot) {
        open(robot, "title").push(KeyCode.END).write("s");
        settle(robot);

        robot.press(KeyCode.CONTROL).push(KeyCode.Z).release(KeyCode.CONTROL);
        settle(robot);

        assertThat(input(robot, "title").getText()).isEqualTo("Le label");
        assertText(robot, TEXT);
    }

    @Test
    void aChangeOfTheTextElsewhereShowsInTheControlAndInTheBodyCostsTheFormNothing(FxRobot robot) {
        robot.interact(() -> article.replace("Camille", "Dominique"));
        settle(robot);
        assertThat(input(robot, "contact.nom").getText()).isEqualTo("Dominique");
        Object before = article.model().stateProperty().get().form();

        robot.interact(() -> article.replace("Le corps.", "Un autre corps."));
        settle(robot);

        assertThat(article.model().stateProperty().get().frontMatter().text())
                .contains("Un autre corps.");
        assertThat(article.model().stateProperty().get().form()).isSameAs(before);
    }

    @Test
    void whatTheChecksSayStandsBelowTheFieldAndIsReadAloud(FxRobot robot) {
        open(robot, "title").push(KeyCode.END).write(" XXX");
        settle(robot);

        Label said = robot.from(field(robot, "title")).lookup(".form-finding").queryAs(Label.class);
        assertThat(said.getText()).startsWith("Erreur\u00a0: ").contains("XXX");
        assertThat(input(robot, "title").getAccessibleHelp()).startsWith(said.getText());
        for (int i = 0; i < " XXX".length(); i++) {
            robot.push(KeyCode.BACK_SPACE);
        }
        settle(robot);
        assertThat(robot.from(field(robot, "title")).lookup(".form-finding").queryAll()).isEmpty();
        assertThat(input(robot, "title").getAccessibleHelp()).doesNotContain("XXX");
    }

    @Test
    void theFormTellsWhereInTheFileTheKeyboardIs(FxRobot robot) {
        open(robot, "une-ou-diaporama[0].alternative-textuelle");
        assertThat(form.place()).hasValue(TEXT.indexOf("Une salle"));

        robot.interact(
                () -> Objects.requireNonNull(form.root().getScene()).getRoot().requestFocus());
        open(robot, "tags");

        assertThat(form.place()).hasValue(TEXT.indexOf("- presse"));
    }

    @Test
    void aFieldThatThePostDoesNotHaveIsWrittenWhenItIsFilled(FxRobot robot) {
        robot.interact(() -> article.replace("tags:\n- presse\n", ""));
        settle(robot);
        assertThat(input(robot, "tags").getAccessibleHelp()).startsWith("absent de cet article.");

        open(robot, "tags").write("sport,");

        assertThat(article.text()).containsPattern("tags:\n *- sport\n");
    }

    private FxRobot open(FxRobot robot, String path) {
        robot.interact(() -> {
            assertThat(FieldPath.parse(path))
                    .isInstanceOfSatisfying(
                            Outcome.Done.class,
                            field -> assertThat(form.open((FieldPath) field.value())).isTrue());
        });
        return robot;
    }

    /// Presses a button by the keyboard.
    private void press(FxRobot robot, String name) {
        settle(robot);
        Button button = robot.lookup((Button one) -> name.equals(one.getAccessibleText())).query();
        robot.interact(button::requestFocus);
        robot.push(KeyCode.SPACE);
        settle(robot);
    }

    private Node field(FxRobot robot, String path) {
        return robot.lookup((Node node) -> ("field-" + path).equals(node.getId())).query();
    }

    private TextInputControl input(FxRobot robot, String path) {
        return robot.from(field(robot, path))
                .lookup(".text-input")
                .queryAllAs(TextInputControl.class)
                .iterator()
                .next();
    }

    private void assertText(FxRobot robot, String expected) {
        settle(robot);
        String text = article.text();
        int same = 0;
        while (same < Math.min(text.length(), expected.length())
                && text.charAt(same) == expected.charAt(same)) {
            same++;
        }
        int from = Math.max(0, same - 30);
        assertThat(text.substring(from)).isEqualTo(expected.substring(from));
    }

    /// The newest state is shown.
    private void settle(FxRobot robot) {
        robot.interact(pause::elapse);
        assertThat(article.model().stateProperty().get().revision())
                .isEqualTo(article.model().document().snapshot().revision());
    }

    private String rest(String from, String to) {
        return rest(article.text(), from, to);
    }

    /// A front matter without the lines from one key to another.
    private static String rest(String text, String from, String to) {
        return text.substring(0, text.indexOf(from + ":")) + text.substring(text.indexOf(to + ":"));
    }

    /// Gives the form's wishes to the article.
    private final class Port implements FormPort {
        @Override
        public void change(FieldChange change) {
            article.model().change(change);
        }

        @Override
        public void undo() {
            article.model().undo();
        }

        @Override
        public void redo() {
            article.model().redo();
        }

        @Override
        public void adjust(List<String> keys) {}

        @Override
        public FormFiles files() {
            return files;
        }

        @Override
        public FormSite site() {
            return new FormSite(ZoneId.of("Europe/Paris"), article.posts());
        }
    }
}
