package fr.chapeau;

import fr.chapeau.problem.Problem;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Writes a picture of the window once it shows what it is to show, then ends the programme. It
/// ends in any case: nobody sits before such a window. FX thread only.
final class Screenshot {
    private final Stage stage;
    private final Path file;
    private final Timing timing;
    private final Consumer<Problem> problems;
    private final Runnable end;
    private boolean over;

    /// How long it waits.
    ///
    /// @param settling pictures and the preview come a little later than the text
    /// @param limit for the site to be ready
    record Timing(Duration settling, Duration limit) {
        static final Timing USUAL = new Timing(Duration.ofSeconds(3), Duration.ofSeconds(120));
    }

    /// @param problems told why there is no picture
    /// @param end ends the programme
    Screenshot(Stage stage, Path file, Timing timing, Consumer<Problem> problems, Runnable end) {
        this.stage = stage;
        this.file = file;
        this.timing = timing;
        this.problems = problems;
        this.end = end;
    }

    /// Waits for the window.
    ///
    /// @param ready asked at each frame until it says yes
    /// @param refused why there will be nothing to show
    void arm(BooleanSupplier ready, Supplier<Optional<Problem>> refused) {
        Waiting waiting = new Waiting(ready, refused);
        stage.setOnHidden(hidden -> {
            if (!over) {
                waiting.fail(Problem.of(StartMessage.PICTURE_CLOSED));
            }
        });
        waiting.start();
    }

    private final class Waiting extends AnimationTimer {
        private final BooleanSupplier ready;
        private final Supplier<Optional<Problem>> refused;
        private long started;
        private long since;

        Waiting(BooleanSupplier ready, Supplier<Optional<Problem>> refused) {
            this.ready = ready;
            this.refused = refused;
        }

        /// The limit is looked at first: it holds whatever the questions lead to.
        @Override
        public void handle(long now) {
            if (started == 0) {
                started = now;
            }
            if (since > 0) {
                if (now - since > timing.settling().toNanos()) {
                    take();
                }
            } else if (now - started > timing.limit().toNanos()) {
                fail(Problem.of(StartMessage.PICTURE_LATE, timing.limit().toSeconds()));
            } else if (refused.get().isPresent()) {
                fail(refused.get().get());
            } else if (ready.getAsBoolean()) {
                since = now;
            }
        }

        private void take() {
            try {
                write();
                finish();
            } catch (IOException | RuntimeException e) {
                String name = e.getClass().getSimpleName();
                fail(Problem.of(StartMessage.PICTURE_FAILED, name).because(e));
            }
        }

        void fail(Problem why) {
            problems.accept(why);
            finish();
        }

        private void finish() {
            over = true;
            stop();
            end.run();
        }
    }

    private void write() throws IOException {
        WritableImage shown = stage.getScene().snapshot(null);
        int width = (int) shown.getWidth();
        int height = (int) shown.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = new int[width * height];
        shown.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try (OutputStream out = Files.newOutputStream(file)) {
            ImageIO.write(picture, "png", out);
        }
    }
}
