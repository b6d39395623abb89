package fr.chapeau;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Writes a picture of the window once it shows what it is to show, then ends the programme.
final class Screenshot {
    /// Pictures and the preview come a little later than the text.
    private static final long SETTLING_NANOS = 3_000_000_000L;

    private final Stage stage;
    private final Path file;
    private final Runnable end;

    Screenshot(Stage stage, Path file, Runnable end) {
        this.stage = stage;
        this.file = file;
        this.end = end;
    }

    /// A folder for a sample site that nobody keeps.
    Path sampleFolder() {
        try {
            return Files.createTempDirectory("chapeau-").resolve("site");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits for the window.
    ///
    /// @param ready asked at each frame until it says yes
    void arm(BooleanSupplier ready) {
        new AnimationTimer() {
            private long since;

            @Override
            public void handle(long now) {
                if (since == 0 && ready.getAsBoolean()) {
                    since = now;
                } else if (since > 0 && now - since > SETTLING_NANOS) {
                    stop();
                    write();
                    end.run();
                }
            }
        }.start();
    }

    private void write() {
        WritableImage shown = stage.getScene().snapshot(null);
        int width = (int) shown.getWidth();
        int height = (int) shown.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = new int[width * height];
        shown.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
