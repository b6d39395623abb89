package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
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

    static String of(Node heading, CharSequence body) {
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
            case DelimitedLinkNode link -> text.append(AutoLinkText.of(link));
            case SpanExtension extension -> {
                if (extension.kind() == SpanExtension.Kind.MATH) {
                    text.append(extension.content());
                }
            }
            case SpanLink link when link.isImage() -> {}
            case StrayTag tag -> text.append(tag.getChars());
            case RawText raw -> text.append(raw.getChars());
            case Footnote _, HtmlInlineBase _, SoftLineBreak _, HardLineBreak _ -> {}
            default -> children(node);
        }
    }

    private void smart(int start, int end) {
        text.append(SmartText.of(body, start, end, false, Typography.USUAL));
    }
}
