package fr.chapeau.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.git.DraftState;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.settings.Preferences;
import fr.chapeau.settings.Theme;
import fr.chapeau.site.Publication;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.Looks;
import fr.chapeau.ui.kit.SameThreadBackground;
import fr.chapeau.ui.kit.Screenshots;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LibraryPaneTest {
    private final List<Path> opened = new ArrayList<>();
    private final List<LibraryPost> posts = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private Looks looks;
    private LibraryViewModel model;
    private LibraryPane pane;
    private Scene scene;

    @Start
    void start(Stage stage) {
        for (int i = 0; i < 400; i++) {
            posts.add(
                    new LibraryPost(
                            path(i),
                            i == 3
                                    ? "Œuvrer pour l’égalité"
                                    : "Un article au titre assez long pour tenir sur deux lignes,"
                                            + " et même davantage, numéro "
                                            + i,
                            Instant.EPOCH.minusSeconds(i * 86_400L),
                            "8 mars 2024",
                            "Actualités",
                            i == 1 ? Publication.UNPUBLISHED : Publication.PUBLISHED));
        }
        looks =
                new Looks(
                        new SimpleObjectProperty<>(
                                Preferences.initial(Language.FRENCH).withTheme(Theme.LIGHT)));
        model =
                new LibraryViewModel(
                        out -> {
                            out.posts(List.copyOf(posts));
                            out.errors(Map.of(path(2), 3));
                            return List.of();
                        },
                        new SameThreadBackground(),
                        opened::add);
        pane =
                new LibraryPane(
                        new Texts(Language.FRENCH),
                        model,
                        new LibraryActions(
                                Command.of(LibraryMessage.NEW, () -> asked.add("new")),
                                () -> asked.add("again"),
                                this::commandsOf));
        scene = new Scene(pane.root(), 320, 640);
        stage.setScene(scene);
        stage.show();
        model.refresh();
        model.setDrafts(new LibraryDrafts(Map.of(path(2), DraftState.CHANGED)));
    }

    private static Path path(int number) {
        return Path.of("_posts/article-" + number + ".md");
    }

    private List<Command> commandsOf(Path path) {
        return List.of(
                Command.of(LibraryMessage.FIND_POST, () -> asked.add("find " + path)),
                Command.of(LibraryMessage.CLEAR, () -> asked.add("clear " + path))
                        .withShortcut("DELETE"));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            pane.close();
            looks.close();
        });
    }

    @Test
    void thePostHasAMenuByTheKeyboard(FxRobot robot) {
        robot.interact(pane::focusSearch);
        robot.push(KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.F10);
        robot.push(KeyCode.ENTER);

        assertThat(asked).containsExactly("find _posts/article-0.md");
    }

    @Test
    void theKeysOfTheMenuWorkInTheList(FxRobot robot) {
        robot.interact(pane::focusSearch);
        robot.push(KeyCode.DOWN).push(KeyCode.DELETE);

        assertThat(asked).containsExactly("clear _posts/article-0.md");
    }

    @Test
    void theMouseAsksForTheMenuOfTheRowUnderIt(FxRobot robot) {
        Node title = robot.lookup("Œuvrer pour l’égalité").query();
        robot.interact(() -> title.fireEvent(menuWanted(title)));
        robot.push(KeyCode.ENTER);

        assertThat(asked).containsExactly("find _posts/article-3.md");
        assertThat(opened).isEmpty();
    }

    private static ContextMenuEvent menuWanted(Node at) {
        PickResult picked = new PickResult(at, 5, 5);
        return new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 50, 50, false, picked);
    }

    @Test
    void aNewPostIsOneButtonAway(FxRobot robot) {
        robot.clickOn("#library-new");

        assertThat(asked).containsExactly("new");
    }

    @Test
    void aPostIsFoundByItsTitleAndOpenedByTheKeyboard(FxRobot robot) {
        robot.interact(pane::focusSearch);

        robot.write("oeuvrer");
        robot.type(KeyCode.DOWN, KeyCode.ENTER);

        assertThat(opened).containsExactly(Path.of("_posts/article-3.md"));
        assertThat(robot.lookup(".library-count").queryLabeled().getText())
                .isEqualTo("1 article sur 400");
    }

    @Test
    void lettersTypedInTheListGoToTheSearch(FxRobot robot) {
        ListView<LibraryRow> list = robot.lookup(".library-list").queryListView();
        robot.interact(list::requestFocus);

        robot.write("eg");

        assertThat(robot.lookup(".text-field").<TextField>query().getText()).isEqualTo("eg");
        robot.type(KeyCode.ESCAPE);
        assertThat(model.queryProperty().get()).isEmpty();
    }

    @Test
    void aClickOpensAndTheOpenPostIsMarked(FxRobot robot) {
        robot.clickOn("Œuvrer pour l’égalité");
        robot.interact(() -> model.setCurrent(Optional.of(Path.of("_posts/article-3.md"))));

        assertThat(opened).containsExactly(Path.of("_posts/article-3.md"));
        assertThat(robot.lookup(".library-cell:current").queryAll()).hasSize(1);
        robot.interact(() -> Screenshots.save(scene, "library"));
    }

    @Test
    void onlyWhatIsSeenHasCellsAndEachTellsItsStateInWords(FxRobot robot) {
        assertThat(robot.lookup(".library-cell:filled").queryAll()).hasSizeBetween(4, 40);
        assertThat(robot.lookup(".library-cell:filled").<LibraryCell>queryAll())
                .anyMatch(cell -> cell.getAccessibleText().endsWith("8 mars 2024, Non publié"))
                .anyMatch(cell ->
                        cell.getAccessibleText()
                                .endsWith("8 mars 2024 · Publié, Modifié, 3 erreurs"));
    }

    @Test
    void whatIsNotSavedHasADotAndTellsIt(FxRobot robot) {
        robot.interact(() -> model.setOpen(path(3), new OpenState(true, 2)));

        assertThat(robot.lookup("• Œuvrer pour l’égalité").tryQuery()).isPresent();
        assertThat(robot.lookup(".library-cell:filled").<LibraryCell>queryAll())
                .anyMatch(cell ->
                        cell.getAccessibleText()
                                .equals(
                                        "Œuvrer pour l’égalité. Non enregistré, 8 mars 2024 ·"
                                                + " Publié, 2 erreurs"));
    }

    @Test
    void aFilterThatLetsNothingThroughSaysSoAndOffersTheWayBack(FxRobot robot) {
        robot.interact(() -> model.stateProperty().set(StateFilter.CONFLICT));

        assertThat(robot.lookup("Rien ne correspond").query().isVisible()).isTrue();
        robot.clickOn("Tout afficher");

        assertThat(model.rows()).hasSize(400);
        ComboBox<?> state =
                robot.lookup(".combo-box").<ComboBox<?>>queryAll().stream()
                        .skip(1)
                        .findFirst()
                        .orElseThrow();
        assertThat(state.getValue()).isEqualTo(StateFilter.ANY);
    }

    @Test
    void anEmptySiteIsExplained(FxRobot robot) {
        posts.clear();

        robot.interact(model::refresh);

        assertThat(robot.lookup("Aucun article ici").query().isVisible()).isTrue();
    }
}
