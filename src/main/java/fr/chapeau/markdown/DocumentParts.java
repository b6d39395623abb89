package fr.chapeau.markdown;

import com.vladsch.flexmark.util.ast.Document;

/// What counts in the whole of a document, in pieces of Markdown within its raw HTML, too.
record DocumentParts(
        Document document,
        KramdownOptions options,
        BlockAttributes attributes,
        Abbreviations abbreviations,
        Footnotes footnotes,
        HeaderIds ids,
        Contents contents) {

    static DocumentParts of(CharSequence body, Document document) {
        KramdownOptions options = KramdownExtension.OPTIONS.get(document);
        BlockAttributes attributes = new BlockAttributes(body, document);
        return new DocumentParts(
                document,
                options,
                attributes,
                new Abbreviations(document, attributes),
                new Footnotes(options),
                new HeaderIds(options),
                new Contents(options.tocLevels()));
    }
}
