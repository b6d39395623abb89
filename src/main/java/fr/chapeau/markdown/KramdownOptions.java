package fr.chapeau.markdown;

import com.vladsch.flexmark.ext.abbreviation.AbbreviationExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.ast.KeepType;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/// The option values with which flexmark's parser comes nearest to Jekyll's kramdown, measured on
/// real posts.
final class KramdownOptions {

    private KramdownOptions() {}

    static DataHolder values() {
        MutableDataSet options = new MutableDataSet();
        options.setFrom(ParserEmulationProfile.KRAMDOWN);
        options.set(
                Parser.EXTENSIONS,
                List.of(
                        new KramdownExtension(),
                        AbbreviationExtension.create(),
                        DefinitionExtension.create(),
                        FootnoteExtension.create(),
                        StrikethroughExtension.create(),
                        TaskListExtension.create()));
        // Jekyll reads kramdown's GFM dialect (`gfm_quirks: paragraph_end`): a list, a quote or a
        // header ends a paragraph without a blank line.
        options.set(Parser.LISTS_BULLET_ITEM_INTERRUPTS_PARAGRAPH, true)
                .set(Parser.LISTS_ORDERED_ITEM_INTERRUPTS_PARAGRAPH, true)
                .set(Parser.LISTS_ORDERED_NON_ONE_ITEM_INTERRUPTS_PARAGRAPH, true)
                .set(Parser.BLOCK_QUOTE_INTERRUPTS_PARAGRAPH, true)
                .set(Parser.REFERENCES_KEEP, KeepType.LAST)
                .set(FootnoteExtension.FOOTNOTES_KEEP, KeepType.LAST)
                .set(DefinitionExtension.TILDE_MARKER, false)
                .set(DefinitionExtension.DOUBLE_BLANK_LINE_BREAKS_LIST, true);
        return options.toImmutable();
    }
}
