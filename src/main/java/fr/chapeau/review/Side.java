package fr.chapeau.review;

import fr.chapeau.text.Span;
import java.util.List;

/// One of two texts that are compared: its words and its blocks.
final class Side {
    private final String text;
    private final List<Block> blocks;
    private final Words words;
    private final int[] firstWord;
    private final int[] blockOf;

    /// @param blocks one behind the other; what lies outside of them is not compared
    Side(String text, List<Block> blocks, Words.Names names) {
        this.text = text;
        this.blocks = blocks;
        Span all =
                blocks.isEmpty()
                        ? Span.at(0)
                        : new Span(
                                blocks.getFirst().whole().start(), blocks.getLast().whole().end());
        words = Words.of(text, all, names);
        firstWord = new int[blocks.size() + 1];
        blockOf = new int[words.count()];
        for (Block block : blocks) {
            firstWord[block.index()] = words.firstFrom(block.whole().start());
        }
        firstWord[blocks.size()] = words.count();
        for (int i = 0; i < blocks.size(); i++) {
            for (int at = firstWord[i]; at < firstWord[i + 1]; at++) {
                blockOf[at] = i;
            }
        }
    }

    String text() {
        return text;
    }

    List<Block> blocks() {
        return blocks;
    }

    Words words() {
        return words;
    }

    /// The first word of a block; for the number of blocks the number of words.
    int firstOf(int block) {
        return firstWord[block];
    }

    int blockOf(int word) {
        return blockOf[word];
    }

    String content(int block) {
        return blocks.get(block).span().of(text);
    }

    /// Number of words, without signs, of a block.
    int wordsIn(int block) {
        int found = 0;
        for (int at = firstWord[block]; at < firstWord[block + 1]; at++) {
            found += words.isWord(at) ? 1 : 0;
        }
        return found;
    }
}
