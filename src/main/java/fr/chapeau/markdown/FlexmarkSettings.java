package fr.chapeau.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.ast.KeepType;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/// The option values with which flexmark's parser comes nearest to Jekyll's kramdown, measured on
/// real posts.
final class FlexmarkSettings {

    private FlexmarkSettings() {}

    static DataHolder values(KramdownOptions kramdown) {
        MutableDataSet options = new MutableDataSet();
        options.setFrom(ParserEmulationProfile.KRAMDOWN);
        options.set(Parser.EXTENSIONS, List.of(new KramdownExtension()));
        options.set(KramdownExtension.OPTIONS, kramdown);
        // at 0 flexmark does not skip lines that start with a letter, of which ours, too, decide
        options.set(Parser.CODE_BLOCK_INDENT, 0);
        // kramdown's own rules stand in for these: KramdownBlocks, SpanParser, LinkDefinitionParser
        options.set(Parser.BLOCK_QUOTE_PARSER, false)
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false)
                .set(Parser.LIST_BLOCK_PARSER, false)
                .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false)
                .set(Parser.REFERENCES_KEEP, KeepType.LAST)
                .set(FootnoteExtension.FOOTNOTES_KEEP, KeepType.LAST);
        return options.toImmutable();
    }
}
