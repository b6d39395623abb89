package fr.chapeau.site;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Gives the words of a key, which mostly stand there without accents, back as French writes them:
/// whole words of a short list, and none that would be another word with its accents.
final class FrenchWords {
    private static final Map<String, String> ACCENTED = read();

    /// What follows "à" in keys; the letter alone may be anything.
    private static final Set<String> AFTER_A =
            Set.of("jour", "la", "lire", "propos", "savoir", "venir", "voir", "télécharger");

    private static final Set<String> ELIDED = Set.of("d", "l");
    private static final String VOWELS = "aeiouyhàâéèêëîïôœùû";

    private FrenchWords() {}

    /// @param words in small letters
    static List<String> of(List<String> words) {
        List<String> french = new ArrayList<>(words.stream().map(FrenchWords::accented).toList());
        for (int i = french.size() - 2; i >= 0; i--) {
            String next = french.get(i + 1);
            if (french.get(i).equals("a") && AFTER_A.contains(next)) {
                french.set(i, "à");
            } else if (ELIDED.contains(french.get(i)) && VOWELS.indexOf(next.charAt(0)) >= 0) {
                french.set(i, french.get(i) + "’" + next);
                french.remove(i + 1);
            }
        }
        return french;
    }

    private static String accented(String word) {
        String whole = ACCENTED.get(word);
        if (whole == null && word.endsWith("s")) {
            String one = ACCENTED.get(word.substring(0, word.length() - 1));
            return one == null ? word : one + "s";
        }
        return whole == null ? word : whole;
    }

    private static Map<String, String> read() {
        try (InputStream in = FrenchWords.class.getResourceAsStream("french_words.txt")) {
            if (in == null) {
                throw new IllegalStateException("no french_words.txt");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(toUnmodifiableMap(LatinLetters::plain, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
