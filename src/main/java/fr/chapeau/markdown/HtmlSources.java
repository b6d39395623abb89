package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInnerBlock;
import com.vladsch.flexmark.ast.HtmlInnerBlockComment;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where a Markdown tree has raw HTML.
final class HtmlSources {
    private final List<HtmlBlockLines> blocks = new ArrayList<>();
    private final char[] masked;

    /// @param body as the tree was parsed from
    HtmlSources(String body, Document document) {
        masked = new char[body.length()];
        Arrays.fill(masked, ' ');
        for (Node node : document.getDescendants()) {
            switch (node) {
                case HtmlInnerBlock _, HtmlInnerBlockComment _ -> {}
                case HtmlBlockBase block -> block(block, body);
                case HtmlInlineBase inline ->
                        show(new Span(inline.getStartOffset(), inline.getEndOffset()), body);
                case MarkdownHtmlBlock block -> {
                    show(block.start(), body);
                    if (block.end() != null) {
                        show(block.end(), body);
                    }
                }
                case ExtensionBlock block when block.isHtml() -> block(block, body);
                case StrayTag tag -> show(new Span(tag.getStartOffset(), tag.getEndOffset()), body);
                default -> {}
            }
        }
    }

    private void block(Block block, String body) {
        List<Span> lines = new ArrayList<>();
        for (BasedSequence line : block.getContentLines()) {
            if (line.getStartOffset() < line.getEndOffset()) {
                lines.add(new Span(line.getStartOffset(), line.getEndOffset()));
            }
        }
        if (!lines.isEmpty()) {
            lines.forEach(line -> show(line, body));
            blocks.add(new HtmlBlockLines(lines));
        }
    }

    private void show(BasedSequence chars, String body) {
        show(new Span(chars.getStartOffset(), chars.getEndOffset()), body);
    }

    private void show(Span span, String body) {
        body.getChars(span.start(), span.end(), masked, span.start());
    }

    List<HtmlBlockLines> blocks() {
        return blocks;
    }

    /// All tags and comments; as each inline tag is a piece of its own, but an element may go over
    /// several, the body is read as one text in which all else is blank.
    RawHtml html() {
        return RawHtml.of(new String(masked));
    }
}
