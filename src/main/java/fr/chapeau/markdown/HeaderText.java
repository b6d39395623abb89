package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;

/// The text from which kramdown makes a header's id (`update_raw_text` in kramdown-parser-gfm):
/// code and typography count, images and tags do not.
final class HeaderText {
    private final CharSequence body;
    private final StringBuilder text = new StringBuilder();

    private HeaderText(CharSequence body) {
        this.body = body;
    }

    static String of(Heading heading, CharSequence body) {
        HeaderText reader = new HeaderText(body);
        reader.children(heading);
        return reader.text.toString();
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node);
        }
    }

    private void read(Node node) {
        switch (node) {
            case Text piece -> smart(piece.getStartOffset(), piece.getEndOffset());
            case Code code -> text.append(code.getText());
            case HtmlEntity entity -> text.append(Entities.decode(entity.getChars().toString()));
            case DelimitedLinkNode link -> text.append(link.getText());
            case Abbreviation abbreviation -> text.append(abbreviation.getChars());
            case SpanExtension extension -> {
                if (extension.kind() == SpanExtension.Kind.MATH) {
                    text.append(extension.content());
                }
            }
            case Image _, Footnote _, HtmlInlineBase _, SoftLineBreak _, HardLineBreak _ -> {}
            case ImageRef image when image.isDefined() -> {}
            case RefNode brackets when !brackets.isDefined() -> withGaps(brackets);
            default -> children(node);
        }
    }

    private void withGaps(Node node) {
        int at = node.getStartOffset();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            smart(at, Math.max(at, child.getStartOffset()));
            read(child);
            at = child.getEndOffset();
        }
        smart(at, Math.max(at, node.getEndOffset()));
    }

    private void smart(int start, int end) {
        text.append(SmartText.of(body, start, end, false));
    }
}
