package fr.chapeau.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.SiteFacts;
import fr.chapeau.check.typography.FrenchPost;
import fr.chapeau.check.typography.TypedFrench;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.problem.Message;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdits;
import fr.chapeau.ui.kit.SameThreadBackground;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What a key press costs the JavaFX thread, in time on the processor, so that a busy machine does
/// not count.
@ExtendWith(ApplicationExtension.class)
class TypingCostTest {
    private static final int KEYS = 120;

    private StackPane holder;

    @Start
    void start(Stage stage) {
        holder = new StackPane();
        stage.setScene(new Scene(holder, 600, 700));
        stage.show();
    }

    @Test
    void aKeyPressCostsTheSameInALongText(FxRobot robot) throws Exception {
        median(robot, 5_000);

        long inAShortText = median(robot, 5_000);
        long inALongText = median(robot, 1_000_000);

        assertThat(inALongText).isLessThan(2 * inAShortText + 1_000_000);
    }

    /// Each other letter is corrected here.
    @Test
    void aKeyPressThatIsCorrectedCostsTheSameInALongText(FxRobot robot) throws Exception {
        median(robot, 5_000, "l'", true);

        long inAShortText = median(robot, 5_000, "l'", true);
        long inALongText = median(robot, 500_000, "l'", true);

        assertThat(inALongText).isLessThan(2 * inAShortText + 1_000_000);
        assertThat(inALongText).isLessThan(16_000_000);
    }

    private long median(FxRobot robot, int size) throws Exception {
        return median(robot, size, "e", false);
    }

    /// Nanoseconds from the key to the laid-out line.
    private long median(FxRobot robot, int size, String letters, boolean french) throws Exception {
        TextPane[] pane = new TextPane[1];
        robot.interact(() -> pane[0] = show(size));
        if (french) {
            FrenchTypist typist = frenchTypist(text(size));
            robot.interact(() -> pane[0].setTypist(typist));
        }
        EditorArea area = (EditorArea) holder.lookup(".editor-area");
        robot.interact(() -> {
            area.moveTo(area.getLength() / 2);
            area.requestFollowCaret();
        });
        TextPane shown = pane[0];
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(shown::isSettled).get());
        long[] times = new long[KEYS];
        robot.interact(() -> {
            for (int i = 0; i < KEYS; i++) {
                long start = processorTime();
                int letter = i % letters.length();
                area.replaceSelection(letters.substring(letter, letter + 1));
                area.requestFollowCaret();
                holder.applyCss();
                holder.layout();
                times[i] = processorTime() - start;
            }
        });
        int end = area.getCaretPosition();
        assertThat(area.getText(end - 10, end).contains("l’l’")).isEqualTo(french);
        robot.interact(shown::close);
        Arrays.sort(times);
        return times[KEYS / 2];
    }

    private static String text(int size) {
        String line =
                "Les femmes du **numérique** et leur parcours, selon l’État. ".repeat(8) + "\n\n";
        return line.repeat(size / line.length());
    }

    private static FrenchTypist frenchTypist(String text) {
        Kramdown kramdown = new Kramdown();
        FrenchTypist typist = new FrenchTypist(new TypedFrench(() -> kramdown));
        typist.turn(true);
        typist.know(
                FrenchPost.of(
                        CheckedPost.of(Path.of("a.md"), text, false, kramdown, SiteFacts.UNKNOWN)));
        return typist;
    }

    private TextPane show(int size) {
        TextPane pane =
                new TextPane(
                        new Texts(Language.FRENCH),
                        new SameThreadBackground(),
                        new FlatSource(text(size)),
                        TextSetup.markdown(Message.of(TextMessage.MENU_EDIT), new MarkdownLines()),
                        new UndoRedo(() -> {}, () -> {}));
        holder.getChildren().setAll(pane.root());
        return pane;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// A document whose own part costs nothing.
    private static final class FlatSource implements TextSource {
        private final String text;
        private final List<Consumer<Changed>> listeners = new ArrayList<>();
        private int length;

        FlatSource(String text) {
            this.text = text;
            this.length = text.length();
        }

        @Override
        public Span region() {
            return new Span(0, length);
        }

        @Override
        public CharSequence snapshot() {
            return text;
        }

        @Override
        public int toFile(int areaOffset) {
            return areaOffset;
        }

        @Override
        public int toArea(int fileOffset) {
            return fileOffset;
        }

        @Override
        public void apply(TextEdits edits, Kind kind) {
            length += edits.edits().getFirst().delta();
            Changed change = new Changed(edits, edits, false);
            listeners.forEach(listener -> listener.accept(change));
        }

        @Override
        public Subscription subscribe(Consumer<Changed> told) {
            listeners.add(told);
            return () -> listeners.remove(told);
        }
    }
}
