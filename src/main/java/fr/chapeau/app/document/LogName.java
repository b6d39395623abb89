package fr.chapeau.app.document;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of a log file.
///
/// @param document number of the document in its process
/// @param generation grows with every new start; the highest readable one counts
record LogName(int document, int generation) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9})-(\\d{1,9})\\.log");

    Path in(Path folder) {
        return folder.resolve(document + "-" + generation + ".log");
    }

    static Optional<LogName> of(Path file) {
        Matcher name = FORM.matcher(String.valueOf(file.getFileName()));
        return name.matches()
                ? Optional.of(
                        new LogName(
                                Integer.parseInt(name.group(1)), Integer.parseInt(name.group(2))))
                : Optional.empty();
    }
}
