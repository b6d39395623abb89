package fr.chapeau.cli.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.chapeau.app.survey.CheckedFile;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/// Names of files, for readers of several kinds.
public final class FileNames {
    private FileNames() {}

    /// A name within a line: one that would break the line is written as JSON.
    public static String onOneLine(String path) {
        boolean breaks = path.startsWith("\"") || path.chars().anyMatch(Character::isISOControl);
        return breaks ? JsonNodeFactory.instance.textNode(path).toString() : path;
    }

    /// The path from the top of the checkout, which is what services that hold the repository know;
    /// the whole path of a file outside.
    static Path fromTop(CheckedFile file) {
        Path real = real(file.post().file());
        Path top = file.top();
        return real.startsWith(top) ? top.relativize(real) : real;
    }

    /// The same as the reference of RFC 3986 that SARIF asks for; for a file below the top.
    static String uri(CheckedFile file) {
        return relative(fromTop(file));
    }

    private static String relative(Path path) {
        StringBuilder text = new StringBuilder();
        for (Path part : path) {
            text.append(text.isEmpty() ? "" : "/").append(part);
        }
        try {
            // As a path of its own, a colon in the first name cannot be taken for a scheme's.
            String encoded = new URI(null, null, "/" + text, null).toASCIIString().substring(1);
            int colon = encoded.indexOf(':');
            int slash = encoded.indexOf('/');
            return colon >= 0 && (slash < 0 || colon < slash) ? "./" + encoded : encoded;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A link is a file of its own.
    private static Path real(Path file) {
        Path folder = file.getParent();
        Path name = file.getFileName();
        try {
            return folder == null || name == null ? file : folder.toRealPath().resolve(name);
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
