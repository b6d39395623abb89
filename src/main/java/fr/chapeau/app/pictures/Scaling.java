package fr.chapeau.app.pictures;

import java.awt.image.BufferedImage;
import java.nio.IntBuffer;

/// Pixels on their way to a small picture: turned as the camera was held, then each new pixel the
/// mean of those it stands for.
final class Scaling {
    private final int width;
    private final int height;
    private final int[] argb;

    private Scaling(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    static Scaling of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new Scaling(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    Scaling turned(Orientation held) {
        if (held.equals(Orientation.PLAIN)) {
            return this;
        }
        int wide = held.swapsSides() ? height : width;
        int high = held.swapsSides() ? width : height;
        int[] turned = new int[argb.length];
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                turned[y * wide + x] = source(held, x, y);
            }
        }
        return new Scaling(wide, high, turned);
    }

    /// The pixel that is seen at a place (Exif 2.32, 4.6.4, Orientation).
    private int source(Orientation held, int x, int y) {
        int right = width - 1;
        int bottom = height - 1;
        return switch (held.number()) {
            case 2 -> at(right - x, y);
            case 3 -> at(right - x, bottom - y);
            case 4 -> at(x, bottom - y);
            case 5 -> at(y, x);
            case 6 -> at(y, bottom - x);
            case 7 -> at(right - y, bottom - x);
            case 8 -> at(right - y, x);
            default -> at(x, y);
        };
    }

    private int at(int x, int y) {
        return argb[y * width + x];
    }

    /// The picture in a rectangle, its shape kept.
    PictureLook into(PictureFacts facts, int widest, int highest) {
        double factor = Math.min(1, Math.min(widest / (double) width, highest / (double) height));
        int wide = Math.max(1, (int) Math.round(width * factor));
        int high = Math.max(1, (int) Math.round(height * factor));
        int[] small = new int[wide * high];
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                small[y * wide + x] =
                        mean(
                                edge(x, wide, width),
                                edge(x + 1, wide, width),
                                edge(y, high, height),
                                edge(y + 1, high, height));
            }
        }
        return new PictureLook.Shown(facts, wide, high, IntBuffer.wrap(small).asReadOnlyBuffer());
    }

    private static int edge(int place, int of, int length) {
        return (int) ((long) place * length / of);
    }

    /// Alpha multiplied in, so that what is not seen has no colour.
    private int mean(int left, int right, int top, int bottom) {
        long alpha = 0;
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y < Math.max(bottom, top + 1); y++) {
            for (int x = left; x < Math.max(right, left + 1); x++) {
                int pixel = at(x, y);
                int opaque = pixel >>> 24;
                alpha += opaque;
                red += (long) (pixel >> 16 & 0xFF) * opaque;
                green += (long) (pixel >> 8 & 0xFF) * opaque;
                blue += (long) (pixel & 0xFF) * opaque;
            }
        }
        long count = (long) (Math.max(bottom, top + 1) - top) * (Math.max(right, left + 1) - left);
        return (int) (alpha / count) << 24
                | (int) (red / (count * 255)) << 16
                | (int) (green / (count * 255)) << 8
                | (int) (blue / (count * 255));
    }
}
