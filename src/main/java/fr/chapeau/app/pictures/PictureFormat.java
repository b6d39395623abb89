package fr.chapeau.app.pictures;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a picture is written in bytes, told by how they begin: names lie.
public enum PictureFormat {
    PNG("png"),
    JPEG("jpg", "jpeg"),
    GIF("gif"),
    WEBP("webp"),
    SVG("svg"),
    AVIF("avif"),
    BMP("bmp"),
    ICO("ico"),
    /// Not shown by browsers.
    TIFF("tif", "tiff"),
    /// What telephones write; not shown by browsers.
    HEIC("heic", "heif");

    /// After a prologue, comments and a document type, an SVG begins with its element (SVG 2,
    /// 5.1.1).
    private static final Pattern SVG_START =
            Pattern.compile(
                    "\\A\\x{feff}?\\s*(?:<\\?[^>]*\\?>\\s*|<!--(?s:.*?)-->\\s*|<!DOCTYPE\\s+svg[^>]*>\\s*)*+"
                            + "<(?:[a-zA-Z]+:)?svg[\\s>]");

    private static final int LONGEST_PROLOGUE = 4096;

    // Made by List.of: nobody can change it.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> extensions;

    PictureFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /// Lower-case, without dot; the usual one first.
    List<String> extensions() {
        return extensions;
    }

    /// As people call it.
    public String word() {
        return this == WEBP ? "WebP" : name();
    }

    boolean isForBrowsers() {
        return this != TIFF && this != HEIC;
    }

    /// The format of a file, by its first bytes.
    static Optional<PictureFormat> of(byte[] head) {
        return Arrays.stream(values()).filter(format -> format.begins(head)).findFirst();
    }

    private boolean begins(byte[] head) {
        return switch (this) {
            case PNG -> has(head, 0, "\u0089PNG\r\n\u001a\n");
            case JPEG -> has(head, 0, "\u00ff\u00d8\u00ff");
            case GIF -> has(head, 0, "GIF87a") || has(head, 0, "GIF89a");
            case WEBP -> has(head, 0, "RIFF") && has(head, 8, "WEBP");
            case SVG -> SVG_START.matcher(prologue(head)).find();
            case AVIF -> brand(head, "avif") || brand(head, "avis");
            case BMP -> has(head, 0, "BM") && head.length >= 30 && head[14] >= 12 && head[15] == 0;
            case ICO -> has(head, 0, "\0\0\1\0") && head.length >= 22 && head[4] > 0;
            case TIFF -> has(head, 0, "II*\0") || has(head, 0, "MM\0*");
            case HEIC ->
                    brand(head, "heic")
                            || brand(head, "heix")
                            || brand(head, "mif1")
                            || brand(head, "msf1");
        };
    }

    /// The major brand of an ISO media file.
    private static boolean brand(byte[] head, String brand) {
        return has(head, 4, "ftyp") && has(head, 8, brand);
    }

    private static boolean has(byte[] head, int at, String bytes) {
        byte[] wanted = bytes.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= at + wanted.length
                && Arrays.equals(head, at, at + wanted.length, wanted, 0, wanted.length);
    }

    private static String prologue(byte[] head) {
        return new String(head, 0, Math.min(head.length, LONGEST_PROLOGUE), StandardCharsets.UTF_8);
    }
}
