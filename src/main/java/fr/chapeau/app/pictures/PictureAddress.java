package fr.chapeau.app.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/// Small pictures as addresses that hold them (`data:`), for pages that stand alone.
public final class PictureAddress {
    private static final int OPAQUE = 0xFF;

    private PictureAddress() {}

    /// The address: PNG where one sees through the picture, else JPEG, which is smaller.
    public static String of(PictureLook.Shown shown) {
        int[] pixels = new int[shown.width() * shown.height()];
        shown.argb().duplicate().get(pixels);
        boolean opaque = true;
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = apart(pixels[i]);
            opaque &= pixels[i] >>> 24 == OPAQUE;
        }
        BufferedImage image =
                new BufferedImage(
                        shown.width(),
                        shown.height(),
                        opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, shown.width(), shown.height(), pixels, 0, shown.width());
        String format = opaque ? "jpeg" : "png";
        return "data:image/"
                + format
                + ";base64,"
                + Base64.getEncoder().encodeToString(bytes(image, format));
    }

    private static byte[] bytes(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// A pixel without alpha multiplied in.
    private static int apart(int pixel) {
        int alpha = pixel >>> 24;
        if (alpha == 0 || alpha == OPAQUE) {
            return pixel;
        }
        return alpha << 24
                | part(pixel >> 16, alpha) << 16
                | part(pixel >> 8, alpha) << 8
                | part(pixel, alpha);
    }

    private static int part(int pixel, int alpha) {
        return Math.min(OPAQUE, (pixel & OPAQUE) * OPAQUE / alpha);
    }
}
