package fr.chapeau.app.preview;

import fr.chapeau.i18n.Texts;
import fr.chapeau.liquid.Mark;
import fr.chapeau.liquid.Remark;
import fr.chapeau.problem.Message;
import java.util.List;

/// Puts a small labelled box in the place of each mark that Liquid left in safe HTML.
final class MarkedHtml {
    private final Texts texts;
    private final List<Remark> remarks;

    MarkedHtml(Texts texts, List<Remark> remarks) {
        this.texts = texts;
        this.remarks = remarks;
    }

    /// Marks within tags go without a box.
    String boxed(String html) {
        StringBuilder out = new StringBuilder(html.length());
        int from = 0;
        while (from < html.length()) {
            int tag = html.indexOf('<', from);
            int end = tag < 0 ? html.length() : tag;
            out.append(Mark.replaced(html.substring(from, end), this::box));
            from = tag < 0 ? html.length() : tagEnd(html, tag);
            if (tag >= 0) {
                out.append(Mark.replaced(html.substring(tag, from), index -> ""));
            }
        }
        return out.toString();
    }

    private static int tagEnd(String html, int tag) {
        boolean quoted = false;
        for (int i = tag; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '>' && !quoted) {
                return i + 1;
            }
        }
        return html.length();
    }

    private String box(int index) {
        if (index >= remarks.size()) {
            return "";
        }
        String words = texts.of(shortly(remarks.get(index)));
        return "<span class=\"not-shown\">" + escaped(words) + "</span>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// A remark in a few words.
    static Message shortly(Remark remark) {
        return switch (remark.kind()) {
            case UNKNOWN_TAG -> Message.of(PreviewMessage.LIQUID_UNKNOWN_TAG, remark.detail());
            case UNKNOWN_FILTER ->
                    Message.of(PreviewMessage.LIQUID_UNKNOWN_FILTER, remark.detail());
            case MISSING_INCLUDE ->
                    Message.of(PreviewMessage.LIQUID_MISSING_INCLUDE, remark.detail());
            case MISSING_TARGET ->
                    Message.of(PreviewMessage.LIQUID_MISSING_TARGET, remark.detail());
            case SYNTAX -> Message.of(PreviewMessage.LIQUID_SYNTAX, remark.detail());
            case VALUE -> Message.of(PreviewMessage.LIQUID_VALUE, remark.detail());
            case DEPTH -> Message.of(PreviewMessage.LIQUID_DEPTH);
            case TIME -> Message.of(PreviewMessage.LIQUID_TIME);
            case SIZE -> Message.of(PreviewMessage.LIQUID_SIZE);
        };
    }

    /// A remark with its place.
    static Message withPlace(Texts texts, Remark remark) {
        return Message.of(
                PreviewMessage.LIQUID_PLACE,
                texts.of(shortly(remark)),
                remark.template(),
                remark.line());
    }
}
