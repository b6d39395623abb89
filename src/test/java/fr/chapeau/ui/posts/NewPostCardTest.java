package fr.chapeau.ui.posts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.posts.PlannedPost;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Message;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.site.PostCollection;
import fr.chapeau.ui.kit.HandPause;
import fr.chapeau.ui.kit.Lane;
import fr.chapeau.ui.kit.SameThreadBackground;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
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
class NewPostCardTest {
    private static final PostCollection NEWS = collection("actualites");
    private static final PostCollection LEAFLETS = collection("fiches");

    private final StackPane holder = new StackPane();
    private final Lane lane = new Lane("new post");
    private final List<Path> made = new ArrayList<>();
    private boolean full;
    private int closed;

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(holder, 700, 700));
        stage.show();
    }

    @AfterEach
    void close() {
        lane.close();
    }

    @Test
    void fileAndAddressAreSaidWhileTheTitleIsTypedAndEnterMakesThePost(FxRobot robot) {
        show(robot);
        assertThat(robot.lookup("#new-post-confirm").queryButton().isDisabled()).isTrue();

        robot.write("fete");

        assertThat(said(robot)).contains("_actualites/fete.md", "/actualites/fete/");
        robot.push(KeyCode.ENTER);
        assertThat(made).containsExactly(Path.of("/site/_actualites/fete.md"));
    }

    @Test
    void aNameThatIsTakenIsToldWithTheFreeOneWhileTheTitleIsTyped(FxRobot robot) {
        show(robot);

        robot.write("port");

        assertThat(said(robot))
                .contains("_actualites/port-2.md")
                .anyMatch(words -> words.contains("«\u00a0port\u00a0» est déjà pris"));
        robot.write("e");
        assertThat(said(robot)).noneMatch(words -> words.contains("est déjà pris"));
    }

    @Test
    void anotherCollectionGivesAnotherFile(FxRobot robot) {
        NewPostModel model = show(robot);
        robot.write("fete");

        robot.interact(() -> model.choiceProperty().set(model.choices().getLast()));

        assertThat(said(robot)).contains("_fiches/fete.md");
    }

    @Test
    void whatCannotBeDoneStandsInTheCardAndTheTitleStays(FxRobot robot) {
        show(robot);
        robot.write("fete");
        full = true;

        robot.push(KeyCode.ENTER);

        assertThat(made).isEmpty();
        assertThat(robot.lookup(".banner.tone-danger").tryQuery()).isPresent();
        assertThat(robot.lookup("#new-post-title").queryAs(TextField.class).getText())
                .isEqualTo("fete");
    }

    @Test
    void aBlankTitleMakesNothingAndIsNoMistakeYet(FxRobot robot) {
        show(robot);

        robot.push(KeyCode.SPACE).push(KeyCode.ENTER);

        assertThat(made).isEmpty();
        assertThat(robot.lookup(".banner").tryQuery()).isEmpty();
    }

    @Test
    void escapeLeaves(FxRobot robot) {
        show(robot);

        robot.push(KeyCode.ESCAPE);

        assertThat(closed).isEqualTo(1);
        assertThat(made).isEmpty();
    }

    private NewPostModel show(FxRobot robot) {
        List<NewPostModel.Choice> choices =
                List.of(
                        new NewPostModel.Choice(NEWS, "Actualités"),
                        new NewPostModel.Choice(LEAFLETS, "Fiches"));
        List<NewPostModel> models = new ArrayList<>();
        robot.interact(() -> {
            NewPostModel model =
                    new NewPostModel(
                            new SameThreadBackground(),
                            lane,
                            new HandPause(),
                            new Made(),
                            new NewPostModel.Beginning(choices, choices.getFirst(), ""),
                            made::add);
            models.add(model);
            NewPostCard card =
                    new NewPostCard(
                            new Texts(Language.FRENCH),
                            model,
                            new NewPostCard.Words(
                                    Message.of(PostsUiMessage.NEW_TITLE),
                                    PostsUiMessage.NEW_CONFIRM),
                            () -> closed++);
            holder.getChildren().setAll(card.root());
            card.first().requestFocus();
        });
        return models.getFirst();
    }

    private static List<String> said(FxRobot robot) {
        return robot
                .lookup((Labeled label) -> label.getText() != null && label.isVisible())
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .toList();
    }

    private static PostCollection collection(String label) {
        return new PostCollection(PostCollection.Kind.DECLARED, label, "_" + label, null, true);
    }

    private final class Made implements NewPostModel.Making {
        @Override
        public Outcome<PlannedPost> plan(PostCollection collection, String title) {
            if (title.isBlank()) {
                return Outcome.refused(Problem.of(PostsUiMessage.TITLE_WANTED));
            }
            String slug = title.strip().toLowerCase(Locale.ROOT);
            boolean there = slug.equals("port");
            String free = there ? slug + "-2" : slug;
            return Outcome.done(
                    new PlannedPost(
                            Path.of(collection.folder(), free + ".md"),
                            "/" + collection.label() + "/" + free + "/",
                            there ? "port" : null));
        }

        @Override
        public Outcome<Path> make(PostCollection collection, String title) {
            return full
                    ? Outcome.failed(Problem.of(PostsUiMessage.TRASH_EMPTY))
                    : plan(collection, title)
                            .map(planned -> Path.of("/site").resolve(planned.path()));
        }
    }
}
