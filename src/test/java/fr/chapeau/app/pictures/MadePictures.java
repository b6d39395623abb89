package fr.chapeau.app.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;

/// Pictures for tests, as bytes: the left half red, the right half blue.
public final class MadePictures {
    private MadePictures() {}

    public static byte[] png(int width, int height) {
        return made("png", width, height);
    }

    public static byte[] jpeg(int width, int height) {
        return made("jpeg", width, height);
    }

    static byte[] made(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = image.createGraphics();
        paint.setColor(Color.RED);
        paint.fillRect(0, 0, width / 2, height);
        paint.setColor(Color.BLUE);
        paint.fillRect(width / 2, 0, width - width / 2, height);
        paint.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A PNG whose header promises more pixels than it has.
    public static byte[] pngThatPromises(int width, int height) {
        byte[] bytes = png(4, 4);
        ByteBuffer.wrap(bytes).putInt(16, width).putInt(20, height);
        return bytes;
    }

    /// A JPEG with an Exif segment that says how the camera was held.
    static byte[] held(byte[] jpeg, int orientation) {
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + exif.length);
        all.put(jpeg, 0, 2).put(exif).put(jpeg, 2, jpeg.length - 2);
        return all.array();
    }

    public static byte[] svg() {
        return svg(
                "viewBox='0 0 300 150'",
                "<rect width='150' height='150' fill='red'/>"
                        + "<rect x='150' width='150' height='150' fill='blue'/>");
    }

    /// An SVG of given parts.
    static byte[] svg(String attributes, String content) {
        return ("<?xml version='1.0'?>\n<!-- plan -->\n<svg xmlns='http://www.w3.org/2000/svg'"
                        + " xmlns:xlink='http://www.w3.org/1999/xlink' "
                        + attributes
                        + ">"
                        + content
                        + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Lossy, 40 × 20.
    public static byte[] webp() {
        return file("lossy.webp");
    }

    /// 40 × 20.
    public static byte[] avif() {
        return file("still.avif");
    }

    /// One of the files that lie beside the tests: nothing in the JDK writes their formats.
    static byte[] file(String name) {
        try (InputStream in = MadePictures.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] pdf() {
        return "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    }

    /// The parts of a file's beginning, in hexadecimal with spaces, or in quotes.
    static byte[] bytes(String parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String part : parts.split(" ", -1)) {
            if (part.startsWith("'")) {
                out.writeBytes(
                        part.substring(1, part.length() - 1).getBytes(StandardCharsets.ISO_8859_1));
            } else {
                out.write(Integer.parseInt(part, 16));
            }
        }
        return out.toByteArray();
    }
}
