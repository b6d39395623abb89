package fr.chapeau.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.problem.Message;
import fr.chapeau.ui.kit.NoPause;
import fr.chapeau.ui.kit.SameThreadBackground;
import fr.chapeau.ui.text.LineStyler;
import fr.chapeau.ui.text.TextMessage;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ArticleEditorsTest {
    private static final String TEXT =
            "---\ntitle: Un titre\ntags: [[a\nautre: 1\n---\n\nLe corps.\n";

    @TempDir private Path folder;
    private final Texts texts = new Texts(Language.FRENCH);
    private final StackPane sheet = new StackPane();
    private MadeArticle article;
    private ArticleEditors editors;

    @Start
    void start(Stage stage) {
        article = new MadeArticle(folder, TEXT, new SameThreadBackground(), NoPause::new);
        editors =
                new ArticleEditors(
                        texts,
                        new SameThreadBackground(),
                        article.model(),
                        new ArticleEditors.Names(
                                Message.of(TextMessage.MENU_EDIT),
                                Message.of(TextMessage.MENU_EDIT),
                                why -> "Illisible : " + why),
                        LineStyler.NONE,
                        Kramdown::new);
        stage.setScene(new Scene(new HBox(sheet, editors.body().root()), 900, 500));
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
    void aFrontMatterThatCannotBeReadIsTextWithTheWrongLineSelectedAndTheReasonAbove(
            FxRobot robot) {
        showHeader(robot);

        assertThat(header(robot).getText()).isEqualTo(TEXT.substring(0, TEXT.indexOf("Le corps")));
        assertThat(editors.isHeaderShown()).isTrue();
        int wrong = header(robot).getSelection().getStart();
        assertThat(wrong).isBetween(TEXT.indexOf("tags"), TEXT.indexOf("---\n\n"));
        assertThat(robot.lookup(".banner").query().getAccessibleText()).startsWith("Illisible");
    }

    @Test
    void itIsCorrectedThere(FxRobot robot) {
        showHeader(robot);
        int wrong = TEXT.indexOf("[[a");

        robot.interact(() -> header(robot).selectRange(wrong, wrong + 3));
        robot.interact(() -> header(robot).requestFocus());
        robot.write("a");

        assertThat(article.text()).isEqualTo(TEXT.replace("[[a", "a"));
        assertThat(article.model().stateProperty().get().frontMatter().problem()).isEmpty();
    }

    private void showHeader(FxRobot robot) {
        robot.interact(() -> {
            var state = article.model().stateProperty().get();
            String why = texts.of(state.frontMatter().problem().orElseThrow().message());
            sheet.getChildren().setAll(editors.header(state, why));
        });
    }

    private GenericStyledArea<?, ?, ?> header(FxRobot robot) {
        return robot.from(sheet).lookup(".editor-area").queryAs(GenericStyledArea.class);
    }
}
