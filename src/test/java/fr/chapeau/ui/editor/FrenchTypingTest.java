package fr.chapeau.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.problem.Message;
import fr.chapeau.text.Span;
import fr.chapeau.ui.kit.NoPause;
import fr.chapeau.ui.kit.SameThreadBackground;
import fr.chapeau.ui.text.MarkdownLines;
import fr.chapeau.ui.text.TextMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// French typography as one types, from the key to the file.
@ExtendWith(ApplicationExtension.class)
class FrenchTypingTest {
    private static final String TEXT =
            "---\r\ntitle: Un titre\r\nlang: fr\r\n---\r\n\r\nLe corps l'a dit.\r\n\r\n`code `\r\n";

    @TempDir private Path folder;
    private MadeArticle article;
    private ArticleEditors editors;

    @Start
    void start(Stage stage) {
        article = new MadeArticle(folder, TEXT, new SameThreadBackground(), NoPause::new);
        editors =
                new ArticleEditors(
                        new Texts(Language.FRENCH),
                        new SameThreadBackground(),
                        article.model(),
                        new ArticleEditors.Names(
                                Message.of(TextMessage.MENU_EDIT),
                                Message.of(TextMessage.MENU_EDIT),
                                why -> why),
                        new MarkdownLines(),
                        Kramdown::new);
        editors.correctTyping(true);
        article.model().checkedProperty().subscribe(now -> editors.show(now));
        stage.setScene(new Scene(editors.body().root(), 700, 400));
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            editors.close();
            article.close();
        });
    }

    @Test
    void whatIsTypedIsCorrectedAndSavedAndNothingElseIs(FxRobot robot) throws IOException {
        at(robot, "Le corps", 0);

        robot.write("L'été : \"oui\" ! ");
        robot.interact(() -> article.model().save(() -> {}));

        assertThat(Files.readString(article.site().resolve(MadeArticle.PATH)))
                .isEqualTo(
                        TEXT.replace("Le corps", "L’été\u00A0: «\u00A0oui\u00A0»\u00A0! Le corps"));
    }

    @Test
    void undoRightAfterTakesBackTheCorrectionAlone(FxRobot robot) {
        at(robot, " dit.", 5);
        robot.write(" L'a");
        assertThat(article.text()).contains("dit. L’a\r");

        undo(robot);

        assertThat(article.text()).contains("dit. L'a\r");
        robot.write("mi.");
        assertThat(article.text()).contains("dit. L'ami.\r");
        undo(robot);
        undo(robot);
        undo(robot);
        assertThat(article.text()).isEqualTo(TEXT);
    }

    @Test
    void redoCorrectsAgainAndTheHandGoesOnWhereItWas(FxRobot robot) {
        at(robot, " dit.", 5);
        robot.write(" L'a");
        undo(robot);

        robot.push(KeyCode.CONTROL, KeyCode.Y).write("mi.");

        assertThat(article.text()).contains("dit. L’ami.\r");
    }

    @Test
    void whatIsPastedStays(FxRobot robot) {
        at(robot, "Le corps", 0);

        for (String pasted : List.of("L'a : \"b\" ", "\"")) {
            robot.interact(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(pasted);
                Clipboard.getSystemClipboard().setContent(content);
            });
            robot.push(KeyCode.CONTROL, KeyCode.V);
        }

        assertThat(article.text()).isEqualTo(TEXT.replace("Le corps", "L'a : \"b\" \"Le corps"));
    }

    @Test
    void codeStaysAsItIsTyped(FxRobot robot) {
        at(robot, "code `", 5);

        robot.write("l'a : \"b\"...");

        assertThat(article.text()).isEqualTo(TEXT.replace("`code `", "`code l'a : \"b\"...`"));
    }

    @Test
    void anOptionThatIsOffLeavesEverythingAsItIsTyped(FxRobot robot) {
        robot.interact(() -> editors.correctTyping(false));
        at(robot, "Le corps", 0);

        robot.write("L'a : \"b\"... ");

        assertThat(article.text()).contains("L'a : \"b\"... Le corps");
    }

    private static void undo(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.Z);
    }

    private void at(FxRobot robot, String words, int behind) {
        int place = article.text().indexOf(words) + behind;
        robot.interact(() -> editors.body().reveal(Span.at(place)));
    }
}
