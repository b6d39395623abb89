package fr.chapeau.app.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// How a camera was held: browsers turn the picture accordingly (CSS Images 3, 6.2), and so does
/// whatever shows it here.
///
/// @param number as Exif counts them, from 1 (as it is) to 8
record Orientation(int number) {
    static final Orientation PLAIN = new Orientation(1);

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int TAG = 0x0112;
    private static final int MOST_ENTRIES = 200;
    private static final int HEAD = 128 * 1024;

    /// Whether width and height change places.
    boolean swapsSides() {
        return number >= 5;
    }

    /// That of a JPEG file.
    static Orientation of(Path jpeg) throws IOException {
        try (InputStream in = Files.newInputStream(jpeg)) {
            byte[] head = in.readNBytes(HEAD);
            int at = 2;
            while (at + 4 < head.length && head[at] == (byte) 0xFF) {
                int length = ((head[at + 2] & 0xFF) << 8) | (head[at + 3] & 0xFF);
                if (head[at + 1] == (byte) 0xE1) {
                    Orientation found = in(head, at + 4, at + 2 + length);
                    if (!found.equals(PLAIN)) {
                        return found;
                    }
                }
                if (head[at + 1] == (byte) 0xDA || length < 2) {
                    break;
                }
                at += 2 + length;
            }
            return PLAIN;
        }
    }

    /// That of the segment between two offsets (Exif 2.32, 4.6.2), if it is one of Exif's.
    static Orientation in(byte[] bytes, int start, int end) {
        int tiff = start + EXIF.length;
        if (end > bytes.length
                || end - tiff < 8
                || !Arrays.equals(bytes, start, tiff, EXIF, 0, EXIF.length)) {
            return PLAIN;
        }
        ByteBuffer data = ByteBuffer.wrap(bytes, tiff, end - tiff).slice();
        data.order(data.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        try {
            int at = data.getInt(4);
            int entries = Math.min(data.getShort(at) & 0xFFFF, MOST_ENTRIES);
            for (int i = 0; i < entries; i++) {
                int entry = at + 2 + 12 * i;
                if ((data.getShort(entry) & 0xFFFF) == TAG) {
                    int number = data.getShort(entry + 8);
                    return number >= 1 && number <= 8 ? new Orientation(number) : PLAIN;
                }
            }
        } catch (IndexOutOfBoundsException e) {
            return PLAIN;
        }
        return PLAIN;
    }
}
