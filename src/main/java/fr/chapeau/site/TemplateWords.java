package fr.chapeau.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words of what a site makes its pages with: its templates, its plug-ins, its configuration
/// and that of its editors. A key of a front matter that is none of them is read by nobody there.
final class TemplateWords {
    /// Of sites that Jekyll does not build, and of editors.
    private static final List<String> USUAL =
            List.of(
                    "_layouts",
                    "_includes",
                    "_plugins",
                    "layouts",
                    "templates",
                    "themes",
                    "src/_layouts",
                    "src/_includes",
                    "content/_includes",
                    "admin",
                    "src/admin");

    private static final List<String> FILES =
            List.of(
                    "_config.yml",
                    "_config.toml",
                    ".chapeau.yml",
                    ".eleventy.js",
                    "eleventy.config.js");

    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*+");
    private static final int DEPTH = 8;
    private static final int MOST = 2_000;
    private static final int LARGEST = 1 << 20;

    private TemplateWords() {}

    /// Reads files: not for the JavaFX thread.
    static Set<String> of(Site site) {
        Set<Path> folders = new HashSet<>();
        USUAL.forEach(folder -> folders.add(site.root().resolve(folder)));
        site.config().reading().reserved().stream()
                .filter(folder -> !folder.isEmpty())
                .forEach(folder -> folders.add(site.source().resolve(folder)));
        Set<String> words = new HashSet<>();
        FILES.forEach(file -> read(site.root().resolve(file), words));
        site.configFile().ifPresent(file -> read(file, words));
        for (Path folder : folders) {
            files(folder).forEach(file -> read(file, words));
        }
        return words;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder, DEPTH)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !ImagePath.matches(String.valueOf(file.getFileName())))
                    .limit(MOST)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static void read(Path file, Set<String> words) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                Matcher word = WORD.matcher(text);
                while (word.find()) {
                    words.add(word.group());
                }
            }
        } catch (IOException e) {
            // Not to be read by the site either.
        }
    }
}
