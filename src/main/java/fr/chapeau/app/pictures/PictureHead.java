package fr.chapeau.app.pictures;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the size of a picture out of its first bytes, which may be cut off or hostile.
final class PictureHead {
    private static final Pattern SVG_ELEMENT = Pattern.compile("<(?:[a-zA-Z]+:)?svg\\b([^>]*)>");
    private static final int LONGEST_SVG_HEAD = 8192;
    private static final int LONGEST_AVIF_HEAD = 4096;

    private final byte[] bytes;
    private final ByteBuffer big;
    private final ByteBuffer little;

    PictureHead(byte[] bytes) {
        this.bytes = bytes;
        this.big = ByteBuffer.wrap(bytes);
        this.little = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    PictureSize size(PictureFormat format) {
        try {
            return switch (format) {
                case PNG -> PictureSize.of(big.getInt(16), big.getInt(20));
                case JPEG -> jpeg();
                case GIF -> PictureSize.of(short16(little, 6), short16(little, 8));
                case WEBP -> webp();
                case SVG -> svg();
                case AVIF -> avif();
                case BMP -> PictureSize.of(little.getInt(18), Math.abs((long) little.getInt(22)));
                case ICO -> PictureSize.of(iconSide(6), iconSide(7));
                case TIFF, HEIC -> PictureSize.UNKNOWN;
            };
        } catch (IndexOutOfBoundsException e) {
            return PictureSize.UNKNOWN;
        }
    }

    private static int short16(ByteBuffer buffer, int at) {
        return buffer.getShort(at) & 0xFFFF;
    }

    /// A side of 256 does not fit its byte and is written 0.
    private int iconSide(int at) {
        int side = bytes[at] & 0xFF;
        return side == 0 ? 256 : side;
    }

    /// Walks the segments to the frame header (ITU T.81, B.1.1.2 and B.2.2); on the way, the
    /// orientation that a camera noted.
    private PictureSize jpeg() {
        boolean turned = false;
        int at = 2;
        while (true) {
            while (bytes[at] != (byte) 0xFF) {
                at++;
            }
            while (bytes[at] == (byte) 0xFF) {
                at++;
            }
            int marker = bytes[at++] & 0xFF;
            boolean alone = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
            if (alone) {
                continue;
            }
            int length = short16(big, at);
            if (marker >= 0xC0
                    && marker <= 0xCF
                    && marker != 0xC4
                    && marker != 0xC8
                    && marker != 0xCC) {
                PictureSize size = PictureSize.of(short16(big, at + 5), short16(big, at + 3));
                return turned ? size.turned() : size;
            }
            if (marker == 0xDA || marker == 0xD9 || length < 2) {
                return PictureSize.UNKNOWN;
            }
            if (marker == 0xE1) {
                turned |= Orientation.in(bytes, at + 2, at + length).swapsSides();
            }
            at += length;
        }
    }

    /// The three kinds of WebP (RFC 9649, 2.5 to 2.7).
    private PictureSize webp() {
        String kind = new String(bytes, 12, 4, StandardCharsets.ISO_8859_1);
        return switch (kind) {
            case "VP8 " ->
                    PictureSize.of(short16(little, 26) & 0x3FFF, short16(little, 28) & 0x3FFF);
            case "VP8L" -> {
                int packed = little.getInt(21);
                yield PictureSize.of((packed & 0x3FFF) + 1L, (packed >> 14 & 0x3FFF) + 1L);
            }
            case "VP8X" ->
                    PictureSize.of(
                            (little.getInt(24) & 0xFFFFFF) + 1L,
                            (little.getInt(26) >>> 8 & 0xFFFFFF) + 1L);
            default -> PictureSize.UNKNOWN;
        };
    }

    /// The property `ispe` (ISO/IEC 23008-12, 6.5.3), wherever it lies in the first boxes.
    private PictureSize avif() {
        int end = Math.min(bytes.length, LONGEST_AVIF_HEAD) - 16;
        for (int at = 4; at < end; at++) {
            if (big.getInt(at) == 0x69737065) {
                return PictureSize.of(big.getInt(at + 8), big.getInt(at + 12));
            }
        }
        return PictureSize.UNKNOWN;
    }

    /// `width` and `height` in pixels, else those of the view box.
    private PictureSize svg() {
        int end = Math.min(bytes.length, LONGEST_SVG_HEAD);
        Matcher element = SVG_ELEMENT.matcher(new String(bytes, 0, end, StandardCharsets.UTF_8));
        if (!element.find()) {
            return PictureSize.UNKNOWN;
        }
        String attributes = element.group(1);
        PictureSize said = PictureSize.of(side(attributes, "width"), side(attributes, "height"));
        return said.equals(PictureSize.UNKNOWN) ? viewBox(attributes) : said;
    }

    private static long side(String attributes, String name) {
        Matcher value =
                Pattern.compile(
                                "\\s"
                                        + name
                                        + "\\s*=\\s*[\"'](\\d{1,6}(?:\\.\\d{1,9})?)(?:px)?[\"']")
                        .matcher(attributes);
        return value.find() ? Math.round(Double.parseDouble(value.group(1))) : 0;
    }

    private static PictureSize viewBox(String attributes) {
        String number = "(\\d{1,6}(?:\\.\\d{1,9})?)";
        Matcher box =
                Pattern.compile(
                                "viewBox\\s*=\\s*[\"']\\s*[-\\d.]+[\\s,]+[-\\d.]+[\\s,]+"
                                        + number
                                        + "[\\s,]+"
                                        + number
                                        + "\\s*[\"']")
                        .matcher(attributes);
        return box.find()
                ? PictureSize.of(
                        Math.round(Double.parseDouble(box.group(1))),
                        Math.round(Double.parseDouble(box.group(2))))
                : PictureSize.UNKNOWN;
    }
}
