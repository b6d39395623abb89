package fr.chapeau.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Message;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import fr.chapeau.ui.kit.SameThreadBackground;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a text area tells of letters that were typed, and what it does with corrections.
@ExtendWith(ApplicationExtension.class)
class TextPaneTypistTest {
    private final StringSource source = new StringSource("un\r\n\r\ndeux\r\ntrois\r\n");
    private final List<Typist.Typed> asked = new ArrayList<>();
    private TextPane pane;
    private EditorArea area;

    @Start
    void start(Stage stage) {
        pane =
                new TextPane(
                        new Texts(Language.FRENCH),
                        new SameThreadBackground(),
                        source,
                        TextSetup.markdown(Message.of(TextMessage.MENU_EDIT), new MarkdownLines()),
                        new UndoRedo(source::undo, () -> {}));
        pane.setTypist(new StarForX());
        area = (EditorArea) pane.root().lookup(".editor-area");
        stage.setScene(new Scene(new StackPane(pane.root()), 500, 300));
        stage.show();
    }

    @Test
    void aLetterIsToldWithItsParagraphAndItsPlaceInTheFile(FxRobot robot) {
        robot.interact(() -> pane.reveal(Span.at(source.text().indexOf("trois") + 2)));

        robot.write("a");

        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().lines()).isEqualTo("deux\ntraois");
        assertThat(asked.getFirst().at()).isEqualTo(7);
        assertThat(asked.getFirst().file()).isEqualTo(source.text().indexOf("aois"));
    }

    @Test
    void aCorrectionIsAStepOfItsOwnAndTheCaretStaysBehindTheLetter(FxRobot robot) {
        robot.interact(() -> pane.reveal(Span.at(2)));

        robot.write("ax");

        assertThat(source.text()).startsWith("un***a\r\n");
        assertThat(area.getCaretPosition()).isEqualTo(6);
        assertThat(source.kinds())
                .containsExactly(
                        TextSource.Kind.TYPING, TextSource.Kind.TYPING, TextSource.Kind.COMMAND);
        robot.interact(source::undo);
        assertThat(source.text()).startsWith("unax\r\n");
        assertThat(area.getCaretPosition()).isEqualTo(4);
    }

    @Test
    void whatAnInputMethodHasDecidedIsToldAndWhatItIsStillAtIsNot(FxRobot robot) {
        robot.interact(() -> pane.reveal(Span.at(2)));

        robot.interact(() -> area.handleInputMethodEvent(composed("´", "")));
        assertThat(asked).isEmpty();
        robot.interact(() -> area.handleInputMethodEvent(composed("", "é")));

        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().lines()).isEqualTo("uné");
        assertThat(source.text()).startsWith("uné\r\n");
    }

    private static InputMethodEvent composed(String open, String decided) {
        List<InputMethodTextRun> runs =
                open.isEmpty()
                        ? List.of()
                        : List.of(
                                new InputMethodTextRun(open, InputMethodHighlight.UNSELECTED_RAW));
        return new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, decided, 0);
    }

    /// Puts three stars before the letter that stood before an x, in its place.
    private final class StarForX implements Typist {
        @Override
        public TextEdits corrections(Typed typed) {
            asked.add(typed);
            return typed.lines().charAt(typed.at()) != 'x'
                    ? TextEdits.NONE
                    : TextEdits.of(
                            TextEdit.insert(typed.at() - 1, "***"),
                            TextEdit.delete(new Span(typed.at(), typed.at() + 1)));
        }

        @Override
        public void changed(TextSource.Changed change) {}
    }
}
