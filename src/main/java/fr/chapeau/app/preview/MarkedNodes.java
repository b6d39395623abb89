package fr.chapeau.app.preview;

import fr.chapeau.i18n.Texts;
import fr.chapeau.liquid.Mark;
import fr.chapeau.liquid.Remark;
import fr.chapeau.markdown.SafeNode;
import fr.chapeau.problem.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts a small labelled box in the place of each mark that Liquid left in a page.
final class MarkedNodes {
    private final Texts texts;
    private final List<Remark> remarks;

    MarkedNodes(Texts texts, List<Remark> remarks) {
        this.texts = texts;
        this.remarks = remarks;
    }

    /// Marks within attributes and drawings go without a box.
    List<SafeNode> boxed(List<SafeNode> nodes) {
        if (remarks.isEmpty()) {
            return nodes;
        }
        List<SafeNode> boxed = new ArrayList<>();
        for (SafeNode node : nodes) {
            switch (node) {
                case SafeNode.Text(String text) -> text(text, boxed);
                case SafeNode.Drawing(String html) ->
                        boxed.add(new SafeNode.Drawing(Mark.replaced(html, mark -> "")));
                case SafeNode.Tag tag -> boxed.add(tag(tag));
            }
        }
        return boxed;
    }

    private SafeNode tag(SafeNode.Tag tag) {
        Map<String, String> attributes = new HashMap<>();
        tag.attributes()
                .forEach((name, value) -> attributes.put(name, Mark.replaced(value, mark -> "")));
        return new SafeNode.Tag(tag.name(), attributes, tag.source(), boxed(tag.children()));
    }

    private void text(String text, List<SafeNode> boxed) {
        Mark.split(text, run -> boxed.add(new SafeNode.Text(run)), mark -> box(mark, boxed));
    }

    private void box(int index, List<SafeNode> boxed) {
        if (index < remarks.size()) {
            String words = texts.of(shortly(remarks.get(index)));
            boxed.add(SafeNode.Tag.of("span", "class", "not-shown", words));
        }
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
