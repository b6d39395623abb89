package fr.chapeau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.review.ReviewedDraft;
import fr.chapeau.git.GitRepo;
import fr.chapeau.i18n.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Reviews ten drafts in a real window by keyboard, in French and in English.
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class ReviewWalkTest {
    private static final int DRAFTS = 10;

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));
    private RealWindow window;

    @BeforeEach
    void site() {
        repo = GitRepo.init(folder.resolve("site"));
        TenDrafts.in(repo);
    }

    @Start
    void start(Stage stage) throws IOException {
        window = RealWindow.start(stage, folder.resolve("home"));
    }

    @AfterEach
    void end() throws Exception {
        window.end();
    }

    @Test
    void eachDraftSaysWhatChangedAndWhatIsWrong(FxRobot robot) throws Exception {
        robot.interact(() -> window.composition().open(repo.folder()));
        RealWindow.until(() -> window.shows("Article 1"));

        review(robot, Language.FRENCH);
        review(robot, Language.ENGLISH);
        robot.push(KeyCode.HOME);
        RealWindow.until(() -> heading(robot).equals("Article 1"));
        robot.push(KeyCode.ENTER);
        RealWindow.until(() -> robot.lookup(".article-title").tryQuery().isPresent());
    }

    private void review(FxRobot robot, Language language) throws Exception {
        robot.interact(
                () -> window.composition().preferences().update(now -> now.withLanguage(language)));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        RealWindow.until(() -> drafts(robot) == DRAFTS);
        RealWindow.until(() -> robot.lookup("#review-list").queryAs(Node.class).isFocused());
        robot.push(KeyCode.HOME);
        for (int i = 1; i <= DRAFTS; i++) {
            String title = title(robot, i);
            RealWindow.until(() -> heading(robot).equals(title));
            window.picture(name(language, i));
            robot.push(KeyCode.DOWN);
        }
        robot.push(KeyCode.HOME);
        RealWindow.until(() -> heading(robot).equals("Article 1"));
        robot.interact(() -> robot.lookup("#review-list").query().requestFocus());
        showsFindings(robot, language);
    }

    /// The draft with an unclear link has one finding that is new.
    private void showsFindings(FxRobot robot, Language language) throws Exception {
        robot.push(KeyCode.DOWN);
        RealWindow.until(() -> heading(robot).equals("Article 10"));
        robot.interact(() -> robot.lookup("#review-show-fresh").query().requestFocus());
        robot.push(KeyCode.SPACE);
        RealWindow.until(() -> robot.lookup("#review-findings .list-cell").queryAll().size() > 0);
        window.picture(name(language, DRAFTS + 1));
        robot.interact(() -> robot.lookup("#review-show-changes").query().requestFocus());
        robot.push(KeyCode.SPACE);
        robot.interact(() -> robot.lookup("#review-list").query().requestFocus());
        assertThat(heading(robot)).isEqualTo("Article 10");
    }

    private static String name(Language language, int number) {
        return String.format(
                Locale.ROOT, "relecture-%s-%02d", language.locale().getLanguage(), number);
    }

    private static int drafts(FxRobot robot) {
        return robot.lookup("#review-list")
                .tryQueryAs(ListView.class)
                .map(list -> list.getItems().size())
                .orElse(0);
    }

    private static String title(FxRobot robot, int number) {
        Object item =
                robot.lookup("#review-list").queryAs(ListView.class).getItems().get(number - 1);
        return ((ReviewedDraft) item).title();
    }

    private static String heading(FxRobot robot) {
        return robot.lookup("#review-heading").queryAs(Labeled.class).getText();
    }
}
