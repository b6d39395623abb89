package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/// A block of raw HTML: one element from its start tag to its end tag, or a comment.
final class RawHtmlBlock extends HtmlBlockBase {
    private final boolean markdown;
    private @Nullable BasedSequence rest;

    /// @param markdown whether the content of its element is Markdown unless it says otherwise
    RawHtmlBlock(boolean markdown) {
        this.markdown = markdown;
    }

    boolean isMarkdown() {
        return markdown;
    }

    /// What stands behind it on its last line, which kramdown reads as the start of a new block.
    @Nullable BasedSequence rest() {
        return rest;
    }

    void setRest(BasedSequence text) {
        rest = text;
    }
}
