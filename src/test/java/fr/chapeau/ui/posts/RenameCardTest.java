package fr.chapeau.ui.posts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.posts.LinksTo;
import fr.chapeau.app.posts.PostRenaming.Plan;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.site.Appearance;
import fr.chapeau.site.PostAddress;
import fr.chapeau.site.PostCollection;
import fr.chapeau.site.PostFile;
import fr.chapeau.ui.kit.HandPause;
import fr.chapeau.ui.kit.Lane;
import fr.chapeau.ui.kit.SameThreadBackground;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
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
class RenameCardTest {
    private static final PostCollection NEWS =
            new PostCollection(
                    PostCollection.Kind.DECLARED, "actualites", "_actualites", null, true);
    private static final PostFile POST = file("jardin");

    private final StackPane holder = new StackPane();
    private final Lane lane = new Lane("rename");
    private final List<String> renamed = new ArrayList<>();
    private boolean canRedirect = true;
    private List<PostFile> unread = List.of();

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
    void bothAddressesAndTheLinksAreToldAndEnterRenamesWithTheRedirection(FxRobot robot) {
        show(robot);
        assertThat(robot.lookup("#rename-confirm").queryButton().isDisabled()).isTrue();

        robot.push(KeyCode.CONTROL, KeyCode.A).write("potager");

        assertThat(said(robot))
                .contains("/jardin/", "/potager/", "_actualites/potager.md", "• Les fleurs");
        robot.push(KeyCode.ENTER);
        assertThat(renamed).containsExactly("_actualites/potager.md true");
    }

    @Test
    void theRedirectionCanBeLeftOut(FxRobot robot) {
        show(robot);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("potager");

        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
        robot.interact(() -> robot.lookup("#rename-confirm").queryButton().fire());

        assertThat(renamed).containsExactly("_actualites/potager.md false");
    }

    @Test
    void aSiteThatCannotRedirectOffersNone(FxRobot robot) {
        canRedirect = false;
        show(robot);

        robot.push(KeyCode.CONTROL, KeyCode.A).write("potager");

        assertThat(robot.lookup("#rename-redirect").queryAs(Node.class).isVisible()).isFalse();
        robot.push(KeyCode.ENTER);
        assertThat(renamed).containsExactly("_actualites/potager.md false");
    }

    @Test
    void aListOfLinksThatIsNotWholeSaysSo(FxRobot robot) {
        unread = List.of(file("vieux"));
        show(robot);
        assertThat(said(robot)).noneMatch(words -> words.contains("pas pu être lu"));

        robot.push(KeyCode.CONTROL, KeyCode.A).write("potager");

        assertThat(said(robot))
                .anyMatch(words ->
                        words.contains("est incomplète\u00a0: un fichier n’a pas pu être lu"))
                .contains("• Les fleurs", "• _actualites/vieux.md");
    }

    @Test
    void aNameThatIsTakenIsSaidInTheCard(FxRobot robot) {
        show(robot);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("pris");

        robot.push(KeyCode.ENTER);

        assertThat(renamed).isEmpty();
        assertThat(robot.lookup(".banner.tone-danger").tryQuery()).isPresent();
    }

    @Test
    void aNameThatIsTakenIsToldWhileItIsTypedAndAFreeOneIsOneKeyAway(FxRobot robot) {
        show(robot);

        robot.push(KeyCode.CONTROL, KeyCode.A).write("occupé");

        assertThat(said(robot)).contains("Un autre article porte déjà ce nom.");
        assertThat(said(robot)).doesNotContain("/occupé/");
        assertThat(robot.lookup("#rename-confirm").queryButton().isDisabled()).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(renamed).isEmpty();

        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
        assertThat(said(robot)).contains("/occupé-2/");
        assertThat(robot.lookup("#rename-free").queryButton().isVisible()).isFalse();
        robot.push(KeyCode.ENTER);
        assertThat(renamed).containsExactly("_actualites/occupé-2.md true");
    }

    @Test
    void theNameThatItHasChangesNothing(FxRobot robot) {
        show(robot);

        robot.push(KeyCode.ENTER);

        assertThat(renamed).isEmpty();
    }

    private void show(FxRobot robot) {
        robot.interact(() -> {
            RenameModel model =
                    new RenameModel(
                            new SameThreadBackground(),
                            lane,
                            new HandPause(),
                            new Renamed(),
                            "jardin",
                            post -> {});
            RenameCard card =
                    new RenameCard(new Texts(Language.FRENCH), model, "Le jardin", () -> {});
            holder.getChildren().setAll(card.root());
            card.first().requestFocus();
        });
    }

    private static List<String> said(FxRobot robot) {
        return robot
                .lookup((Labeled label) -> label.getText() != null && label.isVisible())
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .toList();
    }

    private static PostFile file(String name) {
        return new PostFile(
                Path.of("_actualites", name + ".md"),
                NEWS,
                PostFile.Markup.MARKDOWN,
                false,
                PostFile.Building.DOCUMENT);
    }

    private static Appearance at(String name) {
        return new Appearance.Appears(
                new PostAddress("", "/" + name + "/", name + "/index.html"), null, Set.of());
    }

    private final class Renamed implements RenameModel.Renaming {
        @Override
        public Outcome<Plan> prepare(String name) {
            return Outcome.done(
                    new Plan(
                            POST,
                            file(name).path(),
                            at("jardin"),
                            at(name),
                            new LinksTo.Found(List.of(), unread),
                            canRedirect,
                            name.equals("occupé") ? "occupé-2" : null));
        }

        @Override
        public Outcome<PostFile> rename(Plan plan, boolean redirect) {
            if (plan.to().endsWith("pris.md")) {
                return Outcome.refused(Problem.of(PostsUiMessage.NAME_SAME));
            }
            renamed.add(plan.to() + " " + redirect);
            return Outcome.done(file("potager"));
        }

        @Override
        public List<String> linking(Plan plan) {
            return List.of("Les fleurs");
        }
    }
}
