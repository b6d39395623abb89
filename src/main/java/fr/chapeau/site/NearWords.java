package fr.chapeau.site;

import fr.chapeau.site.PostRegister.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of a site's lists that are one letter apart: two such words are the same without one
/// letter each. Immutable; costs what the different words hold, however many posts have them.
final class NearWords {
    /// Shorter ones are other words rather than misspelt ones.
    private static final int SHORTEST = 6;

    /// The words by what is left of them without one letter, and by themselves.
    private final Map<Word, List<Word>> shortened = new HashMap<>();

    NearWords(PostRegister register) {
        register.words().stream()
                .filter(word -> isMeant(word.folded()))
                .forEach(word ->
                        without(word)
                                .forEach(rest ->
                                        shortened
                                                .computeIfAbsent(rest, any -> new ArrayList<>(1))
                                                .add(word)));
    }

    /// The words of the same field that are one letter away, the first letter aside: a word that
    /// begins otherwise is another one.
    Set<Word> near(Word word) {
        Set<Word> near = new LinkedHashSet<>();
        if (isMeant(word.folded())) {
            for (Word rest : without(word)) {
                for (Word other : shortened.getOrDefault(rest, List.of())) {
                    if (isMisspelt(word.folded(), other.folded())) {
                        near.add(other);
                    }
                }
            }
        }
        return near;
    }

    private static boolean isMeant(String word) {
        return word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter);
    }

    private static Set<Word> without(Word word) {
        String text = word.folded();
        Set<Word> all = new LinkedHashSet<>();
        all.add(word);
        for (int i = 1; i < text.length(); i++) {
            all.add(new Word(word.field(), text.substring(0, i) + text.substring(i + 1)));
        }
        return all;
    }

    /// Whether one letter is another one, missing or one too many, but for an end that makes
    /// another form of the word: that of a woman, of a place (`local`, `locale`; `art`, `arts`).
    private static boolean isMisspelt(String one, String other) {
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        if (start == 0 || start >= shorter) {
            return false;
        }
        boolean lastLetter = start == one.length() - 1 || start == other.length() - 1;
        String restOfOne = one.substring(start + (one.length() >= other.length() ? 1 : 0));
        String restOfOther = other.substring(start + (other.length() >= one.length() ? 1 : 0));
        return !lastLetter && restOfOne.equals(restOfOther);
    }
}
