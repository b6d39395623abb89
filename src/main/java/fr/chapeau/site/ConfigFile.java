package fr.chapeau.site;

import fr.chapeau.frontmatter.YamlDocument;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.FileText;
import fr.chapeau.text.LineIndex;
import fr.chapeau.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The file that makes a folder a Jekyll site.
final class ConfigFile {
    /// In the order in which Jekyll looks (`Configuration#config_files`).
    private static final List<String> NAMES =
            List.of("_config.yml", "_config.yaml", "_config.toml");

    private ConfigFile() {}

    /// The configuration that Jekyll would take in a folder.
    static Optional<Path> in(Path folder) {
        return places(folder).stream().filter(Files::isRegularFile).findFirst();
    }

    /// Where a folder may have one.
    static List<Path> places(Path folder) {
        return NAMES.stream().map(folder::resolve).toList();
    }

    /// Whether Jekyll looks for that name by itself.
    static boolean isUsual(String name) {
        return NAMES.contains(name);
    }

    /// The nearest one in a folder or above it.
    ///
    /// @param ceiling the last folder to look in; null to look everywhere above
    static Optional<Path> above(Path folder, @Nullable Path ceiling) {
        for (Path current = folder; current != null; current = current.getParent()) {
            Optional<Path> found = in(current);
            if (found.isPresent() || current.equals(ceiling)) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// What the file says.
    ///
    /// @param strict whether it could be read
    record Content(SiteConfig config, List<Problem> problems, boolean strict) {}

    static Content read(Path file) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".toml")) {
            return unread(Problem.of(SiteMessage.CONFIG_TOML, name));
        }
        try {
            return FileText.decode(Files.readAllBytes(file))
                    .map(content -> read(name, content.text()))
                    .orElseGet(() -> unread(Problem.of(SiteMessage.CONFIG_NOT_UTF8, name)));
        } catch (IOException e) {
            return unread(Problem.of(SiteMessage.CONFIG_UNREADABLE, name).because(e));
        }
    }

    private static Content read(String name, String text) {
        YamlDocument yaml = YamlDocument.parse(text);
        if (yaml.problem().isPresent()) {
            return unread(broken(name, text, yaml.problem().get()));
        }
        ConfigReader.Reading reading = ConfigReader.read(name, yaml.reading().entries());
        return new Content(reading.config(), reading.problems(), true);
    }

    private static Content unread(Problem problem) {
        return new Content(ConfigReader.standard(), List.of(problem), false);
    }

    private static Problem broken(String name, String text, Problem yaml) {
        Span span = yaml.span() == null ? Span.at(0) : yaml.span();
        int line = new LineIndex(text).positionOf(span.start()).line();
        return Problem.of(SiteMessage.CONFIG_INVALID, name, line, yaml.message()).at(span);
    }
}
