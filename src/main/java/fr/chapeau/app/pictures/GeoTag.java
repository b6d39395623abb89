package fr.chapeau.app.pictures;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;

/// Tells whether a picture says where on earth it was taken: in its Exif data (Exif 2.32, 4.6.6) or
/// in its XMP packet. Reads the parts that may say so and passes over the picture itself.
final class GeoTag {
    private static final byte[] EXIF = latin("Exif\0\0");
    private static final byte[] XMP = latin("GPSLatitude");
    private static final int GPS_POINTER = 0x8825;
    private static final int LATITUDE = 2;
    private static final int MOST_PARTS = 2000;
    private static final int MOST_ENTRIES = 200;
    private static final int LONGEST = 256 * 1024;

    private GeoTag() {}

    static boolean in(Path file, PictureFormat format) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            return switch (format) {
                case JPEG -> inJpeg(in);
                case PNG ->
                        inChunks(in, 8, false, type -> type.equals("eXIf") || type.equals("iTXt"));
                case WEBP ->
                        inChunks(in, 12, true, type -> type.equals("EXIF") || type.equals("XMP "));
                case GIF, SVG, AVIF, BMP, ICO, TIFF, HEIC -> false;
            };
        }
    }

    /// The segments before the picture data (ITU T.81, B.1.1.4).
    private static boolean inJpeg(RandomAccessFile in) throws IOException {
        long at = 2;
        for (int i = 0; i < MOST_PARTS && at + 4 <= in.length(); i++) {
            in.seek(at);
            int marker = in.readUnsignedShort();
            int length = in.readUnsignedShort();
            if (marker >> 8 != 0xFF || marker == 0xFFDA || length < 2) {
                return false;
            }
            if (marker == 0xFFE1 && says(part(in, at + 4, length - 2))) {
                return true;
            }
            at += 2 + length;
        }
        return false;
    }

    /// PNG: length, type, data, checksum (PNG 3, 5.3); RIFF: type, length, data, even.
    private static boolean inChunks(
            RandomAccessFile in, int start, boolean riff, Predicate<String> wanted)
            throws IOException {
        long at = start;
        for (int i = 0; i < MOST_PARTS && at + 8 <= in.length(); i++) {
            byte[] head = part(in, at, 8);
            String type = new String(head, riff ? 0 : 4, 4, StandardCharsets.ISO_8859_1);
            long length =
                    riff
                            ? Integer.toUnsignedLong(little(head).getInt(4))
                            : Integer.toUnsignedLong(ByteBuffer.wrap(head).getInt(0));
            if (wanted.test(type) && says(part(in, at + 8, length))) {
                return true;
            }
            at += riff ? 8 + length + (length & 1) : 12 + length;
        }
        return false;
    }

    private static byte[] part(RandomAccessFile in, long from, long length) throws IOException {
        long there = Math.clamp(in.length() - from, 0, LONGEST);
        byte[] bytes = new byte[(int) Math.min(length, there)];
        in.seek(from);
        in.readFully(bytes);
        return bytes;
    }

    private static boolean says(byte[] part) {
        boolean prefixed = Arrays.equals(part, 0, Math.min(part.length, 6), EXIF, 0, 6);
        byte[] exif = prefixed ? Arrays.copyOfRange(part, 6, part.length) : part;
        boolean tiff = exif.length > 8 && exif[0] == exif[1] && (exif[0] == 'I' || exif[0] == 'M');
        return tiff ? inExif(exif) : contains(part);
    }

    private static boolean inExif(byte[] tiff) {
        ByteBuffer data = tiff[0] == 'I' ? little(tiff) : ByteBuffer.wrap(tiff);
        try {
            int pointer = entry(data, data.getInt(4), GPS_POINTER);
            int latitude = pointer < 0 ? -1 : entry(data, data.getInt(pointer + 8), LATITUDE);
            if (latitude < 0) {
                return false;
            }
            // Three fractions; cameras that know nothing write zeros.
            int value = data.getInt(latitude + 8);
            return data.getInt(value) != 0 || data.getInt(value + 8) != 0;
        } catch (IndexOutOfBoundsException e) {
            return false;
        }
    }

    /// Where a directory has the entry of a tag; -1 for nowhere.
    private static int entry(ByteBuffer data, int directory, int tag) {
        int entries = Math.min(data.getShort(directory) & 0xFFFF, MOST_ENTRIES);
        for (int i = 0; i < entries; i++) {
            int at = directory + 2 + 12 * i;
            if ((data.getShort(at) & 0xFFFF) == tag) {
                return at;
            }
        }
        return -1;
    }

    private static boolean contains(byte[] packet) {
        for (int i = 0; i + XMP.length <= packet.length; i++) {
            if (Arrays.equals(packet, i, i + XMP.length, XMP, 0, XMP.length)) {
                return true;
            }
        }
        return false;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
