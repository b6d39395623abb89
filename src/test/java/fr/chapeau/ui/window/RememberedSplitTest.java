package fr.chapeau.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.chapeau.i18n.Language;
import fr.chapeau.settings.Preferences;
import fr.chapeau.ui.window.RememberedSplit.Part;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RememberedSplitTest {
    @TempDir private Path folder;

    private final Region side = new StackPane();
    private final Region one = new StackPane();
    private final Region other = new StackPane();
    private WindowSettings settings;
    private RememberedSplit split;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        settings =
                new WindowSettings(
                        folder, Preferences.initial(Language.FRENCH).withSize("side", 250));
        split = split();
        stage.setScene(new Scene(split.root()));
        stage.setWidth(1000);
        stage.setHeight(400);
        stage.show();
        split.show(part -> true);
    }

    @AfterEach
    void close() {
        settings.close();
    }

    @Test
    void givesEachPartItsRememberedSizeAndSharesTheRest() {
        assertWidths(250, 500, 250);
    }

    @Test
    void aKeepingPartStaysAsLargeInALargerWindow(FxRobot robot) {
        robot.interact(() -> stage.setWidth(stage.getWidth() + 200));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(side.getWidth()).isCloseTo(250, within(3.0));
    }

    @Test
    void aDragIsRememberedOnceWhenItEnds(FxRobot robot) {
        AtomicInteger changes = new AtomicInteger();
        settings.preferences().property().subscribe(changes::incrementAndGet);
        Node divider = robot.lookup(".split-pane-divider").query();

        robot.drag(divider).moveBy(40, 0).moveBy(20, 0).moveBy(20, 0);
        int during = changes.get();
        robot.drop();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(during).isZero();
        assertThat(changes).hasValue(1);
        assertThat(settings.preferences().get().size("side").orElseThrow())
                .isCloseTo(330, within(4.0));
        assertWidths(330, 420, 250);
    }

    @Test
    void aClickInAPartRemembersNothing(FxRobot robot) {
        Preferences before = settings.preferences().get();

        robot.clickOn(one);

        assertThat(settings.preferences().get()).isSameAs(before);
    }

    @Test
    void whatWasFoldedAwayComesBackAsLargeAsItWas(FxRobot robot) {
        robot.interact(() -> split.show(part -> part.content() != side));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> split.show(part -> true));
        WaitForAsyncUtils.waitForFxEvents();

        assertWidths(250, 500, 250);
    }

    @Test
    void anotherSplitOfTheSamePartsFollows(FxRobot robot) {
        robot.interact(() ->
                settings.preferences()
                        .update(now -> now.withSize("one", 100).withSize("other", 300)));
        WaitForAsyncUtils.waitForFxEvents();

        assertWidths(250, 187, 563);
    }

    private RememberedSplit split() {
        return new RememberedSplit(
                Orientation.HORIZONTAL,
                settings.preferences(),
                List.of(
                        new Part("side", side, 300, true),
                        new Part("one", one, 400, false),
                        new Part("other", other, 200, false)));
    }

    private void assertWidths(double... widths) {
        try {
            WaitForAsyncUtils.waitFor(
                    5, TimeUnit.SECONDS, () -> Math.abs(one.getWidth() - widths[1]) < 12);
        } catch (TimeoutException e) {
            // The assertions say what is wrong.
        }
        assertThat(side.getWidth()).isCloseTo(widths[0], within(12.0));
        assertThat(one.getWidth()).isCloseTo(widths[1], within(12.0));
        assertThat(other.getWidth()).isCloseTo(widths[2], within(12.0));
    }
}
