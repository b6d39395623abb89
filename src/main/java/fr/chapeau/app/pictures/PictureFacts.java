package fr.chapeau.app.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What a picture's first bytes say of it.
///
/// @param width in pixels, as browsers show it; 0 where the bytes do not say
/// @param height likewise
public record PictureFacts(PictureFormat format, int width, int height) {
    /// Cameras put previews and colour profiles before the size.
    private static final int HEAD = 512 * 1024;

    /// Whether the size is known.
    public boolean isMeasured() {
        return width > 0 && height > 0;
    }

    /// In pixels.
    long pixels() {
        return (long) width * height;
    }

    /// The facts of a picture; empty where the file is none.
    static Optional<PictureFacts> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(HEAD));
        }
    }

    /// The facts of a picture.
    ///
    /// @param head its bytes, or the first of them
    static Optional<PictureFacts> of(byte[] head) {
        return PictureFormat.of(head)
                .map(format -> {
                    PictureSize size = new PictureHead(head).size(format);
                    return new PictureFacts(format, size.width(), size.height());
                });
    }
}
