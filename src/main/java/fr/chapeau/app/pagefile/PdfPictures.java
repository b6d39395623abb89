package fr.chapeau.app.pagefile;

import com.openhtmltopdf.extend.FSStream;
import fr.chapeau.app.pictures.PictureLook;
import fr.chapeau.app.pictures.Thumbnails;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// The pictures of a page for paper: no larger than paper shows them, upright, and decoded within
/// the limits of [Thumbnails]. Nothing else can be had through it. One thread.
final class PdfPictures {
    /// About 200 to the inch where a picture takes the whole width.
    private static final int MOST_PIXELS = 1400;

    private final List<Path> files;
    private final Thumbnails pictures;
    private final Map<String, byte[]> made = new HashMap<>();
    private final Set<String> leftOut = new HashSet<>();

    PdfPictures(List<Path> files, Thumbnails pictures) {
        this.files = files;
        this.pictures = pictures;
    }

    /// Whether there is a picture behind an address, which [#stream] then gives.
    boolean has(String address) {
        int number = GatheredFiles.numberIn(address).orElse(-1);
        if (number < 0 || number >= files.size()) {
            return false;
        }
        if (!made.containsKey(address) && !leftOut.contains(address)) {
            bytes(files.get(number))
                    .ifPresentOrElse(bytes -> made.put(address, bytes), () -> leftOut.add(address));
        }
        return made.containsKey(address);
    }

    /// How many pictures there are not.
    int leftOut() {
        return leftOut.size();
    }

    /// A picture that [#has] found; of any other address nothing.
    @Nullable FSStream stream(String address) {
        byte[] bytes = made.get(address);
        return bytes == null ? null : new Bytes(bytes);
    }

    private Optional<byte[]> bytes(Path file) {
        try {
            return pictures.look(file, MOST_PIXELS, MOST_PIXELS)
                            instanceof PictureLook.Shown(var facts, int w, int h, IntBuffer argb)
                    ? Optional.of(encoded(w, h, argb))
                    : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static byte[] encoded(int width, int height, IntBuffer argb) {
        int[] pixels = new int[width * height];
        argb.duplicate().get(pixels);
        boolean opaque = true;
        for (int pixel : pixels) {
            opaque &= pixel >>> 24 == 0xff;
        }
        BufferedImage image =
                new BufferedImage(
                        width,
                        height,
                        opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB_PRE);
        image.getRaster().setDataElements(0, 0, width, height, pixels);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, opaque ? "jpeg" : "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // there is no disk
        }
        return bytes.toByteArray();
    }

    private static final class Bytes implements FSStream {
        private final byte[] bytes;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
