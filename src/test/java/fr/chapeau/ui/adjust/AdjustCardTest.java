package fr.chapeau.ui.adjust;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.i18n.Language;
import fr.chapeau.settings.FieldSettings.Choice;
import fr.chapeau.settings.Preferences;
import fr.chapeau.settings.Theme;
import fr.chapeau.site.FieldKind;
import fr.chapeau.site.FormField;
import fr.chapeau.ui.kit.Looks;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A form is adjusted without a mouse, and the file holds exactly what was changed.
@ExtendWith(ApplicationExtension.class)
class AdjustCardTest {
    private static final String SETTINGS =
            """
            # De la rédaction.
            fields:
              tags: {label:  Mots ,  max: 5}   # partout
            collections:
              actus:
                fields:
                  ancien: {hidden: true}   # plus aucun article ne l’a
                  accroche:
                    help: 'Deux phrases.'   # pas plus
            """;

    @TempDir private Path folder;
    private final StackPane holder = new StackPane();
    private Looks looks;
    private OpenCard open;

    @Start
    void start(Stage stage) {
        looks =
                new Looks(
                        new SimpleObjectProperty<>(
                                Preferences.initial(Language.FRENCH).withTheme(Theme.LIGHT)));
        stage.setScene(new Scene(holder, 1000, 760));
        stage.show();
        open(SETTINGS);
    }

    private void open(String settings) {
        open = new OpenCard(folder, settings, Language.FRENCH);
        open.show(holder);
    }

    @AfterEach
    void close(FxRobot robot) {
        open.close(robot);
        robot.interact(looks::close);
    }

    @Test
    void theFieldsAreListedInTheOrderOfTheArticlesAlsoRareOnesAndThoseThatNobodyHas(FxRobot robot) {
        assertThat(fields(robot))
                .containsExactly(
                        "title",
                        "rubrique",
                        "accroche",
                        "une",
                        "tags",
                        "diaporama",
                        "rare",
                        "ancien");
        assertThat(chosen(robot)).isEqualTo("title");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertThat(chosen(robot)).isEqualTo("accroche");
    }

    @Test
    void aLabelAFlagAnOrderAndAChoiceGoIntoTheFileAndTheFormAndNothingElseChanges(FxRobot robot) {
        robot.push(KeyCode.DOWN);
        tabTo(robot, "#adjust-label").push(KeyCode.CONTROL, KeyCode.A).write("Section");
        tabTo(robot, "#adjust-required").push(KeyCode.SPACE);
        tabTo(robot, "#adjust-choice-add").push(KeyCode.SPACE);
        robot.write("Ville").push(KeyCode.ENTER).write("Mer").push(KeyCode.ALT, KeyCode.UP);
        tabTo(robot, "#adjust-fields").push(KeyCode.ALT, KeyCode.UP);
        robot.push(KeyCode.END).push(KeyCode.UP).push(KeyCode.UP);
        assertThat(chosen(robot)).isEqualTo("diaporama");
        tabTo(robot, "#adjust-hidden").push(KeyCode.SPACE);
        tabTo(robot, "#adjust-save").push(KeyCode.SPACE);

        assertThat(open.saved()).containsExactly("save");
        assertThat(open.file())
                .isEqualTo(
                        SETTINGS
                                + """
                                      rubrique:
                                        label: Section
                                        required: true
                                        choices:
                                        - Mer
                                        - Ville
                                      diaporama:
                                        hidden: true
                                    order:
                                    - rubrique
                                """);
        List<FormField> form = open.form();
        assertThat(form).extracting(FormField::key).startsWith("rubrique", "title");
        assertThat(form).extracting(FormField::key).doesNotContain("diaporama");
        FormField section = form.getFirst();
        assertThat(section.label(Language.FRENCH)).isEqualTo("Section");
        assertThat(section.settings().rules().isRequired()).isTrue();
        assertThat(section.kind()).isEqualTo(FieldKind.CHOICE);
        assertThat(section.settings().rules().choices())
                .containsExactly(new Choice("Mer", null), new Choice("Ville", null));
    }

    @Test
    void aFieldIsAdjustedForAllCollectionsAndForThisOneInOneGo(FxRobot robot) {
        robot.push(KeyCode.DOWN);
        tabTo(robot, "#adjust-everywhere").push(KeyCode.SPACE);
        assertThat(chosen(robot)).isEqualTo("rubrique");
        assertThat(said(robot)).anyMatch(words -> words.contains("dans toutes les collections"));
        tabTo(robot, "#adjust-label").push(KeyCode.CONTROL, KeyCode.A).write("Section");
        tabTo(robot, "#adjust-required").push(KeyCode.SPACE);
        assertThat(said(robot)).contains("Réglé pour toutes les collections");

        tabTo(robot, "#adjust-everywhere").push(KeyCode.SPACE);
        assertThat(chosen(robot)).isEqualTo("rubrique");
        assertThat(input(robot, "#adjust-label").getText()).isEqualTo("Section");
        assertThat(said(robot)).contains("Réglé pour toutes les collections");
        tabTo(robot, "#adjust-required").push(KeyCode.SPACE);
        tabTo(robot, "#adjust-save").push(KeyCode.SPACE);

        assertThat(open.file())
                .isEqualTo(
                        SETTINGS.replace(
                                        "   # partout\n",
                                        """
                                           # partout
                                          rubrique:
                                            label: Section
                                            required: true
                                        """)
                                + """
                                      rubrique:
                                        required: false
                                """);
        FormField section =
                open.form().stream()
                        .filter(field -> field.key().equals("rubrique"))
                        .findFirst()
                        .orElseThrow();
        assertThat(section.label(Language.FRENCH)).isEqualTo("Section");
        assertThat(section.settings().rules().isRequired()).isFalse();
    }

    @Test
    void theFirstSettingsMakeTheFileAndWhatIsTakenBackLeavesNothing(FxRobot robot) {
        robot.interact(() -> open(""));
        assertThat(button(robot, "#adjust-save").isDisabled()).isTrue();
        tabTo(robot, "#adjust-label").push(KeyCode.CONTROL, KeyCode.A).write("Le titre");
        assertThat(said(robot)).contains("Réglé pour cette collection");
        assertThat(button(robot, "#adjust-save").isDisabled()).isFalse();

        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused().getAccessibleText())
                .isEqualTo("Nom du champ : revenir à ce qui est trouvé");
        robot.push(KeyCode.SPACE);

        assertThat(input(robot, "#adjust-label").getText()).isEqualTo("Titre");
        assertThat(focused().getId()).isEqualTo("adjust-label");
        assertThat(said(robot)).contains("Trouvé par Chapeau");
        assertThat(button(robot, "#adjust-save").isDisabled()).isTrue();
    }

    @Test
    void whatHoldsForAllCollectionsIsSaidAndCanBeOverruledForThisOne(FxRobot robot) {
        robot.interact(() -> open.card().open(List.of("tags")));
        assertThat(input(robot, "#adjust-label").getText()).isEqualTo("Mots");
        assertThat(said(robot)).contains("Réglé pour toutes les collections");
        assertThat(input(robot, "#adjust-max").getText()).isEqualTo("5");

        tabTo(robot, "#adjust-max").push(KeyCode.CONTROL, KeyCode.A).write("8");
        tabTo(robot, "#adjust-default").write("mer\nport");
        robot.interact(() -> button(robot, "#adjust-save").fire());

        assertThat(open.file())
                .isEqualTo(
                        SETTINGS
                                + """
                                      tags:
                                        max: 8
                                        default:
                                        - mer
                                        - port
                                """);
    }

    @Test
    void limitsThatNobodyCanKeepToAreSaidAndNotSaved(FxRobot robot) {
        tabTo(robot, "#adjust-min").write("20");
        tabTo(robot, "#adjust-max").write("10");

        assertThat(said(robot)).anyMatch(words -> words.startsWith("Le minimum dépasse"));
        assertThat(button(robot, "#adjust-save").isDisabled()).isTrue();

        robot.write("0");
        assertThat(button(robot, "#adjust-save").isDisabled()).isFalse();
    }

    @Test
    void theTypesAreThoseThatCanShowWhatTheArticlesHold(FxRobot robot) {
        assertThat(types(robot, "une"))
                .containsExactly(
                        "Comme dans les articles (oui ou non)",
                        "oui ou non",
                        "un choix",
                        "une ligne de texte");
        assertThat(types(robot, "diaporama")).hasSize(1);
        assertThat(types(robot, "tags")).contains("une liste d’adresses de pages");
        assertThat(types(robot, "title")).contains("un paragraphe").doesNotContain("un nombre");
        assertThat(types(robot, "ancien")).contains("un nombre", "un paragraphe", "des mots-clés");
    }

    @Test
    void theFieldsInsideAListAreAdjustedTooAndTheWayBackIsThere(FxRobot robot) {
        robot.interact(() -> open.card().open(List.of("diaporama")));
        tabTo(robot, "#adjust-inner").push(KeyCode.SPACE);
        assertThat(fields(robot)).containsExactly("image", "alternative-textuelle", "legende");
        robot.push(KeyCode.END);
        tabTo(robot, "#adjust-required").push(KeyCode.SPACE);
        tabTo(robot, "#adjust-back").push(KeyCode.SPACE);
        assertThat(chosen(robot)).isEqualTo("diaporama");
        robot.interact(() -> button(robot, "#adjust-save").fire());

        assertThat(open.file())
                .isEqualTo(
                        SETTINGS
                                + """
                                      diaporama:
                                        fields:
                                          legende:
                                            required: true
                                """);
    }

    @Test
    void aFileWithAnErrorIsNotWrittenTheLineIsSaidAndTheFileCanBeSeen(FxRobot robot) {
        String broken = "# un\nfields: {a: 'b\n";
        robot.interact(() -> open(broken));

        assertThat(said(robot)).anyMatch(words -> words.contains("ligne "));
        assertThat(robot.lookup("#adjust-label").tryQuery().filter(AdjustCardTest::isSeen))
                .isEmpty();
        for (String none : List.of("#adjust-save", "#adjust-save-commit", "#adjust-everywhere")) {
            assertThat(isSeen(robot.lookup(none).query())).as(none).isFalse();
        }
        robot.clickOn("Montrer le fichier");
        assertThat(input(robot, "#adjust-file").getText()).isEqualTo(broken);
        assertThat(input(robot, "#adjust-file").getSelectedText()).isNotEmpty();
        robot.interact(() -> open.card().dismiss());
        assertThat(open.closed()).isEqualTo(1);
        assertThat(open.file()).isEqualTo(broken);
    }

    @Test
    void aFileThatOthersChangedMeanwhileTakesTheChangesWhereWanted(FxRobot robot) {
        tabTo(robot, "#adjust-required").push(KeyCode.SPACE);
        String theirs = SETTINGS + "order: [title]\n";
        open.write(".chapeau.yml", theirs);

        tabTo(robot, "#adjust-save").push(KeyCode.SPACE);

        assertThat(open.saved()).isEmpty();
        assertThat(open.file()).isEqualTo(theirs);
        assertThat(((Labeled) focused()).getText())
                .isEqualTo("Ajouter mes changements à ce fichier");
        robot.push(KeyCode.SPACE);
        assertThat(open.saved()).containsExactly("save");
        assertThat(open.file())
                .isEqualTo(
                        SETTINGS
                                + """
                                      title:
                                        required: true
                                order: [title]
                                """);
    }

    @Test
    void orTheCardBeginsAgainWithTheirFile(FxRobot robot) {
        tabTo(robot, "#adjust-required").push(KeyCode.SPACE);
        open.write(".chapeau.yml", "fields: {title: {label: Intitulé}}\n");
        tabTo(robot, "#adjust-save").push(KeyCode.SPACE);

        robot.push(KeyCode.TAB).push(KeyCode.SPACE);

        assertThat(input(robot, "#adjust-label").getText()).isEqualTo("Intitulé");
        assertThat(button(robot, "#adjust-save").isDisabled()).isTrue();
        assertThat(open.file()).isEqualTo("fields: {title: {label: Intitulé}}\n");
    }

    @Test
    void leavingWithChangesAsksFirst(FxRobot robot) {
        tabTo(robot, "#adjust-required").push(KeyCode.SPACE);

        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> open.card().dismiss());

        assertThat(open.closed()).isZero();
        assertThat(said(robot)).contains("Vos changements ne sont pas enregistrés.");
        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
        assertThat(open.closed()).isEqualTo(1);
        assertThat(open.file()).isEqualTo(SETTINGS);
    }

    @Test
    void everyControlHasAName(FxRobot robot) {
        for (String key : fields(robot)) {
            robot.interact(() -> open.card().open(List.of(key)));
            List<Node> nameless =
                    robot.from(open.card().root()).lookup((Node node) -> true).queryAll().stream()
                            .filter(node -> node.isFocusTraversable() && isSeen(node))
                            .filter(node -> !hasName(node))
                            .toList();
            assertThat(nameless).as(key).isEmpty();
        }
    }

    private List<String> types(FxRobot robot, String key) {
        robot.interact(() -> open.card().open(List.of(key)));
        @SuppressWarnings("unchecked")
        ComboBox<TypeChoice> box = robot.lookup("#adjust-type").queryAs(ComboBox.class);
        return box.getItems().stream().map(one -> box.getConverter().toString(one)).toList();
    }

    private static boolean hasName(Node node) {
        String spoken = node.getAccessibleText();
        boolean written =
                node instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isBlank();
        return written || (spoken != null && !spoken.isBlank());
    }

    private List<String> said(FxRobot robot) {
        return robot.from(open.card().root()).lookup(".label").queryAllAs(Labeled.class).stream()
                .filter(AdjustCardTest::isSeen)
                .map(Labeled::getText)
                .toList();
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private Node focused() {
        return Objects.requireNonNull(holder.getScene().getFocusOwner());
    }

    private static Button button(FxRobot robot, String query) {
        return robot.lookup(query).queryButton();
    }

    private static TextInputControl input(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(TextInputControl.class);
    }

    private List<String> fields(FxRobot robot) {
        return list(robot).getItems().stream().map(row -> row.field().key()).toList();
    }

    private static String chosen(FxRobot robot) {
        return list(robot).getSelectionModel().getSelectedItem().field().key();
    }

    @SuppressWarnings("unchecked")
    private static ListView<FieldDraft> list(FxRobot robot) {
        return robot.lookup("#adjust-fields").queryAs(ListView.class);
    }

    private FxRobot tabTo(FxRobot robot, String query) {
        for (int i = 0; i < 60; i++) {
            if (robot.lookup(query).tryQuery().map(Node::isFocused).orElse(false)) {
                return robot;
            }
            robot.push(KeyCode.TAB);
        }
        throw new AssertionError("Tab never comes to " + query);
    }
}
