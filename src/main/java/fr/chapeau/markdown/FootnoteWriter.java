package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes the notes of a document: at its end, or in the place of a list marked `{:footnotes}`
/// (`footnote_content` in kramdown's `converter/html.rb`).
final class FootnoteWriter {
    private final BlockWriter blocks;
    private final InlineWriter inlines;
    private final Footnotes footnotes;
    private final HtmlText html;
    private final KramdownOptions options;

    FootnoteWriter(
            BlockWriter blocks,
            InlineWriter inlines,
            Footnotes footnotes,
            HtmlText html,
            KramdownOptions options) {
        this.blocks = blocks;
        this.inlines = inlines;
        this.footnotes = footnotes;
        this.html = html;
        this.options = options;
    }

    /// Writes those that were marked; one may mark another.
    void write() {
        if (footnotes.blocks().isEmpty()) {
            return;
        }
        int first = options.footnoteNumber();
        html.raw("<div class=\"footnotes\" role=\"doc-endnotes\">\n").indent(1);
        html.line().open("ol", first == 1 ? Map.of() : Map.of("start", "" + first));
        html.raw("\n").indent(1);
        for (int i = 0; i < footnotes.blocks().size(); i++) {
            note(footnotes.blocks().get(i));
        }
        html.indent(-1).line().raw("</ol>\n").indent(-1).line().raw("</div>\n");
    }

    private void note(FootnoteBlock note) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("id", "fn:" + footnotes.nameOf(note));
        attributes.put("role", "doc-endnote");
        html.line().open("li", attributes).raw("\n").indent(1);
        String links = footnotes.backLinks(note);
        Node last = lastText(note);
        if (last != null && !links.isEmpty()) {
            inlines.endWith(last, "\u00A0" + links);
        }
        for (Node child = note.getFirstChild(); child != null; child = child.getNext()) {
            blocks.block(child);
        }
        if (last == null) {
            html.line().raw("<p>").raw(links).raw("</p>\n");
        }
        html.indent(-1).line().raw("</li>\n");
    }

    /// The paragraph that takes the links back.
    private @Nullable Node lastText(FootnoteBlock note) {
        Node last = note.getLastChild();
        if (last instanceof Paragraph || !options.footnoteBacklinkInline()) {
            return last instanceof Paragraph ? last : null;
        }
        while (last != null && !(last instanceof Paragraph) && !(last instanceof Heading)) {
            last = last.getLastChild();
        }
        return last;
    }
}
