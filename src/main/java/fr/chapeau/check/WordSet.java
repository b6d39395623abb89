package fr.chapeau.check;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Words that are looked up where they stand in a text, without being taken out of it. Immutable.
public final class WordSet {
    private final @Nullable String[] table;
    private final int longest;

    private WordSet(Collection<String> words) {
        table = new String[Math.max(16, Integer.highestOneBit(words.size()) * 8)];
        int most = 0;
        for (String word : words) {
            int slot = slot(word, 0, word.length());
            while (table[slot] != null) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = word;
            most = Math.max(most, word.length());
        }
        longest = most;
    }

    public static WordSet of(Collection<String> words) {
        return new WordSet(words);
    }

    /// Words between blanks.
    public static WordSet of(String words) {
        return new WordSet(List.of(words.strip().split("\\s+")));
    }

    /// Length of the longest of them.
    public int longest() {
        return longest;
    }

    /// Whether the text from `start` to `end` is one of them.
    public boolean holds(String text, int start, int end) {
        int length = end - start;
        if (length > longest) {
            return false;
        }
        int slot = slot(text, start, end);
        for (String word = table[slot]; word != null; word = table[slot]) {
            if (word.length() == length && text.startsWith(word, start)) {
                return true;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return false;
    }

    private int slot(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return (hash ^ (hash >>> 15)) & (table.length - 1);
    }
}
