package fr.chapeau;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the window is to open.
///
/// @param folder null for the welcome screen
/// @param screenshot where to write a picture of the window before it closes by itself, or null
record WindowOrder(@Nullable Path folder, @Nullable Path screenshot) {
    private static final String FOLDER = "--folder=";
    private static final String SCREENSHOT = "--screenshot=";

    String[] arguments() {
        List<String> arguments = new ArrayList<>();
        if (folder != null) {
            arguments.add(FOLDER + folder);
        }
        if (screenshot != null) {
            arguments.add(SCREENSHOT + screenshot);
        }
        return arguments.toArray(String[]::new);
    }

    static WindowOrder parse(List<String> arguments) {
        return new WindowOrder(value(arguments, FOLDER), value(arguments, SCREENSHOT));
    }

    private static @Nullable Path value(List<String> arguments, String name) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(name))
                .map(argument -> Path.of(argument.substring(name.length())))
                .findFirst()
                .orElse(null);
    }
}
