package fr.chapeau.app.pictures;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import fr.chapeau.app.pictures.PictureLook.Why;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.FileImageInputStream;

/// Makes small pictures of files, one at a time. Reads only one pixel in so many, so memory depends
/// on the size that is shown; what has more pixels than is safe is not read at all, and what takes
/// too long is given up. Any thread but JavaFX's; an interrupt ends the work.
public final class Thumbnails {
    /// A progressive JPEG of this size takes 300 MB while it is read.
    private static final long MOST_PIXELS = 50_000_000;

    private static final long MOST_BYTES = 100_000_000;

    /// Its reader has no way to leave pixels out before all of them are there, twice.
    private static final long MOST_PIXELS_OF_WEBP = 20_000_000;

    private static final long MOST_BYTES_OF_SVG = 2_000_000;

    private static final Duration LONGEST = Duration.ofSeconds(4);

    private final Semaphore turn = new Semaphore(1, true);
    private final OneAtATime patience;

    public Thumbnails() {
        this(LONGEST);
    }

    /// @param longest that a picture may take whose reader cannot be stopped
    Thumbnails(Duration longest) {
        this.patience = new OneAtATime(longest);
    }

    /// A small picture that fits into a rectangle; never larger than the picture itself.
    ///
    /// @throws InterruptedException when it is not wanted any more
    public PictureLook look(Path file, int width, int height) throws InterruptedException {
        turn.acquire();
        try {
            return read(file, width, height);
        } finally {
            turn.release();
        }
    }

    private PictureLook read(Path file, int width, int height) throws InterruptedException {
        try {
            PictureFacts facts = PictureFacts.read(file).orElse(null);
            if (facts == null) {
                return new PictureLook.Unshown(null, Why.BROKEN);
            }
            return switch (facts.format()) {
                case PNG, JPEG, GIF, BMP -> decoded(file, facts, width, height);
                case WEBP -> patiently(facts, () -> decoded(file, facts, width, height));
                case SVG -> patiently(facts, () -> drawn(file, facts, width, height));
                case AVIF, ICO, TIFF, HEIC -> new PictureLook.Unshown(facts, Why.FORMAT);
            };
        } catch (IOException e) {
            return new PictureLook.Unshown(null, Why.UNREADABLE);
        }
    }

    private PictureLook patiently(PictureFacts facts, Callable<PictureLook> work)
            throws InterruptedException {
        try {
            return patience.done(work)
                    .orElseGet(() -> new PictureLook.Unshown(facts, Why.TOO_LARGE));
        } catch (ExecutionException e) {
            return switch (e.getCause()) {
                case UndrawableSvg _ -> new PictureLook.Unshown(facts, Why.FORMAT);
                case OutOfMemoryError _, StackOverflowError _ ->
                        new PictureLook.Unshown(facts, Why.TOO_LARGE);
                case null, default -> new PictureLook.Unshown(facts, Why.BROKEN);
            };
        }
    }

    private static PictureLook drawn(Path file, PictureFacts facts, int width, int height)
            throws IOException {
        if (Files.size(file) > MOST_BYTES_OF_SVG) {
            return new PictureLook.Unshown(facts, Why.TOO_LARGE);
        }
        BufferedImage drawn = new SvgDrawing().drawn(Files.readAllBytes(file), width, height);
        return Scaling.of(drawn).into(facts, width, height);
    }

    private static PictureLook decoded(Path file, PictureFacts facts, int width, int height)
            throws InterruptedException {
        long most = facts.format() == PictureFormat.WEBP ? MOST_PIXELS_OF_WEBP : MOST_PIXELS;
        if (facts.pixels() > most || file.toFile().length() > MOST_BYTES) {
            return new PictureLook.Unshown(facts, Why.TOO_LARGE);
        }
        ImageReader reader = reader(facts.format());
        try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > most) {
                return new PictureLook.Unshown(facts, Why.TOO_LARGE);
            }
            Orientation held =
                    facts.format() == PictureFormat.JPEG ? Orientation.of(file) : Orientation.PLAIN;
            boolean swaps = held.swapsSides();
            BufferedImage coarse = coarse(reader, swaps ? height : width, swaps ? width : height);
            return Scaling.of(coarse).turned(held).into(facts, width, height);
        } catch (IOException | RuntimeException e) {
            // Readers meet broken files with whatever exception comes first.
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            return new PictureLook.Unshown(facts, Why.BROKEN);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(PictureFormat format) {
        return format == PictureFormat.WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(format.name()).next();
    }

    /// At least twice as large as it will be shown, where the picture is that large.
    private static BufferedImage coarse(ImageReader reader, int width, int height)
            throws IOException, InterruptedException {
        int step =
                Math.max(
                        1,
                        Math.min(
                                reader.getWidth(0) / (2 * width),
                                reader.getHeight(0) / (2 * height)));
        ImageReadParam every = reader.getDefaultReadParam();
        every.setSourceSubsampling(step, step, 0, 0);
        reader.addIIOReadProgressListener(new Stop());
        BufferedImage read = reader.read(0, every);
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return read;
    }

    /// Ends a reading when its thread is interrupted.
    private static final class Stop implements IIOReadProgressListener {
        @Override
        public void imageProgress(ImageReader source, float percentage) {
            if (Thread.currentThread().isInterrupted()) {
                source.abort();
            }
        }

        @Override
        public void sequenceStarted(ImageReader source, int minIndex) {}

        @Override
        public void sequenceComplete(ImageReader source) {}

        @Override
        public void imageStarted(ImageReader source, int imageIndex) {}

        @Override
        public void imageComplete(ImageReader source) {}

        @Override
        public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

        @Override
        public void thumbnailProgress(ImageReader source, float percentageDone) {}

        @Override
        public void thumbnailComplete(ImageReader source) {}

        @Override
        public void readAborted(ImageReader source) {}
    }
}
