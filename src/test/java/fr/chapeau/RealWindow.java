package fr.chapeau;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The programme under test in its window: what that shows, and pictures of it for whoever looks at
/// the run.
final class RealWindow {
    private final Stage stage;
    private final Composition composition;

    private RealWindow(Stage stage, Composition composition) {
        this.stage = stage;
        this.composition = composition;
    }

    /// Starts the programme as if it were the first time, for a user whose folder is `home`, which
    /// is made.
    static RealWindow start(Stage stage, Path home) throws IOException {
        Files.createDirectories(home);
        RealWindow window =
                new RealWindow(stage, new Composition(stage, home, Map.of(), address -> {}));
        window.composition.start(new WindowOrder(null));
        return window;
    }

    /// The programme. JavaFX thread only.
    Composition composition() {
        return composition;
    }

    /// Whether a text can be read in it. JavaFX thread only.
    boolean shows(String wanted) {
        return words().anyMatch(words -> words.contains(wanted));
    }

    /// Whether some field holds a text. JavaFX thread only.
    boolean fieldHolds(String wanted) {
        return stage.getScene().getRoot().lookupAll(".text-input").stream()
                .anyMatch(node ->
                        node instanceof TextInputControl field && field.getText().equals(wanted));
    }

    /// All that labels and buttons say. JavaFX thread only.
    List<String> allWords() {
        return words().toList();
    }

    private Stream<String> words() {
        Set<Node> nodes = stage.getScene().getRoot().lookupAll("*");
        return nodes.stream()
                .filter(node -> node instanceof Labeled && isSeen(node))
                .map(node -> ((Labeled) node).getText())
                .filter(words -> words != null && !words.isBlank());
    }

    /// Whether a node is not in something hidden, such as a tab behind others.
    static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Finds one article of the library by its title and opens it with the keyboard.
    void open(FxRobot robot, String title) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        until(() -> search(robot).isFocused());
        robot.write(title);
        until(() -> search(robot).getText().equals(title));
        robot.push(KeyCode.ENTER);
        until(() ->
                robot.lookup(".article-title").queryAllAs(Label.class).stream()
                        .map(label -> label.getText().toLowerCase(Locale.ROOT))
                        .anyMatch(text -> text.contains(title.toLowerCase(Locale.ROOT))));
    }

    private static TextField search(FxRobot robot) {
        return robot.lookup(".library .text-field").queryAs(TextField.class);
    }

    /// Ends the programme and waits until nothing is written any more, so that its folder can go.
    /// Fails where an error came up that nobody expected.
    void end() throws Exception {
        WaitForAsyncUtils.waitFor(
                WaitForAsyncUtils.asyncFx(() -> {
                    composition.close();
                    return true;
                }));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !isWriting());
        assertThat(WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(RealWindow::bugs)))
                .as("windows for unexpected errors; the log has them")
                .isEmpty();
    }

    /// What the windows for unexpected errors say; closes them, so that they take no keys from the
    /// next test.
    private static List<String> bugs() {
        List<String> codes = new ArrayList<>();
        for (Window open : List.copyOf(Window.getWindows())) {
            if (open.getScene() != null
                    && open.getScene().lookup("#bug-code") instanceof TextField code) {
                codes.add(code.getText());
                open.hide();
            }
        }
        return codes;
    }

    private static boolean isWriting() {
        Set<String> lanes = Set.of("settings", "git", "files");
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> lanes.contains(thread.getName()));
    }

    /// Waits for something to be so, as seen on the JavaFX thread.
    static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Writes a picture.
    void picture(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        write(
                WaitForAsyncUtils.waitFor(
                        WaitForAsyncUtils.asyncFx(() -> stage.getScene().snapshot(null))),
                name);
    }

    /// Writes a picture of the whole of a part, what is scrolled out of sight included.
    void part(String selector, String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        write(
                WaitForAsyncUtils.waitFor(
                        WaitForAsyncUtils.asyncFx(() -> {
                            Node part =
                                    stage.getScene().getRoot().lookupAll(selector).stream()
                                            .filter(RealWindow::isSeen)
                                            .findFirst()
                                            .orElseThrow();
                            SnapshotParameters onItsGround = new SnapshotParameters();
                            onItsGround.setFill(ground(part));
                            return part.snapshot(onItsGround, null);
                        })),
                name);
    }

    /// What shines through a part that has no colour of its own.
    private static Paint ground(Node part) {
        for (Node at = part; at != null; at = at.getParent()) {
            if (at instanceof Region region && region.getBackground() != null) {
                Paint fill = region.getBackground().getFills().getLast().getFill();
                if (fill instanceof Color color && color.isOpaque()) {
                    return fill;
                }
            }
        }
        return Color.WHITE;
    }

    /// Writes a picture of the screen, menus and other pop-ups included.
    WritableImage screen(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage shown =
                WaitForAsyncUtils.waitFor(
                        WaitForAsyncUtils.asyncFx(() ->
                                new Robot()
                                        .getScreenCapture(null, Screen.getPrimary().getBounds())));
        write(shown, name);
        return shown;
    }

    private static void write(WritableImage shown, String name) throws IOException {
        int width = (int) shown.getWidth();
        int height = (int) shown.getHeight();
        int[] pixels = new int[width * height];
        shown.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        Path folder = Path.of("target", "screenshots", System.getProperty("chapeau.screen", ""));
        ImageIO.write(
                image, "png", Files.createDirectories(folder).resolve(name + ".png").toFile());
    }
}
