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

    /// Whether it stands as if a blank line were below: kramdown leaves the line end behind a
    /// script or style sheet to the next block (`handle_kramdown_html_tag` in
    /// `parser/kramdown/html.rb`).
    boolean endsFree() {
        BasedSequence text = getContentChars().trim();
        KramdownTag tag = KramdownTag.at(text, 0, Math.min(text.length(), 2000));
        boolean opaque = tag != null && (tag.name().equals("script") || tag.name().equals("style"));
        return opaque && (rest == null || rest.isEmpty());
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
