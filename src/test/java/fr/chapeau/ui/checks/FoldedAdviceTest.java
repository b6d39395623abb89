package fr.chapeau.ui.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.article.Remark;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.TextEdits;
import fr.chapeau.ui.editor.MadeArticle;
import fr.chapeau.ui.kit.NoPause;
import fr.chapeau.ui.kit.SameThreadBackground;
import fr.chapeau.ui.kit.SmallPicture;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// An article with one error and much advice.
@ExtendWith(ApplicationExtension.class)
class FoldedAdviceTest {
    private static final int MUCH = 9;
    private static final String TEXT =
            "Plus de XXX postes sont à pourvoir.\n\n"
                    + "Le [bilan](http://salon.exemple.fr/bilan) est paru.\n\n".repeat(MUCH);

    @TempDir private Path folder;
    private MadeArticle article;
    private ChecksPane checks;

    @Start
    void start(Stage stage) {
        article = new MadeArticle(folder, TEXT, new SameThreadBackground(), NoPause::new);
        checks = new ChecksPane(new Texts(Language.FRENCH), new Port());
        stage.setScene(new Scene(checks.root(), 900, 400));
        stage.show();
        article.model().checkedProperty().subscribe(checks::show);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(article::close);
    }

    @Test
    void muchAdviceIsOneLineUntilAskedFor(FxRobot robot) {
        ListView<CheckLine> list = robot.lookup(".checks-list").queryListView();
        List<CheckLine> before = List.copyOf(list.getItems());

        robot.interact(checks::focus);
        robot.interact(() -> list.getSelectionModel().selectLast());
        robot.push(KeyCode.ENTER);

        assertThat(before).hasSize(3).last().isEqualTo(folded());
        assertThat(list.getItems()).hasSize(3 + MUCH);
    }

    @Test
    void goingToAFindingUnfoldsIt(FxRobot robot) {
        ListView<CheckLine> list = robot.lookup(".checks-list").queryListView();

        // From the error to the first advice.
        robot.interact(() -> checks.commands().getFirst().commands().get(0).run());
        robot.interact(() -> checks.commands().getFirst().commands().get(0).run());

        assertThat(list.getItems()).hasSize(3 + MUCH);
        assertThat(list.getSelectionModel().getSelectedItem())
                .isInstanceOfSatisfying(
                        CheckLine.Line.class,
                        line ->
                                assertThat(line.remark().finding().severity())
                                        .isEqualTo(Severity.ADVICE));
    }

    private static CheckLine folded() {
        return new CheckLine.Group(Severity.ADVICE, MUCH, true);
    }

    /// An article in which the reader stays at the front.
    private final class Port implements ChecksPort {
        private int place;

        @Override
        public int place() {
            return place;
        }

        @Override
        public void open(Remark remark) {
            place = remark.finding().span().end();
        }

        @Override
        public void showPanel() {}

        @Override
        public boolean fix(TextEdits edits, String rule, long revision) {
            return article.model().fix(edits, rule, revision);
        }

        @Override
        public DismissalPort dismissals() {
            return new MadeDismissals(article, folder);
        }

        @Override
        public Subscription picture(
                String address, int width, int height, Consumer<SmallPicture> show) {
            show.accept(SmallPicture.of("Image introuvable dans le site"));
            return Subscription.EMPTY;
        }
    }
}
