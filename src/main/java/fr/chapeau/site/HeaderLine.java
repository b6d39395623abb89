package fr.chapeau.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// How a file begins, which decides whether Jekyll takes it for more than a file to copy
/// (`Utils.has_yaml_header?`).
enum HeaderLine {
    /// `---` is the first line.
    PRESENT,
    /// A front matter is there, but a byte order mark, blank lines or a conflict marker come first.
    HIDDEN,
    ABSENT,
    UNREADABLE;

    private static final int ENOUGH = 512;

    static HeaderLine of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(ENOUGH));
        } catch (IOException e) {
            return UNREADABLE;
        }
    }

    static HeaderLine of(byte[] start) {
        // One character a byte: only ASCII is asked for.
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (opens(text, 0)) {
            return PRESENT;
        }
        if (text.startsWith("<<<<<<< ")) {
            return HIDDEN;
        }
        int at = text.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
        while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
            at++;
        }
        return at > 0 && opens(text, at) ? HIDDEN : ABSENT;
    }

    private static boolean opens(String text, int at) {
        if (!text.startsWith("---", at)) {
            return false;
        }
        for (int i = at + 3; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return true;
            }
            if (c != ' ' && (c < '\t' || c > '\r')) {
                return false;
            }
        }
        return false;
    }
}
