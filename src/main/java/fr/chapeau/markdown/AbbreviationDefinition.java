package fr.chapeau.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/// What a short form stands for: `*[HTML]: Hyper Text`.
final class AbbreviationDefinition extends Block {
    private final String name;
    private final String title;

    private AbbreviationDefinition(BasedSequence chars, String name, String title) {
        super(chars);
        this.name = name;
        this.title = title;
    }

    /// The definition on the line that starts at `start`, its line end included.
    static @Nullable AbbreviationDefinition at(BasedSequence text, int start) {
        int open = start;
        while (open - start <= 3 && open < text.length() && text.charAt(open) == ' ') {
            open++;
        }
        if (open - start > 3 || !text.matchChars("*[", open)) {
            return null;
        }
        int end = open;
        while (end < text.length() && text.charAt(end) != '\n') {
            end++;
        }
        int close = text.indexOf("]:", open);
        if (close <= open + 2 || close >= end) {
            return null;
        }
        return new AbbreviationDefinition(
                text.subSequence(start, Math.min(end + 1, text.length())),
                text.subSequence(open + 2, close).toString(),
                text.subSequence(close + 2, end).toString().strip());
    }

    String name() {
        return name;
    }

    String title() {
        return title;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
