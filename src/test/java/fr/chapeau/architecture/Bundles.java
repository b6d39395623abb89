package fr.chapeau.architecture;

import java.io.IOException;
import java.io.Reader;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is wrong in the French and English sentences of one package.
final class Bundles {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)(?:,(\\w+))?");

    /// Words that look badly spaced in French but are quoted as they are written: the name of a
    /// trailer, an address.
    private static final Pattern LITERAL = Pattern.compile("Check-Override:|https?://|data:");

    /// A sign of two parts without its no-break space. A colon or the like inside a word, as in
    /// `12:30`, is none.
    private static final Pattern BADLY_SPACED =
            Pattern.compile(
                    "(?<![\\u00A0\\u202F?!(])[?!;](?![\\w=])"
                            + "|(?<![\\u00A0\\u202F]):(?=\\s|$)"
                            + "|(?<![\\u00A0\\u202F])»|«(?![\\u00A0\\u202F])");

    private static final int LARGEST_NUMBER_TRIED = 3;

    private final Set<String> keys;
    private final List<String> defects = new ArrayList<>();

    private Bundles(Set<String> keys) {
        this.keys = keys;
    }

    /// A bundle as written, with keys that occur twice reported in `defects`.
    static Map<String, String> read(Reader reader, List<String> defects) throws IOException {
        Map<String, String> sentences = new TreeMap<>();
        Properties properties =
                new Properties() {
                    @Override
                    public synchronized Object put(Object key, Object value) {
                        if (sentences.put(key.toString(), value.toString()) != null) {
                            defects.add(key + " occurs twice");
                        }
                        return value;
                    }
                };
        properties.load(reader);
        return sentences;
    }

    static List<String> defects(
            Set<String> keys, Map<String, String> french, Map<String, String> english) {
        Bundles bundles = new Bundles(keys);
        bundles.compareKeys("fr", french.keySet());
        bundles.compareKeys("en", english.keySet());
        french.forEach((key, sentence) -> bundles.check("fr " + key, sentence, Locale.FRANCE));
        english.forEach((key, sentence) -> bundles.check("en " + key, sentence, Locale.UK));
        french.forEach(bundles::checkFrenchSpaces);
        french.forEach((key, sentence) -> bundles.comparePlaces(key, sentence, english.get(key)));
        return bundles.defects;
    }

    private void compareKeys(String language, Set<String> written) {
        Set<String> missing = new TreeSet<>(keys);
        missing.removeAll(written);
        missing.forEach(key -> defects.add(language + " lacks " + key));
        Set<String> unused = new TreeSet<>(written);
        unused.removeAll(keys);
        unused.forEach(key -> defects.add(language + " " + key + " is no key"));
    }

    private void check(String where, String sentence, Locale locale) {
        if (sentence.isBlank()) {
            defects.add(where + " is empty");
        }
        if (sentence.contains("'")) {
            defects.add(where + " has a straight apostrophe, which MessageFormat would drop");
        }
        for (int number = 0; number <= LARGEST_NUMBER_TRIED; number++) {
            try {
                String shown =
                        new MessageFormat(sentence, locale).format(samples(sentence, number));
                if (shown.contains("{") || shown.contains("}")) {
                    defects.add(where + " shows a brace: " + shown);
                    return;
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                defects.add(where + " does not format: " + e.getMessage());
                return;
            }
        }
    }

    /// An argument for each place: a number where a format asks for one, else a word.
    private static Object[] samples(String sentence, int number) {
        Map<Integer, Object> samples = new TreeMap<>();
        Matcher place = PLACE.matcher(sentence);
        int size = 0;
        while (place.find()) {
            int index = Integer.parseInt(place.group(1));
            size = Math.max(size, index + 1);
            if (place.group(2) == null) {
                samples.putIfAbsent(index, "word");
            } else {
                samples.put(index, number);
            }
        }
        Object[] arguments = new Object[size];
        samples.forEach((index, sample) -> arguments[index] = sample);
        return arguments;
    }

    private void checkFrenchSpaces(String key, String sentence) {
        Matcher bad = BADLY_SPACED.matcher(LITERAL.matcher(sentence).replaceAll(""));
        if (bad.find()) {
            defects.add("fr " + key + " lacks a no-break space at " + bad.group());
        }
    }

    private void comparePlaces(String key, String french, @Nullable String english) {
        if (english != null && !places(french).equals(places(english))) {
            defects.add(key + " has other places in French than in English");
        }
    }

    private static Set<String> places(String sentence) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(sentence).results().forEach(place -> places.add(place.group(1)));
        return places;
    }
}
