package fr.chapeau.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Optional;

/// What kramdown's syntax has beyond flexmark's.
final class KramdownExtension implements Parser.ParserExtension {
    /// Options of a document, as far as it has been read: it may set some itself.
    static final DataKey<KramdownOptions> OPTIONS =
            new DataKey<>("KRAMDOWN_OPTIONS", KramdownOptions.jekyll());

    /// The document around one that stands within its raw HTML.
    static final DataKey<Optional<Document>> OUTER =
            new DataKey<>("KRAMDOWN_OUTER", Optional.empty());

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
        builder.customBlockParserFactory(new KramdownBlocks.Factory());
        builder.paragraphPreProcessorFactory(new LinkDefinitionParser.Factory());
        builder.paragraphPreProcessorFactory(new LongParagraphs.Factory());
        builder.paragraphPreProcessorFactory(new TableParser.Factory());
        builder.customInlineParserFactory(SpanParser::new);
    }
}
