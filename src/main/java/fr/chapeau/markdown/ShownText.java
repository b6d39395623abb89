package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import fr.chapeau.text.Span;
import java.util.Optional;

/// What a reader sees of a node on one line: code counts as text, tags are left out, Liquid and
/// images are one {@link ProseRun#MASK} each.
final class ShownText {
    private final String body;
    private final MaskedSpans hidden;
    private final boolean imagesMasked;
    private final StringBuilder shown = new StringBuilder();

    private ShownText(String body, MaskedSpans hidden, boolean imagesMasked) {
        this.body = body;
        this.hidden = hidden;
        this.imagesMasked = imagesMasked;
    }

    static String of(Node node, String body, MaskedSpans hidden) {
        return new ShownText(body, hidden, true).read(node);
    }

    static String withoutImages(Node node, String body, MaskedSpans hidden) {
        return new ShownText(body, hidden, false).read(node);
    }

    /// Source text with its escapes and entities resolved, for an alternative or a title.
    static String plain(String source) {
        return Entities.decode(withoutEscapes(source));
    }

    /// Source text with its backslash escapes resolved.
    static String withoutEscapes(String source) {
        if (source.indexOf('\\') < 0) {
            return source;
        }
        StringBuilder plain = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            boolean escape =
                    source.charAt(i) == '\\'
                            && i + 1 < source.length()
                            && isEscapable(source.charAt(i + 1));
            plain.append(source.charAt(escape ? ++i : i));
        }
        return plain.toString();
    }

    /// Whether a backslash before it is taken away (kramdown's `ESCAPED_CHARS`).
    static boolean isEscapable(char c) {
        return "\\.*_+`<>()[]{}#!:|\"'$=-~".indexOf(c) >= 0;
    }

    private String read(Node node) {
        children(node);
        return shown.toString().strip();
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> source(text.getStartOffset(), text.getEndOffset());
                case Code code ->
                        shown.append(
                                body,
                                code.getText().getStartOffset(),
                                code.getText().getEndOffset());
                case HtmlEntity entity ->
                        shown.append(Entities.decode(entity.getChars().toString()));
                case SoftLineBreak _, HardLineBreak _ -> shown.append(' ');
                case HtmlInlineBase _, StrayTag _, SpanExtension _ -> {}
                case RawText raw -> shown.append(Entities.decode(raw.getChars().toString()));
                case SpanLink link when link.isImage() ->
                        shown.append(imagesMasked ? "" + ProseRun.MASK : "");
                default -> children(node);
            }
        }
    }

    private void source(int start, int end) {
        int at = start;
        int plainFrom = start;
        while (at < end) {
            Optional<Span> mask = hidden.at(at);
            if (mask.isPresent()) {
                shown.append(plain(body.substring(plainFrom, at)));
                boolean again =
                        mask.get().start() < at
                                && !shown.isEmpty()
                                && shown.charAt(shown.length() - 1) == ProseRun.MASK;
                shown.append(again ? "" : "" + ProseRun.MASK);
                at = Math.min(end, mask.get().end());
                plainFrom = at;
            } else {
                at++;
            }
        }
        shown.append(plain(body.substring(plainFrom, end)));
    }
}
