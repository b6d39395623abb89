package fr.chapeau.app.pictures;

import java.util.Locale;
import java.util.Set;

/// What a field names: a picture, or a file to read, hear or watch.
public enum FileSort {
    PICTURE("png", "jpg", "jpeg", "gif", "webp", "svg", "avif", "bmp", "ico", "tif", "tiff"),
    DOCUMENT(
            "pdf", "doc", "docx", "odt", "ods", "odp", "odg", "xls", "xlsx", "ppt", "pptx", "csv",
            "tsv", "zip", "rtf", "txt", "epub", "ics", "geojson", "mp3", "mp4", "ogg", "ogv",
            "webm", "vtt", "srt");

    private static final int LONGEST = 500;

    // Made by Set.of: nobody can change it.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> extensions;

    FileSort(String... extensions) {
        this.extensions = Set.of(extensions);
    }

    /// Lower-case, without dot.
    public Set<String> extensions() {
        return extensions;
    }

    /// Whether a file's name, or an address, is that of such a file.
    public boolean isNamed(String name) {
        String plain = name.strip();
        int end = plain.length();
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) == '?' || plain.charAt(i) == '#') {
                end = i;
                break;
            }
        }
        return plain.length() <= LONGEST
                && plain.indexOf('\n') < 0
                && (extensions.contains(extension(plain))
                        || extensions.contains(extension(plain.substring(0, end))));
    }

    /// A name's extension, lower-case, without dot; empty for none.
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= name.lastIndexOf('/') + 1
                ? ""
                : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
