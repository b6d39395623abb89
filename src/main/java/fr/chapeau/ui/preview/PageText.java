package fr.chapeau.ui.preview;

import fr.chapeau.markdown.SafeNode;

/// The text of a block up to a point of it, and the word that stands there.
final class PageText {
    /// A click beside all blocks hits what holds the whole article.
    private static final int MOST_WORDS = 2_000;

    private final SafeNode hit;
    private final int offset;
    private final StringBuilder text = new StringBuilder();
    private int point = -1;

    private PageText(SafeNode hit, int offset) {
        this.hit = hit;
        this.offset = offset;
    }

    /// @param hit a node of the block, or the block itself
    /// @param offset in its text
    static PageText of(SafeNode block, SafeNode hit, int offset) {
        PageText read = new PageText(hit, offset);
        read.collect(block);
        return read;
    }

    /// All that an element says: its text, or the alternative of the picture that it is; empty
    /// where it holds more than a field would.
    static String words(SafeNode.Tag element) {
        String alternative = element.attributes().getOrDefault("alt", "");
        if (!alternative.isBlank()) {
            return alternative.strip();
        }
        return element.size() > MOST_WORDS ? "" : of(element, element, 0).text.toString().strip();
    }

    /// The word at the point; empty between words.
    String word() {
        return point < 0 ? "" : text.substring(start(), end());
    }

    /// How often the word stands before the point.
    int nth() {
        String word = word();
        int count = 0;
        int start = word.isEmpty() ? -1 : start();
        for (int at = text.indexOf(word); at >= 0 && at < start; at = text.indexOf(word, at + 1)) {
            count++;
        }
        return count;
    }

    private int start() {
        int start = point;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private int end() {
        int end = point;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// Two nodes may well be equal: which one was hit is told by identity.
    @SuppressWarnings("ReferenceEquality")
    private void collect(SafeNode node) {
        if (node == hit && point < 0) {
            int length = node instanceof SafeNode.Text(String run) ? run.length() : 0;
            point = text.length() + Math.clamp(offset, 0, length);
        }
        switch (node) {
            case SafeNode.Text(String run) -> text.append(run);
            case SafeNode.Drawing drawing -> {}
            case SafeNode.Tag tag -> tag.children().forEach(this::collect);
        }
    }
}
