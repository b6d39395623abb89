package fr.chapeau.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.audit.Audit;
import fr.chapeau.app.audit.AuditGroup;
import fr.chapeau.app.audit.GroupKey;
import fr.chapeau.app.audit.Grouping;
import fr.chapeau.git.GitRepo;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.settings.Preferences;
import fr.chapeau.settings.Theme;
import fr.chapeau.ui.kit.FxBackground;
import fr.chapeau.ui.kit.Looks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
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
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class AuditPaneTest {
    @TempDir private Path folder;
    private final List<Throwable> bugs = new ArrayList<>();
    private final List<Optional<String>> fixed = new ArrayList<>();
    private MadeAudit site;
    private AuditModel model;
    private AuditPane pane;
    private Looks looks;
    private Stage stage;
    private StackPane place;

    @Start
    void start(Stage shown) {
        stage = shown;
        site = new MadeAudit(folder);
        FxBackground background = new FxBackground(Platform::runLater, bugs::add);
        model = new AuditModel(background, site);
        pane =
                new AuditPane(
                        new AuditParts(
                                new Texts(Language.FRENCH),
                                background,
                                site,
                                GitRepo.CLOCK.getZone(),
                                fixed::add),
                        model);
        looks =
                new Looks(
                        new SimpleObjectProperty<>(
                                Preferences.initial(Language.FRENCH).withTheme(Theme.LIGHT)));
        place = new StackPane(pane.root());
        Scene scene = new Scene(place, 1280, 800);
        looks.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            pane.close();
            model.close();
            looks.close();
        });
        assertThat(bugs).isEmpty();
    }

    private void audited(FxRobot robot) throws Exception {
        robot.interact(pane::focus);
        until(() -> !model.groupsProperty().get().isEmpty());
    }

    @Test
    void opensWithTheFiguresAndTheKeyboardInTheTable(FxRobot robot) throws Exception {
        audited(robot);

        assertThat(table(robot).isFocused()).isTrue();
        assertThat(figures(robot)).contains("Articles\u00a0: 3", "Écartés\u00a0: 1");
        assertThat(rules()).contains("placeholder-xxx", "image-alt-empty");
        assertThat(table(robot).getSelectionModel().getSelectedIndex()).isZero();
        assertThat(list(robot).getItems()).isNotEmpty();
    }

    @Test
    void groupsFiltersAndLeadsToThePlaceAndBack(FxRobot robot) throws Exception {
        audited(robot);
        robot.interact(() -> combo(robot, "#audit-grouping").setValue(Grouping.COLLECTION));
        until(() -> table(robot).getItems().size() == 2);
        robot.interact(() -> combo(robot, "#audit-severity").setValue(SeverityChoice.ERRORS));
        until(() ->
                table(robot).getItems().stream()
                        .allMatch(group -> group.tally().warnings() + group.tally().advice() == 0));

        robot.interact(() -> table(robot).requestFocus());
        robot.push(KeyCode.HOME).push(KeyCode.ENTER);
        assertThat(list(robot).isFocused()).isTrue();
        robot.push(KeyCode.ENTER);

        assertThat(site.opened).hasSize(1);
        assertThat(site.opened.getFirst().post().title()).isEqualTo("Alpha");
        assertThat(site.opened.getFirst().finding().line()).isEqualTo(5);
        int row = list(robot).getSelectionModel().getSelectedIndex();
        robot.interact(() -> place.getChildren().clear());
        robot.interact(() -> {
            place.getChildren().add(pane.root());
            pane.focus();
        });
        assertThat(list(robot).isFocused()).isTrue();
        assertThat(list(robot).getSelectionModel().getSelectedIndex()).isEqualTo(row);
        robot.push(KeyCode.ESCAPE);
        assertThat(table(robot).isFocused()).isTrue();
    }

    @Test
    void whatIsChosenStaysChosenInTheNextAudit(FxRobot robot) throws Exception {
        audited(robot);
        robot.interact(() -> table(robot).getSelectionModel().select(2));
        AuditGroup chosen = model.chosenProperty().get().orElseThrow();
        site.repo.write("_notes/c.md", "---\ntitle: C\n---\n\nXXX et XXX et XXX et XXX.\n");

        robot.interact(model::start);
        until(() -> articles() == 4);
        until(() ->
                model.groupsProperty().get().stream()
                        .anyMatch(group -> group.tally().findings() >= 5));

        assertThat(model.chosenProperty().get().orElseThrow().key()).isEqualTo(chosen.key());
        assertThat(table(robot).getSelectionModel().getSelectedItem().key())
                .isEqualTo(chosen.key());
    }

    @Test
    void isCalledOffAndKeepsWhatItHad(FxRobot robot) throws Exception {
        audited(robot);
        CountDownLatch interrupted = new CountDownLatch(1);
        site.held = interrupted;
        robot.interact(model::start);
        until(() -> done() > 0);
        assertThat(robot.lookup(".reading-cancel").query().isVisible()).isTrue();

        robot.clickOn(".reading-cancel");

        assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(model.auditProperty().get().isRunning()).isFalse();
        assertThat(model.auditProperty().get().value()).isNotNull();
        assertThat(robot.lookup(".reading-cancel").tryQuery()).isEmpty();
    }

    @Test
    void looksBackWhenAsked(FxRobot robot) throws Exception {
        audited(robot);
        assertThat(model.trendProperty().get().value()).isNull();

        robot.interact(() ->
                robot.lookup(".audit-tabs").queryAs(TabPane.class).getSelectionModel().select(1));
        until(() -> robot.lookup(".trend-chart").tryQuery().isPresent());

        assertThat(robot.lookup(".trend-chart").query().getAccessibleText())
                .contains("2\u00a0mars\u00a02026")
                .contains("erreur");
        assertThat(robot.lookup(".trend-day").queryAllAs(Label.class)).hasSize(1);
        assertThat(robot.lookup(".trend-sentence").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().contains("«\u00a0main\u00a0»"))
                .anyMatch(label -> label.getText().contains("ne remonte pas plus loin"));
    }

    @Test
    void savesWithWhatWasLookedBackOn(FxRobot robot) throws Exception {
        audited(robot);
        robot.clickOn("Enregistrer le tableau…");
        assertThat(site.saved).isEmpty();
        site.file = folder.resolve("bilan.csv");

        robot.clickOn("Enregistrer le tableau…");
        until(() -> !site.saved.isEmpty());

        assertThat(site.saved).containsExactly("CSV false");
        until(() ->
                robot.lookup(".banner").queryAll().stream()
                        .anyMatch(node -> node.getAccessibleText().contains("bilan.csv")));
    }

    @Test
    void offersToPutARuleRightWhereSomethingDoes(FxRobot robot) throws Exception {
        audited(robot);
        AuditGroup fixable =
                model.groupsProperty().get().stream()
                        .filter(group -> group.fixable() > 0)
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> table(robot).getSelectionModel().select(fixable));

        robot.interact(() -> robot.lookup(".audit-found-head .button").queryButton().fire());
        robot.clickOn("Corriger partout…");

        assertThat(fixed).hasSize(2);
        assertThat(fixed.getFirst()).isPresent();
        assertThat(fixed.getLast()).isEmpty();
    }

    @Test
    void everyControlHasAName(FxRobot robot) throws Exception {
        audited(robot);

        List<Node> nameless =
                pane.root().lookupAll("*").stream()
                        .filter(Node::isFocusTraversable)
                        .filter(node -> !isNamed(node))
                        .toList();

        assertThat(nameless).isEmpty();
        assertThat(robot.lookup(".audit-groups .column-header .label").queryAllAs(Label.class))
                .allMatch(label -> !label.getText().isEmpty() || label.getGraphic() != null);
    }

    private static boolean isNamed(Node node) {
        boolean spoken = node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        return spoken
                || (node instanceof Labeled words && !words.getText().isBlank())
                || node instanceof Button;
    }

    /// How far the audit under way has come.
    private int done() {
        ReadingState.Steps steps = model.auditProperty().get().steps();
        return steps == null ? 0 : steps.done();
    }

    private int articles() {
        Audit audit = model.auditProperty().get().value();
        return audit == null ? 0 : audit.posts().size();
    }

    private List<String> rules() {
        return model.groupsProperty().get().stream()
                .map(group -> ((GroupKey.OfRule) group.key()).rule())
                .toList();
    }

    private static List<String> figures(FxRobot robot) {
        return robot.lookup(".audit-figure").queryAll().stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static TableView<AuditGroup> table(FxRobot robot) {
        return robot.lookup(".audit-groups").queryAs(TableView.class);
    }

    @SuppressWarnings("unchecked")
    private static ListView<AuditGroup.Found> list(FxRobot robot) {
        return robot.lookup(".audit-list").queryAs(ListView.class);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Object> combo(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(ComboBox.class);
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
