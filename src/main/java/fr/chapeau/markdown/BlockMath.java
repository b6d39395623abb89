package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import org.jspecify.annotations.Nullable;

/// A formula that is a block of its own: `$$…$$` between blank lines (`parse_block_math` in
/// kramdown's `parser/kramdown/math.rb`).
final class BlockMath {

    private BlockMath() {}

    /// The formula that a paragraph is, if it is one.
    static @Nullable String of(Paragraph paragraph, CharSequence body) {
        return paragraph.getFirstChild() instanceof SpanExtension only
                        && only.kind() == SpanExtension.Kind.MATH
                        && only.getNext() == null
                        && isBetweenBlankLines(paragraph, body)
                ? only.content().toString().strip()
                : null;
    }

    private static boolean isBetweenBlankLines(Paragraph paragraph, CharSequence body) {
        boolean start = paragraph.getPrevious() == null || BlankLines.isAbove(body, paragraph);
        boolean end = paragraph.getNext() == null || BlankLines.isBelow(body, paragraph);
        return start && end;
    }
}
