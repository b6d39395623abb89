package fr.chapeau.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.changes.ChangedArticle;
import fr.chapeau.git.Author;
import fr.chapeau.git.FileVersion;
import fr.chapeau.git.FileVersions;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.review.ChangeReader;
import fr.chapeau.review.PostVersion;
import fr.chapeau.site.ImageAlternatives;
import fr.chapeau.text.FileText;
import fr.chapeau.ui.history.HistoryModel.Row;
import fr.chapeau.ui.kit.SameThreadBackground;
import fr.chapeau.ui.kit.SmallPicture;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HistoryCardTest {
    private static final Path PATH = Path.of("_actualites/port.md");
    private static final FileVersion THIRD = version(3, "Corrige l’heure", PATH, false);
    private static final FileVersion SECOND = version(2, "Renomme", PATH, false);
    private static final FileVersion FIRST =
            version(1, "Ajoute le port", Path.of("_actualites/quai.md"), false);

    private final StackPane holder = new StackPane();
    private final Port port = new Port();
    private boolean closed;

    private static FileVersion version(int day, String subject, Path path, boolean deleted) {
        return new FileVersion(
                "c" + day,
                new Author("Zoé Martin", "zoe@example.org"),
                Instant.parse("2026-03-0" + day + "T08:30:00Z"),
                subject,
                path,
                deleted);
    }

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(holder, 1100, 700));
        stage.show();
    }

    @Test
    void showsWhatTheNewestVersionChanged(FxRobot robot) {
        show(robot, THIRD, SECOND, FIRST);

        assertThat(port.compared).containsExactly("c2..c3");
        assertThat(said(robot, "#history-shows"))
                .isEqualTo(
                        "De la version du 2 mars 2026 à 9 h 30, Zoé Martin à celle du 3 mars 2026 à"
                                + " 9 h 30, Zoé Martin");
        assertThat(rows(robot)).hasSize(4);
    }

    @Test
    void goesThroughTheVersionsByKeyboard(FxRobot robot) {
        show(robot, THIRD, SECOND, FIRST);

        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);

        assertThat(port.compared).containsExactly("c2..c3", "c1..c2", "-..c1");
        assertThat(said(robot, "#history-shows"))
                .isEqualTo("Première version de l’article : 1er mars 2026 à 9 h 30, Zoé Martin");
    }

    @Test
    void comparesTwoVersions(FxRobot robot) {
        show(robot, THIRD, SECOND, FIRST);

        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.DOWN);

        assertThat(port.compared).last().isEqualTo("c1..c3");
        assertThat(robot.lookup("#history-restore").query().isDisabled()).isTrue();
    }

    @Test
    void comparesWithTheTextAsItIsNow(FxRobot robot) {
        show(robot, THIRD, SECOND, FIRST);
        robot.push(KeyCode.DOWN);

        robot.interact(robot.lookup("#history-to-now").queryAs(ButtonBase.class)::fire);

        assertThat(port.compared).last().isEqualTo("c2..now");

        robot.push(KeyCode.UP).push(KeyCode.UP);

        assertThat(port.compared).last().isEqualTo("c3..now");
    }

    @Test
    void tellsRenamingsDeletionsAndTheBeginning(FxRobot robot) {
        FileVersion deletion = version(4, "Supprime", PATH, true);
        show(robot, deletion, THIRD, SECOND, FIRST);

        assertThat(spoken(robot))
                .contains(
                        "4 mars 2026 à 9 h 30, Zoé Martin, Supprime, L’article a été supprimé.",
                        "2 mars 2026 à 9 h 30, Zoé Martin, Renomme, S’appelait _actualites/quai.md"
                                + " jusque-là.",
                        "1er mars 2026 à 9 h 30, Zoé Martin, Ajoute le port, Première version.");
        assertThat(robot.lookup("#history-restore").query().isDisabled()).isTrue();
    }

    @Test
    void bringsAVersionBackAndCloses(FxRobot robot) {
        show(robot, THIRD, SECOND, FIRST);
        robot.push(KeyCode.DOWN);

        robot.interact(robot.lookup("#history-restore").queryAs(ButtonBase.class)::fire);

        assertThat(port.restored).containsExactly(SECOND);
        assertThat(closed).isTrue();
    }

    @Test
    void staysOpenWhereAVersionCannotBeBroughtBack(FxRobot robot) {
        port.why = Optional.of(Problem.of(HistoryUiMessage.GONE));
        show(robot, THIRD, SECOND, FIRST);

        robot.interact(robot.lookup("#history-restore").queryAs(ButtonBase.class)::fire);

        assertThat(said(robot, "#history-problem")).startsWith("L’article n’existe pas");
        assertThat(closed).isFalse();
    }

    @Test
    void saysWhereTheHistoryEndsAndThatThereIsNone(FxRobot robot) {
        port.complete = false;
        show(robot, THIRD);
        assertThat(texts(robot)).anyMatch(text -> text.startsWith("Les versions plus anciennes"));

        show(robot);
        assertThat(texts(robot)).contains("Pas encore de version validée");
    }

    private void show(FxRobot robot, FileVersion... versions) {
        Texts texts = new Texts(Language.FRENCH);
        port.versions = List.of(versions);
        robot.interact(() -> {
            HistoryModel model = new HistoryModel(new SameThreadBackground(), texts, port);
            HistoryCard card =
                    new HistoryCard(
                            texts,
                            model,
                            "Le port",
                            ZoneId.of("Europe/Paris"),
                            () -> closed = true);
            holder.getChildren().setAll(card.root());
            card.first().requestFocus();
        });
    }

    @SuppressWarnings("unchecked")
    private static List<Row> rows(FxRobot robot) {
        return ((ListView<Row>) robot.lookup("#history-list").queryAs(ListView.class)).getItems();
    }

    private static List<String> spoken(FxRobot robot) {
        return robot.lookup("#history-list .list-cell").queryAll().stream()
                .map(Node::getAccessibleText)
                .filter(Objects::nonNull)
                .map(HistoryCardTest::withSpaces)
                .toList();
    }

    private static String said(FxRobot robot, String id) {
        return withSpaces(robot.lookup(id).queryAs(Labeled.class).getText());
    }

    private static String withSpaces(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled && node.isVisible()).queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .filter(Objects::nonNull)
                .toList();
    }

    private static final class Port implements HistoryPort {
        private final List<String> compared = new ArrayList<>();
        private final List<FileVersion> restored = new ArrayList<>();
        private List<FileVersion> versions = List.of();
        private boolean complete = true;
        private Optional<Problem> why = Optional.empty();

        @Override
        public Subscription versions(Consumer<Outcome<FileVersions>> then) {
            then.accept(Outcome.done(new FileVersions(versions, complete)));
            return Subscription.EMPTY;
        }

        @Override
        public void compare(
                Optional<FileVersion> before,
                Optional<FileVersion> after,
                Consumer<Outcome<ChangedArticle>> then) {
            compared.add(
                    before.map(FileVersion::commit).orElse("-")
                            + ".."
                            + after.map(FileVersion::commit).orElse("now"));
            ChangeReader reader = new ChangeReader(new Kramdown(), ImageAlternatives.builtIn());
            then.accept(
                    Outcome.done(
                            new ChangedArticle(
                                    reader.read(text("Avant.\n"), text("Après.\n")), List.of())));
        }

        private static PostVersion text(String body) {
            return new PostVersion(
                    PATH, new FileText("---\ntitle: Le port\n---\n\n" + body, false));
        }

        @Override
        public void restore(FileVersion version, Consumer<Optional<Problem>> then) {
            restored.add(version);
            then.accept(why);
        }

        @Override
        public Subscription picture(
                String address, int width, int height, Consumer<SmallPicture> show) {
            return Subscription.EMPTY;
        }
    }
}
