package fr.chapeau.settings;

import fr.chapeau.i18n.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Keeps [Preferences] in a small properties file. Reading never fails: what is missing or cannot
/// be read is as it was at the first start. Not for the JavaFX thread.
public final class PreferencesFile {
    private static final System.Logger LOG = System.getLogger(PreferencesFile.class.getName());
    private static final String RECENT = "recent.";
    private static final String SIZE = "size.";
    private static final String CHOICE = "choice.";

    private final Path file;
    private final Preferences initial;

    /// Whether the language was chosen once: else it is the one of the system, today's.
    private volatile boolean languageChosen;

    /// @param initial what holds where the file says nothing
    public PreferencesFile(Path file, Preferences initial) {
        this.file = file;
        this.initial = initial;
    }

    /// Where the file lies by the XDG base directory specification: a relative `XDG_CONFIG_HOME`
    /// counts as not set.
    public static Path location(Map<String, String> environment, Path home) {
        Path config = Path.of(environment.getOrDefault("XDG_CONFIG_HOME", ""));
        return (config.isAbsolute() ? config : home.resolve(".config"))
                .resolve("chapeau")
                .resolve("preferences.properties");
    }

    public Preferences read() {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.DEBUG, "preferences as at the first start", e);
        }
        languageChosen = properties.containsKey("language");
        return new Preferences(
                constant(properties, "language", initial.language(), Language.class),
                constant(properties, "theme", initial.theme(), Theme.class),
                textSize(properties),
                recent(properties),
                sizes(properties),
                choices(properties));
    }

    /// Whether it was written; if not, the reason is in the log.
    public boolean write(Preferences preferences) {
        Properties properties = new Properties();
        if (languageChosen || preferences.language() != initial.language()) {
            languageChosen = true;
            properties.setProperty("language", preferences.language().name());
        }
        properties.setProperty("theme", preferences.theme().name());
        properties.setProperty("text.size", Integer.toString(preferences.textSize().percent()));
        for (int i = 0; i < preferences.recent().size(); i++) {
            properties.setProperty(RECENT + i, preferences.recent().get(i).toString());
        }
        preferences
                .sizes()
                .forEach((name, pixels) -> properties.setProperty(SIZE + name, pixels.toString()));
        preferences
                .choices()
                .forEach((name, value) -> properties.setProperty(CHOICE + name, value));
        try {
            StringWriter out = new StringWriter();
            properties.store(out, null);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path next = file.resolveSibling("." + file.getFileName() + ".new");
            Files.writeString(next, out.toString());
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "preferences not kept", e);
            return false;
        }
    }

    private static <E extends Enum<E>> E constant(
            Properties properties, String key, E otherwise, Class<E> type) {
        String name = properties.getProperty(key, "");
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return otherwise;
    }

    private TextSize textSize(Properties properties) {
        Double percent = number(properties.getProperty("text.size"));
        return percent == null ? initial.textSize() : TextSize.of(percent.intValue());
    }

    private List<Path> recent(Properties properties) {
        List<Path> found = new ArrayList<>();
        for (int i = 0; properties.containsKey(RECENT + i); i++) {
            try {
                found.add(Path.of(properties.getProperty(RECENT + i)));
            } catch (InvalidPathException e) {
                LOG.log(System.Logger.Level.DEBUG, "a recent folder that cannot be", e);
            }
        }
        return found;
    }

    private Map<String, Double> sizes(Properties properties) {
        Map<String, Double> found = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            Double pixels = number(properties.getProperty(key));
            if (key.startsWith(SIZE) && pixels != null && Double.isFinite(pixels)) {
                found.put(key.substring(SIZE.length()), pixels);
            }
        }
        return found;
    }

    private static Map<String, String> choices(Properties properties) {
        Map<String, String> found = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(CHOICE)) {
                found.put(key.substring(CHOICE.length()), properties.getProperty(key));
            }
        }
        return found;
    }

    private static @Nullable Double number(@Nullable String text) {
        try {
            return text == null ? null : Double.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
