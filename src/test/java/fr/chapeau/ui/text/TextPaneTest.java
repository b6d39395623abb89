package fr.chapeau.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.Finding;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Message;
import fr.chapeau.problem.Severity;
import fr.chapeau.settings.Preferences;
import fr.chapeau.settings.Theme;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.ui.kit.Banner;
import fr.chapeau.ui.kit.Looks;
import fr.chapeau.ui.kit.SameThreadBackground;
import fr.chapeau.ui.kit.Screenshots;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TextPaneTest {
    private static final String HEADER = crlf("---\ntitle: Le label\n---\n");
    private static final String BODY =
            crlf(
                    """
                    ## Enjeux de féminisation

                    Les **femmes** du numérique, selon l’État.

                    * Depuis 2019, 107 femmes.
                    * En 2023, XXX femmes.
                    """);

    private final Texts texts = new Texts(Language.FRENCH);
    private final SimpleObjectProperty<Preferences> preferences =
            new SimpleObjectProperty<>(Preferences.initial(Language.FRENCH).withTheme(Theme.LIGHT));
    private final StringSource source =
            new StringSource(
                    HEADER + BODY, new Span(HEADER.length(), HEADER.length() + BODY.length()));

    private Looks looks;
    private StackPane holder;
    private TextPane pane;
    private EditorArea area;

    @Start
    void start(Stage stage) {
        looks = new Looks(preferences);
        holder = new StackPane();
        stage.setScene(new Scene(holder, 640, 480));
        show(source);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            pane.close();
            looks.close();
        });
    }

    @Test
    void typingChangesTheDocumentAtItsPlaceAndNothingElse(FxRobot robot) {
        robot.clickOn(area).type(KeyCode.DOWN, 20);
        robot.interact(() -> area.moveTo(area.getLength()));

        robot.write("fin");

        assertThat(source.text()).isEqualTo(HEADER + BODY + "fin");
        assertThat(source.kinds()).containsOnly(TextSource.Kind.TYPING);
    }

    @Test
    void enterWritesTheLineEndOfTheFileAndGoesOnWithTheList(FxRobot robot) {
        robot.interact(area::requestFocus);
        robot.interact(() -> area.moveTo(area.getLength() - 1));

        robot.type(KeyCode.ENTER).write("a").type(KeyCode.ENTER, KeyCode.ENTER);

        assertThat(source.text()).endsWith("XXX femmes.\r\n* a\r\n\r\n");
        assertThat(source.text()).doesNotContainPattern("[^\r]\n");
    }

    @Test
    void pastedTextTakesTheLineEndsOfTheFile(FxRobot robot) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("un\ndeux\r\ntrois");
            Clipboard.getSystemClipboard().setContent(content);
            area.moveTo(0);
            area.paste();
        });

        assertThat(source.text()).isEqualTo(HEADER + "un\r\ndeux\r\ntrois" + BODY);
        assertThat(source.kinds()).containsExactly(TextSource.Kind.COMMAND);
    }

    @Test
    void aChangeFromElsewhereShowsAndLeavesTheCaretInItsWord(FxRobot robot) {
        int place = BODY.replace("\r\n", "\n").indexOf("numérique");
        robot.interact(() -> area.moveTo(place));

        robot.interact(() ->
                source.change(
                        TextEdit.replace(spanOf("Le label"), "La DINUM obtient le label"),
                        TextEdit.replace(spanOf("Enjeux"), "Les enjeux"),
                        TextEdit.replace(spanOf("XXX"), "douze")));

        assertThat(area.getText())
                .isEqualTo(source.snapshot().toString().replace("\r\n", "\n"))
                .contains("## Les enjeux", "douze femmes");
        assertThat(area.getCaretPosition()).isEqualTo(place + 4);
        assertThat(pane.caret()).isEqualTo(source.text().indexOf("numérique"));
    }

    @Test
    void undoIsTheDocumentsOwn(FxRobot robot) {
        robot.interact(() -> area.moveTo(0));
        robot.interact(area::requestFocus);
        robot.write("ab");

        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);

        assertThat(source.text()).isEqualTo(HEADER + "a" + BODY);
        assertThat(area.getText()).startsWith("a## Enjeux");
    }

    @Test
    void aFormatIsOneStepAndKeepsTheWordsSelected(FxRobot robot) {
        robot.interact(() -> pane.reveal(spanOf("numérique")));

        runCommand(robot, TextMessage.BOLD);

        assertThat(source.text()).contains("du **numérique**, selon");
        assertThat(area.getSelectedText()).isEqualTo("numérique");
        robot.interact(source::undo);
        assertThat(source.text()).isEqualTo(HEADER + BODY);
    }

    @Test
    void highlightingFollowsTheChangedLineAndWhatItOpens(FxRobot robot) throws Exception {
        settle();
        assertThat(styleAt("Enjeux")).contains("md-heading");
        assertThat(styleAt("107")).doesNotContain("md-code");

        robot.interact(() -> source.change(TextEdit.insert(HEADER.length(), "```\r\n")));
        settle();

        assertThat(styleAt("Enjeux")).contains("md-code");
        assertThat(styleAt("107")).contains("md-code");
        robot.interact(source::undo);
        settle();
        assertThat(styleAt("Enjeux")).contains("md-heading");
        assertThat(styleAt("107")).doesNotContain("md-code");
    }

    @Test
    void aLineIsTypedInBeforeHighlightingHasReachedIt(FxRobot robot) throws Exception {
        String body = "Une **ligne** parmi d’autres.\n\n".repeat(300);
        StringSource late = new StringSource(body, new Span(0, body.length()));

        robot.interact(() -> {
            pane.close();
            show(late);
            area.insertText(area.getLength() - 2, " **dernière**");
        });

        settle();
        assertThat(styleAt("dernière")).contains("md-strong");
    }

    @Test
    void findingsAreUnderlinedMoveAlongAndSpeakAtTheCaret(FxRobot robot) throws Exception {
        robot.interact(() ->
                pane.showFindings(
                        List.of(
                                new Finding(
                                        "test",
                                        Severity.ERROR,
                                        spanOf("XXX"),
                                        Message.of(TextMessage.FIND_NONE),
                                        Message.of(TextMessage.FIND_NONE),
                                        null))));
        settle();
        assertThat(styleAt("XXX")).contains("finding-error");

        robot.interact(() -> source.change(TextEdit.insert(HEADER.length(), "Bonjour\r\n\r\n")));
        settle();
        robot.interact(() -> pane.reveal(Span.at(spanOf("XXX").start() + 1)));
        settle();

        assertThat(styleAt("XXX")).contains("finding-error");
        assertThat(styleAt("femmes.")).doesNotContain("finding-error");
        assertThat(robot.lookup(".finding-strip").queryLabeled().getText())
                .isEqualTo(texts.of(TextMessage.FIND_NONE));
        robot.interact(() -> Screenshots.save(holder.getScene(), "text-light"));
        robot.interact(() -> pane.showFindings(List.of()));
        settle();
        assertThat(styleAt("XXX")).doesNotContain("finding-error");
    }

    @Test
    void wordsAreReplacedByTheKeyboardAndInOneStep(FxRobot robot) {
        robot.interact(area::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.H).write("femmes").push(KeyCode.TAB);
        robot.interact(() -> robot.lookup("#find-replacement").query().requestFocus());

        robot.write("autrices");
        robot.interact(() -> Screenshots.save(holder.getScene(), "text-replace"));
        robot.interact(() -> robot.lookup("#find-replace-all").queryButton().requestFocus());
        robot.push(KeyCode.SPACE);

        assertThat(source.text()).isEqualTo(HEADER + BODY.replace("femmes", "autrices"));
        assertThat(area.getText()).isEqualTo(source.snapshot().toString().replace("\r\n", "\n"));
        robot.interact(source::undo);
        assertThat(source.text()).isEqualTo(HEADER + BODY);
        robot.interact(() -> robot.lookup("#find-replacement").query().requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(source.text()).isEqualTo(HEADER + BODY.replaceFirst("femmes", "autrices"));
    }

    @Test
    void theBlockOfTheCaretHasABarWhichMovesAlong(FxRobot robot) throws Exception {
        robot.interact(() -> pane.showBlock(spanOf("* Depuis 2019, 107 femmes.")));
        assertThat(bars(robot)).isEqualTo(1);

        robot.interact(() -> source.change(TextEdit.insert(HEADER.length(), "Bonjour\r\n\r\n")));
        settle();

        assertThat(bars(robot)).isEqualTo(1);
        robot.interact(() -> pane.showBlock(spanOf(BODY)));
        assertThat(bars(robot)).isGreaterThan(4);
        robot.interact(() -> pane.showBlock(null));
        assertThat(bars(robot)).isZero();
    }

    private static long bars(FxRobot robot) {
        return robot.lookup(".block-bar").queryAll().stream()
                .filter(bar ->
                        bar.getPseudoClassStates()
                                .contains(javafx.css.PseudoClass.getPseudoClass("current")))
                .count();
    }

    @Test
    void theMouseOverAFindingTellsWhatIsWrong(FxRobot robot) throws Exception {
        robot.interact(() ->
                pane.showFindings(
                        List.of(
                                new Finding(
                                        "test",
                                        Severity.ERROR,
                                        spanOf("XXX"),
                                        Message.of(TextMessage.FIND_NONE),
                                        Message.of(TextMessage.FIND_NONE),
                                        null))));
        settle();
        int start = area.getText().indexOf("XXX");
        Bounds[] place = new Bounds[1];
        robot.interact(
                () -> place[0] = area.getCharacterBoundsOnScreen(start, start + 3).orElseThrow());

        robot.moveTo(area).moveTo(place[0]);

        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () ->
                        robot.listWindows().stream()
                                .anyMatch(window ->
                                        window instanceof Tooltip shown
                                                && shown.getText()
                                                        .equals(texts.of(TextMessage.FIND_NONE))));
    }

    @Test
    void wordsAreFoundCountedAndStepped(FxRobot robot) throws Exception {
        robot.interact(() -> area.moveTo(0));
        robot.interact(area::requestFocus);
        runCommand(robot, TextMessage.FIND);

        robot.write("FEMMES");
        settle();

        assertThat(robot.lookup(".find-count").queryLabeled().getText()).isEqualTo("1 sur 3");
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup(".find-count").queryLabeled().getText()).isEqualTo("2 sur 3");
        settle();
        robot.interact(() -> Screenshots.save(holder.getScene(), "text-find"));
        assertThat(area.getSelectedText()).isEqualTo("femmes");
        assertThat(styleAt("107").isEmpty()).isTrue();

        robot.clickOn(".find-option.find-case");
        assertThat(robot.lookup(".find-count").queryLabeled().getText())
                .isEqualTo("Aucun résultat");
        robot.clickOn((TextField) robot.lookup(".find-bar .text-field").query());
        robot.type(KeyCode.ESCAPE);
        assertThat(area.isFocused()).isTrue();
        assertThat(robot.lookup(".find-bar").query().isVisible()).isFalse();
    }

    @Test
    void tabLeavesTheTextAndIsNotTyped(FxRobot robot) {
        TextField after = new TextField();
        robot.interact(() -> {
            holder.getChildren().setAll(new VBox(pane.root(), after));
            area.requestFocus();
        });

        robot.type(KeyCode.TAB);

        assertThat(after.isFocused()).isTrue();
        assertThat(source.text()).isEqualTo(HEADER + BODY);
    }

    @Test
    void aVeryLongLineIsShownButNotEdited(FxRobot robot) {
        String line = "mot ".repeat(20_000);
        StringSource longSource = new StringSource("Avant\n" + line + "\nAprès XXX\n");
        robot.interact(() -> show(longSource));

        robot.interact(area::requestFocus);
        robot.write("x");

        assertThat(longSource.text()).startsWith("Avant");
        assertThat(area.isEditable()).isFalse();
        assertThat(robot.lookup(".banner").<Banner>queryAll())
                .anyMatch(
                        banner -> banner.isVisible() && banner.getAccessibleText().contains("50"));
        robot.interact(() -> pane.reveal(Span.at(longSource.text().indexOf("XXX"))));
        assertThat(area.getText(area.getCaretPosition(), area.getCaretPosition() + 3))
                .isEqualTo("XXX");
        assertThat(pane.caret()).isEqualTo(longSource.text().indexOf("XXX"));

        robot.interact(() -> longSource.change(TextEdit.delete(new Span(6, 6 + line.length()))));
        assertThat(area.isEditable()).isTrue();
        assertThat(area.getText()).isEqualTo("Avant\n\nAprès XXX\n");
    }

    @Test
    void areaAndDocumentStayTheSameWhateverHappens(FxRobot robot) throws Exception {
        long seed = 4242;
        Random random = new Random(seed);
        String alphabet = "aé\n\u00a0*`# \ud83d";
        for (int round = 0; round < 20; round++) {
            robot.interact(() -> {
                for (int i = 0; i < 25; i++) {
                    step(random, alphabet);
                }
            });
            assertThat(area.getText())
                    .as("seed %d", seed)
                    .isEqualTo(
                            source.snapshot().toString().replace("\r\n", "\n").replace('\r', '\n'));
        }
        settle();
        assertThat(source.text()).startsWith("---\r\n");
    }

    private void step(Random random, String alphabet) {
        int length = area.getLength();
        int start = random.nextInt(length + 1);
        int end = Math.min(length, start + random.nextInt(12));
        String text = String.valueOf(alphabet.charAt(random.nextInt(alphabet.length())));
        switch (random.nextInt(5)) {
            case 0 -> area.replaceText(start, end, text.repeat(random.nextInt(4)));
            case 1 -> area.replaceText(start, start, text);
            case 2 -> {
                Span span = source.region();
                int from = span.start() + random.nextInt(span.length() + 1);
                int to = Math.min(span.end(), from + random.nextInt(20));
                source.change(TextEdit.replace(new Span(from, to), text));
            }
            case 3 -> source.change(TextEdit.replace(new Span(12, 14), "T" + text.strip()));
            default -> source.undo();
        }
    }

    private static String crlf(String text) {
        return text.replace("\n", "\r\n");
    }

    private void show(StringSource shown) {
        pane =
                new TextPane(
                        texts,
                        new SameThreadBackground(),
                        shown,
                        TextSetup.markdown(Message.of(TextMessage.MENU_EDIT), new MarkdownLines()),
                        new UndoRedo(shown::undo, () -> {}));
        holder.getChildren().setAll(pane.root());
        area = (EditorArea) pane.root().lookup(".editor-area");
    }

    private void runCommand(FxRobot robot, TextMessage label) {
        robot.interact(() ->
                pane.commands().stream()
                        .flatMap(group -> group.commands().stream())
                        .filter(command -> command.label().key() == label)
                        .findFirst()
                        .orElseThrow()
                        .run());
    }

    private Span spanOf(String words) {
        int start = source.text().indexOf(words);
        return new Span(start, start + words.length());
    }

    private List<String> styleAt(String words) {
        return area.getStyleOfChar(area.getText().indexOf(words));
    }

    /// Waits until the slices of highlighting are done.
    private void settle() throws Exception {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(pane::isSettled).get());
    }
}
