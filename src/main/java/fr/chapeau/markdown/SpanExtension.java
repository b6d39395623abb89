package fr.chapeau.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// What kramdown adds to a line of text.
final class SpanExtension extends Node {

    enum Kind {
        /// `{: .name}` behind a span (kramdown syntax, "Span Attributes").
        ATTRIBUTES,
        /// `{::comment}…{:/}`
        COMMENT,
        /// `{::nomarkdown}…{:/}`
        RAW,
        /// `{::options … /}`
        NOTHING,
        /// `{::nomarkdown type="latex"}…{:/}`: for other formats than HTML.
        OTHER_RAW,
        /// `$$…$$`
        MATH
    }

    private final Kind kind;
    private final BasedSequence content;

    /// @param content what lies between its marks
    SpanExtension(Kind kind, BasedSequence chars, BasedSequence content) {
        super(chars);
        this.kind = kind;
        this.content = content;
    }

    Kind kind() {
        return kind;
    }

    BasedSequence content() {
        return content;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
