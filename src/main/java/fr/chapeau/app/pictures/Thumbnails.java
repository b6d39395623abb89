package fr.chapeau.app.pictures;

import fr.chapeau.app.pictures.PictureLook.Why;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.FileImageInputStream;

/// Makes small pictures of files, one at a time. Reads only one pixel in so many, so memory depends
/// on the size that is shown; what has more pixels than is safe is not read at all. Any thread but
/// JavaFX's; an interrupt ends the work.
public final class Thumbnails {
    /// A progressive JPEG of this size takes 300 MB while it is read.
    private static final long MOST_PIXELS = 50_000_000;

    private static final long MOST_BYTES = 100_000_000;

    private final Semaphore turn = new Semaphore(1, true);

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

    private static PictureLook read(Path file, int width, int height) throws InterruptedException {
        try {
            PictureFacts facts = PictureFacts.read(file).orElse(null);
            if (facts == null) {
                return new PictureLook.Unshown(null, Why.BROKEN);
            }
            return switch (facts.format()) {
                case PNG, JPEG, GIF, BMP -> decoded(file, facts, width, height);
                case WEBP, SVG, AVIF, ICO, TIFF, HEIC -> new PictureLook.Unshown(facts, Why.FORMAT);
            };
        } catch (IOException e) {
            return new PictureLook.Unshown(null, Why.UNREADABLE);
        }
    }

    private static PictureLook decoded(Path file, PictureFacts facts, int width, int height)
            throws InterruptedException {
        if (facts.pixels() > MOST_PIXELS || file.toFile().length() > MOST_BYTES) {
            return new PictureLook.Unshown(facts, Why.TOO_LARGE);
        }
        ImageReader reader = readers(facts.format()).next();
        try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
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

    private static Iterator<ImageReader> readers(PictureFormat format) {
        return ImageIO.getImageReadersByFormatName(format.name());
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
