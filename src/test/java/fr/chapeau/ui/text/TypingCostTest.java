package fr.chapeau.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Message;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdits;
import fr.chapeau.ui.kit.SameThreadBackground;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
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

    /// Nanoseconds from the key to the laid-out line.
    private long median(FxRobot robot, int size) throws Exception {
        TextPane[] pane = new TextPane[1];
        robot.interact(() -> pane[0] = show(size));
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
                area.replaceSelection("e");
                area.requestFollowCaret();
                holder.applyCss();
                holder.layout();
                times[i] = processorTime() - start;
            }
        });
        robot.interact(shown::close);
        Arrays.sort(times);
        return times[KEYS / 2];
    }

    private TextPane show(int size) {
        String line =
                "Les femmes du **numérique** et leur parcours, selon l’État. ".repeat(8) + "\n\n";
        TextPane pane =
                new TextPane(
                        new Texts(Language.FRENCH),
                        new SameThreadBackground(),
                        new FlatSource(line.repeat(size / line.length())),
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
        private Consumer<Changed> listener = change -> {};
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
            listener.accept(new Changed(edits, edits, false));
        }

        @Override
        public Subscription subscribe(Consumer<Changed> told) {
            listener = told;
            return () -> listener = change -> {};
        }
    }
}
