package fr.chapeau.check.language;

import fr.chapeau.check.Traces;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Languages that French public sites quote, each by small words that the others do not have.
enum Tongue {
    FRENCH(
            "fr",
            "les des une dans pour",
            "les des une dans pour avec aux cette ces cet nous vous leur leurs est sont qui sur"
                    + " mais afin ainsi être elle elles ils plus pas ou où donc par du le et au"
                    + " ses notre votre tout tous lors entre sans sous chez dont ne fait peut"),
    ENGLISH(
            "en",
            "the of and you",
            "the of and to is are was were with that this from which have has been be by we you"
                    + " your our they their it its will would not what how who when where about"
                    + " into these those there should can for at if does any he she his her than"
                    + " then also because only but my i us as an could may must"),
    GERMAN(
            "de",
            "und der ist nicht",
            "der das und ist nicht mit für von auf ein eine einer eines dem zu zur zum wird werden"
                    + " sich auch wir bei nach über oder haben sind aus wie durch"),
    SPANISH(
            "es",
            "los las el para por",
            "el los las del una por para con como más sus esta estos puede pero también sobre muy"
                    + " usted nuestro nuestra su es lo al desde hasta cuando"),
    ITALIAN(
            "it",
            "della che di gli",
            "della delle dei degli che sono nel nella gli più anche questo questa dalla alla di"
                    + " per il è ha loro dal agli");

    private static final List<Tongue> ALL_TONGUES = List.of(values());

    /// A word that two languages have counts for both.
    private static final Map<String, Set<Tongue>> ALL = all();

    /// Of all the languages that a page is not in.
    private static final Map<Tongue, Traces> TRACES = traces();

    private static final int SHORTEST = 30;

    private final String code;
    private final String traces;
    private final String words;

    /// @param traces small words of which one stands in each long sentence, between blanks
    Tongue(String code, String traces, String words) {
        this.code = code;
        this.traces = traces;
        this.words = words;
    }

    private static Map<String, Set<Tongue>> all() {
        Map<String, Set<Tongue>> all = new HashMap<>();
        for (Tongue tongue : ALL_TONGUES) {
            for (String word : tongue.words.split(" ", -1)) {
                all.merge(word, Set.of(tongue), Tongue::both);
            }
        }
        return Map.copyOf(all);
    }

    private static Map<Tongue, Traces> traces() {
        Map<Tongue, Traces> all = new EnumMap<>(Tongue.class);
        for (Tongue page : ALL_TONGUES) {
            all.put(
                    page,
                    Traces.of(
                            ALL_TONGUES.stream()
                                    .filter(tongue -> tongue != page)
                                    .flatMap(tongue -> Stream.of(tongue.traces.split(" ", -1)))
                                    .map(word -> ' ' + word + ' ')
                                    .toArray(String[]::new)));
        }
        return all;
    }

    private static Set<Tongue> both(Set<Tongue> some, Set<Tongue> others) {
        EnumSet<Tongue> both = EnumSet.copyOf(some);
        both.addAll(others);
        return both;
    }

    /// Of `lang`, by its code of two letters.
    static Optional<Tongue> coded(String lang) {
        String small = lang.strip().toLowerCase(Locale.ROOT);
        for (Tongue tongue : ALL_TONGUES) {
            if (small.equals(tongue.code) || small.startsWith(tongue.code + "-")) {
                return Optional.of(tongue);
            }
        }
        return Optional.empty();
    }

    String code() {
        return code;
    }

    /// The languages that a word in small letters is one of the small words of.
    static Collection<Tongue> of(String word) {
        return ALL.getOrDefault(word, Set.of());
    }

    /// Whether a text may hold a sentence in another language than its page: quick, and never
    /// wrongly no for a long sentence.
    static boolean mayHoldOther(String text, Tongue page) {
        Traces others = TRACES.get(page);
        return text.length() >= SHORTEST && others != null && others.in(text);
    }
}
