package fr.chapeau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.sample.SampleSite;
import fr.chapeau.i18n.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The window with an article open, by the keyboard alone: Tab reaches every control in reading
/// order and is caught nowhere, and each of them has a name for a screen reader.
@ExtendWith(ApplicationExtension.class)
class KeyboardWalkTest {
    private static final int MOST_STEPS = 250;

    /// The regions of the window as they are read.
    private static final List<String> READING_ORDER =
            List.of("rail", "library", "article-head", "form-scroll", "text-pane");

    @TempDir private Path folder;
    private RealWindow window;
    private Stage stage;

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        window = RealWindow.start(stage, folder.resolve("home"));
        stage.setWidth(1280);
        stage.setHeight(800);
    }

    @AfterEach
    void end() throws Exception {
        window.end();
    }

    @Test
    void tabReachesEverythingInReadingOrderAndIsCaughtNowhere(FxRobot robot) throws Exception {
        openAnArticle(robot);
        Node first = robot.lookup("#place-articles").query();
        robot.interact(first::requestFocus);

        Set<Node> reached = new LinkedHashSet<>();
        for (int i = 0; i < MOST_STEPS && reached.add(focused()); i++) {
            robot.type(KeyCode.TAB);
        }

        assertThat(focused()).as("the walk comes round").isSameAs(first);
        assertThat(reached).containsAll(focusable());
        assertThat(regions(reached)).isEqualTo(READING_ORDER);
    }

    @Test
    void everyControlHasANameInBothLanguages(FxRobot robot) throws Exception {
        openAnArticle(robot);

        assertThat(nameless()).isEmpty();
        robot.interact(() ->
                window.composition()
                        .preferences()
                        .update(now -> now.withLanguage(Language.ENGLISH)));
        RealWindow.until(() -> window.shows("Commit…"));
        assertThat(nameless()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        RealWindow.until(() -> window.shows("Text size"));
        assertThat(nameless()).isEmpty();
    }

    @Test
    void theWelcomeScreenHasNamesToo() throws Exception {
        assertThat(nameless()).isEmpty();
    }

    @Test
    void aButtonWithoutANameIsFound(FxRobot robot) throws Exception {
        Button planted = new Button();
        robot.interact(() -> ((Pane) robot.lookup(".rail").query()).getChildren().add(planted));

        assertThat(nameless()).containsExactly(planted);
    }

    private void openAnArticle(FxRobot robot) throws Exception {
        Path site = folder.resolve("site");
        new SampleSite().writeInto(site);
        robot.interact(() -> window.composition().open(site));
        RealWindow.until(() -> window.shows("au salon des métiers de la mer"));
        window.open(robot, "au salon des métiers de la mer");
        RealWindow.until(() -> robot.lookup("#field-title").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node focused() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> stage.getScene().getFocusOwner());
    }

    private List<Node> focusable() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> {
                    List<Node> found = new ArrayList<>();
                    collect(stage.getScene().getRoot(), found);
                    return found;
                });
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private List<Node> nameless() {
        assertThat(Platform.isFxApplicationThread()).isFalse();
        List<Node> all = focusable();
        return WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> all.stream().filter(node -> !hasName(node)).toList());
    }

    /// Its own name, what is written on it, or the label that belongs to it.
    private boolean hasName(Node node) {
        String spoken = node.getAccessibleText();
        if (spoken != null && !spoken.isBlank()) {
            return true;
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            return true;
        }
        return stage.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(label -> label instanceof Label words && words.getLabelFor() == node);
    }

    /// The regions in the order in which they were first reached.
    private static List<String> regions(Set<Node> reached) {
        Set<String> order = new LinkedHashSet<>();
        for (Node node : reached) {
            for (Node at = node; at != null; at = at.getParent()) {
                at.getStyleClass().stream().filter(READING_ORDER::contains).forEach(order::add);
            }
        }
        return List.copyOf(order);
    }
}
