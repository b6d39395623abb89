package fr.chapeau.site;

import fr.chapeau.settings.LocalText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// What keys are called that many sites have: words alone, no decision goes by them. Thread-safe.
final class Glossary {
    private static final String HELP = ".help";

    /// What a key is called beside one for a first name: of a person, not of a bus line.
    private static final String PERSON = ".person";

    private static final Set<String> FIRST_NAMES = Set.of("prenom", "first-name");

    /// Keys are few and come again with each post; those of a hostile site may be many.
    private static final int MOST_KEYS = 5_000;

    private final Map<String, LocalText> words;
    private final Map<String, String> plain = new ConcurrentHashMap<>();

    private Glossary(Map<String, LocalText> words) {
        this.words = Map.copyOf(words);
    }

    /// The one that Chapeau comes with.
    static Glossary builtIn() {
        Properties french = read("glossary_fr.properties");
        Properties english = read("glossary_en.properties");
        Map<String, LocalText> words = new HashMap<>();
        french.stringPropertyNames()
                .forEach(key -> words.put(key, text(french.getProperty(key), english, key)));
        return new Glossary(words);
    }

    private static LocalText text(String french, Properties english, String key) {
        return new LocalText(french, english.getProperty(key, french));
    }

    /// What a key is called; case, accents and the signs between words do not count.
    Optional<LocalText> label(String key) {
        return Optional.ofNullable(words.get(known(key)));
    }

    /// What a key is called in a map.
    ///
    /// @param beside the keys that such maps have
    Optional<LocalText> label(String key, Supplier<List<String>> beside) {
        LocalText ofPerson = words.get(known(key) + PERSON);
        return ofPerson != null
                        && beside.get().stream().map(this::known).anyMatch(FIRST_NAMES::contains)
                ? Optional.of(ofPerson)
                : label(key);
    }

    /// What to write there.
    Optional<LocalText> help(String key) {
        return Optional.ofNullable(words.get(known(key) + HELP));
    }

    private String known(String key) {
        String known = plain.get(key);
        if (known == null) {
            known = plain(key);
            if (plain.size() < MOST_KEYS) {
                plain.put(key, known);
            }
        }
        return known;
    }

    private static String plain(String key) {
        return String.join("-", ImageKeys.words(key));
    }

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (InputStream in = Glossary.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
