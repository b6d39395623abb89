package fr.chapeau.check;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/// What the address of a picture says by itself.
public final class ImageAddress {
    private static final Set<String> EXTENSIONS =
            Set.of(
                    "png", "jpg", "jpeg", "jpe", "jfif", "gif", "svg", "svgz", "webp", "avif",
                    "bmp", "tif", "tiff", "heic", "heif", "ico", "apng", "eps", "psd");

    private ImageAddress() {}

    /// Whether it names a picture file.
    public static boolean isImage(String address) {
        return !extension(fileName(address)).isEmpty();
    }

    /// Last part of the path, percent signs decoded, query and anchor cut.
    public static String fileName(String address) {
        int end = address.length();
        for (int i = 0; i < end; i++) {
            char c = address.charAt(i);
            if (c == '?' || c == '#') {
                end = i;
            }
        }
        String path = address.substring(0, end).strip();
        int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        return decoded(path.substring(slash + 1));
    }

    /// A file name without the extension of a picture.
    public static String baseName(String fileName) {
        String extension = extension(fileName);
        return extension.isEmpty()
                ? fileName
                : fileName.substring(0, fileName.length() - extension.length() - 1);
    }

    /// The extension of a picture that a name ends with, or the empty text.
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        if (dot < 0 || name.length() - dot > 6) {
            return "";
        }
        String extension = name.substring(dot + 1);
        return EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT)) ? extension : "";
    }

    /// Percent signs decoded; what is no valid escape stays.
    public static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] source = text.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[source.length];
        int length = 0;
        for (int i = 0; i < source.length; i++) {
            int high = i + 2 < source.length ? Character.digit(source[i + 1], 16) : -1;
            int low = i + 2 < source.length ? Character.digit(source[i + 2], 16) : -1;
            if (source[i] == '%' && high >= 0 && low >= 0) {
                bytes[length++] = (byte) (high * 16 + low);
                i += 2;
            } else {
                bytes[length++] = source[i];
            }
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
