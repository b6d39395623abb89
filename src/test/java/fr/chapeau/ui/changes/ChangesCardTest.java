package fr.chapeau.ui.changes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.changes.ChangedArticle;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.problem.Outcome;
import fr.chapeau.review.ChangeReader;
import fr.chapeau.review.PostVersion;
import fr.chapeau.site.ImageAlternatives;
import fr.chapeau.text.FileText;
import fr.chapeau.ui.kit.SameThreadBackground;
import fr.chapeau.ui.kit.SmallPicture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ChangesCardTest {
    private static final String OLD =
            """
            ---
            title: Un titre
            image: /a.png
            image-alt: Un chat
            ---

            Un début qui reste.

            Le chat dort ici.

            Une fin qui reste.
            """;

    private final StackPane holder = new StackPane();
    private final List<String> searched = new ArrayList<>();
    private boolean closed;

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(holder, 1000, 700));
        stage.show();
    }

    @Test
    void showsFieldsWordsAndPictures(FxRobot robot) {
        show(
                robot,
                OLD.replace("chat dort", "chien dort")
                        .replace("Un titre", "Un beau titre")
                        .replace("Un chat", "Un chat noir"));

        assertThat(texts(robot)).contains("Champs", "Title", "Avant", "Après", "Images");
        assertThat(styled(robot, "changes-deleted")).contains("chat");
        assertThat(styled(robot, "changes-inserted")).contains("chien", "beau ");
        assertThat(searched).containsExactly("/a.png", "/a.png");
    }

    @Test
    void saysWhatIsSeenToWhoHearsIt(FxRobot robot) {
        show(robot, OLD.replace("chat dort", "chien dort"));

        List<String> spoken =
                robot.lookup(".changes-stop").queryAll().stream()
                        .map(Node::getAccessibleText)
                        .toList();

        assertThat(spoken)
                .singleElement()
                .asString()
                .contains("Modifié", "(retiré\u00A0: chat)", "(ajouté\u00A0: chien)");
    }

    @Test
    void goesFromChangeToChangeByKeyboard(FxRobot robot) {
        show(robot, OLD.replace("chat dort", "chien dort").replace("Un titre", "Un beau titre"));
        assertThat(said(robot, "#changes-place")).isEqualTo("2 changements");

        robot.push(KeyCode.F8);
        robot.push(KeyCode.F8);

        assertThat(said(robot, "#changes-place")).isEqualTo("2 sur 2");
        assertThat(robot.lookup(".changes-stop:focused").queryAll()).hasSize(1);

        robot.push(KeyCode.SHIFT, KeyCode.F8);

        assertThat(said(robot, "#changes-place")).isEqualTo("1 sur 2");
    }

    @Test
    void unfoldsWhatDidNotChange(FxRobot robot) {
        show(robot, OLD.replace("chat dort", "chien dort"));
        ButtonBase fold = robot.lookup(".changes-fold").nth(0).query();
        assertThat(fold.getText()).isEqualTo("Un bloc inchangé – montrer");

        robot.interact(fold::fire);

        assertThat(fold.getText()).endsWith("replier");
        assertThat(styled(robot, "changes-text")).contains("Un début qui reste.");
    }

    @Test
    void changesToLines(FxRobot robot) {
        show(robot, OLD.replace("chat dort", "chien dort"));

        robot.interact(robot.lookup("#changes-as-lines").queryAs(ButtonBase.class)::fire);

        assertThat(texts(robot)).contains("- Le chat dort ici.", "+ Le chien dort ici.");
        assertThat(said(robot, "#changes-place")).isEqualTo("Un changement");
    }

    @Test
    void saysThatNothingChangedAndCloses(FxRobot robot) {
        show(robot, OLD);

        assertThat(texts(robot)).contains("Rien n’a changé");

        robot.interact(robot.lookup("#changes-close").queryAs(ButtonBase.class)::fire);

        assertThat(closed).isTrue();
    }

    private void show(FxRobot robot, String now) {
        ChangeReader reader = new ChangeReader(new Kramdown(), ImageAlternatives.builtIn());
        Path path = Path.of("_posts/2024-01-01-un.md");
        ChangedArticle article =
                new ChangedArticle(
                        reader.read(
                                new PostVersion(path, new FileText(OLD, false)),
                                new PostVersion(path, new FileText(now, false))),
                        List.of());
        Texts texts = new Texts(Language.FRENCH);
        robot.interact(() -> {
            ChangesModel model =
                    new ChangesModel(new SameThreadBackground(), texts, new Given(article));
            ChangesCard card = new ChangesCard(texts, model, "Un titre", () -> closed = true);
            holder.getChildren().setAll(card.root());
            card.first().requestFocus();
        });
    }

    private static String said(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled && node.isVisible()).queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private static List<String> styled(FxRobot robot, String style) {
        return robot.lookup("." + style).queryAll().stream()
                .map(node -> ((Text) node).getText())
                .toList();
    }

    private final class Given implements ChangesPort {
        private final ChangedArticle article;

        Given(ChangedArticle article) {
            this.article = article;
        }

        @Override
        public void read(Consumer<Outcome<ChangedArticle>> then) {
            then.accept(Outcome.done(article));
        }

        @Override
        public Subscription picture(
                String address, int width, int height, Consumer<SmallPicture> show) {
            searched.add(address);
            show.accept(SmallPicture.of("une image"));
            return () -> {};
        }
    }
}
