package fr.chapeau.app.pictures;

import fr.chapeau.problem.Message;

/// Sizes of files as people say them: `240 ko`, `1,2 Mo`; a kilobyte has 1000 bytes, as desktops
/// and browsers count.
public final class SizeWords {
    private static final long KILOBYTE = 1000;
    private static final long MEGABYTE = 1000 * KILOBYTE;

    private SizeWords() {}

    /// The size in words.
    public static Message of(long bytes) {
        if (bytes < KILOBYTE) {
            return Message.of(PicturesMessage.SIZE_BYTES, bytes);
        }
        // 999.6 kB rounds to a thousand of them: that is a megabyte.
        long kilobytes = Math.round(bytes / (double) KILOBYTE);
        return kilobytes < KILOBYTE
                ? Message.of(PicturesMessage.SIZE_KILOBYTES, kilobytes)
                : Message.of(PicturesMessage.SIZE_MEGABYTES, bytes / (double) MEGABYTE);
    }
}
