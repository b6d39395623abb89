package fr.chapeau.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers footnotes in the order of their marks and says what stands around them
/// (`convert_footnote` and `footnote_content` in kramdown's `converter/html.rb`).
final class Footnotes {
    private final KramdownOptions options;
    private final Map<String, Integer> marks = new HashMap<>();
    private final List<FootnoteBlock> blocks = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    Footnotes(KramdownOptions options) {
        this.options = options;
    }

    /// Writes the number in the text.
    void mark(Footnote note, HtmlText html) {
        FootnoteBlock block = note.getFootnoteBlock();
        if (block == null) {
            html.text(note.getChars());
            return;
        }
        String name = nameOf(block);
        Integer number = numbers.get(name);
        if (number == null) {
            blocks.add(block);
            number = blocks.size() + options.footnoteNumber() - 1;
            numbers.put(name, number);
        }
        int before = marks.merge(name, 1, Integer::sum) - 1;
        html.raw("<sup id=\"fnref:" + name + (before == 0 ? "" : ":" + before) + "\"");
        html.raw(" role=\"doc-noteref\"><a href=\"#fn:" + name + "\" class=\"footnote\"");
        html.raw(" rel=\"footnote\">" + number + "</a></sup>");
    }

    /// The notes marked so far, in their order; one may mark another.
    List<FootnoteBlock> blocks() {
        return blocks;
    }

    String nameOf(FootnoteBlock block) {
        return options.footnotePrefix() + block.getText();
    }

    /// The links from a note back to its marks.
    String backLinks(FootnoteBlock block) {
        String name = nameOf(block);
        StringBuilder links = new StringBuilder();
        String text = options.footnoteBacklink();
        int count = text.isEmpty() ? 0 : marks.getOrDefault(name, 0);
        String shown = new HtmlText().source(text).toString();
        for (int i = 0; i < count; i++) {
            links.append(i == 0 ? "<a href=\"#fnref:" : "\u00A0<a href=\"#fnref:").append(name);
            links.append(i == 0 ? "" : ":" + i);
            links.append("\" class=\"reversefootnote\" role=\"doc-backlink\">" + shown);
            links.append(i == 0 ? "" : "<sup>" + (i + 1) + "</sup>").append("</a>");
        }
        return links.toString();
    }
}
