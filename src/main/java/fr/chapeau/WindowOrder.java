package fr.chapeau;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the window is to open.
///
/// @param folder null for the welcome screen
/// @param sample where to make the sample site that is then opened, or null
/// @param screenshot where to write a picture of the window before it closes by itself, or null.
///   What else that window keeps lies beside the picture.
record WindowOrder(@Nullable Path folder, @Nullable Path sample, @Nullable Path screenshot) {
    private static final String FOLDER = "--folder=";
    private static final String SAMPLE = "--sample=";
    private static final String SCREENSHOT = "--screenshot=";

    /// The window as it opens for its user.
    WindowOrder(@Nullable Path folder) {
        this(folder, null, null);
    }

    String[] arguments() {
        List<String> arguments = new ArrayList<>();
        add(arguments, FOLDER, folder);
        add(arguments, SAMPLE, sample);
        add(arguments, SCREENSHOT, screenshot);
        return arguments.toArray(String[]::new);
    }

    static WindowOrder parse(List<String> arguments) {
        return new WindowOrder(
                value(arguments, FOLDER), value(arguments, SAMPLE), value(arguments, SCREENSHOT));
    }

    private static void add(List<String> arguments, String name, @Nullable Path value) {
        if (value != null) {
            arguments.add(name + value);
        }
    }

    private static @Nullable Path value(List<String> arguments, String name) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(name))
                .map(argument -> Path.of(argument.substring(name.length())))
                .findFirst()
                .orElse(null);
    }
}
