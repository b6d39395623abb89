package fr.chapeau.ui.posts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.posts.Trash;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.kit.Lane;
import fr.chapeau.ui.kit.SameThreadBackground;
import fr.chapeau.ui.posts.TrashModel.Row;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TrashCardTest {
    private static final Instant THEN = Instant.parse("2026-03-01T12:00:00Z");
    private static final Row GARDEN =
            new Row(new Trash.Deleted("b", Path.of("_a/jardin.md"), THEN), "Le jardin", THEN, true);
    private static final Row HARBOUR =
            new Row(new Trash.Deleted("a", Path.of("_a/port.md"), THEN), "Le port", null, false);

    private final StackPane holder = new StackPane();
    private final Lane lane = new Lane("trash");
    private final List<Path> restored = new ArrayList<>();
    private final List<Row> committed = new ArrayList<>();
    private boolean taken;

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(holder, 800, 700));
        stage.show();
    }

    @AfterEach
    void close() {
        lane.close();
    }

    @Test
    void eachPostIsShownWithItsDatesAndEnterRestoresIt(FxRobot robot) {
        show(robot, List.of(GARDEN, HARBOUR));
        assertThat(said(robot))
                .contains("Le jardin", "Le port")
                .anyMatch(words ->
                        words.startsWith(
                                "Article du 1er\u00a0mars\u00a02026, supprimé le 1er\u00a0mars"));

        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);

        assertThat(restored).containsExactly(Path.of("_a/port.md"));
        assertThat(said(robot)).doesNotContain("Le port");
    }

    @Test
    void whatIsInTheWayStopsARestorationAndIsSaid(FxRobot robot) {
        taken = true;
        show(robot, List.of(GARDEN));

        robot.push(KeyCode.ENTER);

        assertThat(restored).isEmpty();
        assertThat(robot.lookup(".banner.tone-danger").tryQuery()).isPresent();
        assertThat(said(robot)).contains("Le jardin");
    }

    @Test
    void onlyADeletionThatWaitsCanBeCommitted(FxRobot robot) {
        show(robot, List.of(GARDEN, HARBOUR));
        robot.interact(() -> robot.lookup("#trash-commit").queryButton().fire());
        assertThat(committed).containsExactly(GARDEN);

        robot.push(KeyCode.DOWN);

        assertThat(robot.lookup("#trash-commit").queryButton().isDisabled()).isTrue();
    }

    @Test
    void anEmptyTrashSaysSo(FxRobot robot) {
        show(robot, List.of());

        assertThat(said(robot)).contains("Aucun article supprimé.");
        assertThat(robot.lookup("#trash-restore").queryButton().isDisabled()).isTrue();
    }

    private void show(FxRobot robot, List<Row> rows) {
        robot.interact(() -> {
            TrashModel model =
                    new TrashModel(
                            new SameThreadBackground(),
                            lane,
                            new Kept(rows),
                            (row, file) -> restored.add(file));
            TrashCard card =
                    new TrashCard(
                            new Texts(Language.FRENCH),
                            model,
                            ZoneId.of("Europe/Paris"),
                            committed::add,
                            () -> {});
            model.read();
            holder.getChildren().setAll(card.root());
            card.first().requestFocus();
            holder.applyCss();
            holder.layout();
        });
        robot.interact(() -> {});
    }

    private static List<String> said(FxRobot robot) {
        return robot
                .lookup((Labeled label) -> label.getText() != null && label.isVisible())
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .toList();
    }

    private final class Kept implements TrashModel.Bin {
        private final List<Row> rows;

        Kept(List<Row> rows) {
            this.rows = rows;
        }

        @Override
        public Outcome<List<Row>> list() {
            return Outcome.done(rows);
        }

        @Override
        public Outcome<Path> restore(Row row) {
            return taken
                    ? Outcome.refused(Problem.of(PostsUiMessage.TRASH_EMPTY))
                    : Outcome.done(row.entry().path());
        }
    }
}
