package fr.chapeau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.problem.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whatever becomes of the window, it ends.
@ExtendWith(ApplicationExtension.class)
class ScreenshotTest {
    private static final Screenshot.Timing TIMING =
            new Screenshot.Timing(Duration.ofMillis(1), Duration.ofMillis(200));
    private static final Problem REFUSAL = Problem.of(StartMessage.NO_WINDOW);

    @TempDir private Path folder;
    private final List<Problem> problems = new CopyOnWriteArrayList<>();
    private final CountDownLatch ends = new CountDownLatch(1);
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        stage.setScene(new Scene(new Label("Un titre"), 120, 80));
        stage.show();
    }

    @Test
    void writesAPictureOnceAllIsShown(FxRobot robot) throws Exception {
        arm(robot, picture(), () -> true, Optional::empty);

        // The stage may come from another test, with the size that it had there.
        assertThat(ImageIO.read(picture().toFile()).getWidth())
                .isEqualTo((int) stage.getScene().getWidth());
        assertThat(problems).isEmpty();
    }

    @Test
    void endsWhereTheSiteIsNotReadyInTime(FxRobot robot) throws Exception {
        arm(robot, picture(), () -> false, Optional::empty);

        assertThat(keys()).containsExactly(StartMessage.PICTURE_LATE);
        assertThat(picture()).doesNotExist();
    }

    @Test
    void endsWhereTheFolderCannotBeOpened(FxRobot robot) throws Exception {
        arm(robot, picture(), () -> false, () -> Optional.of(REFUSAL));

        assertThat(problems).containsExactly(REFUSAL);
    }

    @Test
    void endsWhereThePictureCannotBeWritten(FxRobot robot) throws Exception {
        arm(robot, folder.resolve("absent/image.png"), () -> true, Optional::empty);

        assertThat(keys()).containsExactly(StartMessage.PICTURE_FAILED);
    }

    @Test
    void endsWhereTheWindowIsClosed(FxRobot robot) throws Exception {
        arm(
                robot,
                picture(),
                () -> {
                    stage.hide();
                    return false;
                },
                Optional::empty);

        assertThat(keys()).containsExactly(StartMessage.PICTURE_CLOSED);
    }

    private void arm(
            FxRobot robot, Path file, BooleanSupplier ready, Supplier<Optional<Problem>> refusal)
            throws InterruptedException {
        robot.interact(() ->
                new Screenshot(stage, file, TIMING, problems::add, ends::countDown)
                        .arm(ready, refusal));
        assertThat(ends.await(20, TimeUnit.SECONDS)).isTrue();
        robot.interact(() -> {});
    }

    private Path picture() {
        return folder.resolve("image.png");
    }

    private List<Object> keys() {
        return problems.stream().<Object>map(problem -> problem.message().key()).toList();
    }
}
