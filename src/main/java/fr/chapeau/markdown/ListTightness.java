package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/// Decides item by item whether its first paragraph stands without `<p>`, as kramdown does at the
/// end of `parse_list` (`parser/kramdown/list.rb`).
///
/// A blank line behind the first paragraph makes an item loose; the last item follows the others.
final class ListTightness {

    private ListTightness() {}

    /// Whether the first paragraph of `item` shows without its tag.
    static boolean isTight(ListItem item, CharSequence body) {
        if (!hasOwnSpace(item, body)) {
            return false;
        }
        boolean last = nextItem(item) == null;
        if (!last || previousItem(item) == null) {
            return true;
        }
        for (ListItem other = previousItem(item); other != null; other = previousItem(other)) {
            if (!(other.getFirstChild() instanceof Paragraph) || hasOwnSpace(other, body)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the item starts with a paragraph that no blank line separates from what follows.
    private static boolean hasOwnSpace(ListItem item, CharSequence body) {
        if (!(item.getFirstChild() instanceof Paragraph first)) {
            return false;
        }
        boolean lastOfAll = nextItem(item) == null && first.getNext() == null;
        return (lastOfAll && !isEnded(item)) || !BlankLines.isBelow(body, first);
    }

    /// Whether `^` ends the list (`eob_found`).
    private static boolean isEnded(ListItem item) {
        Node list = item.getParent();
        return list != null
                && list.getNext() instanceof KramdownLine line
                && line.kind() == KramdownLine.Kind.END_OF_BLOCK;
    }

    private static @Nullable ListItem nextItem(ListItem item) {
        return itemFrom(item.getNext(), true);
    }

    private static @Nullable ListItem previousItem(ListItem item) {
        return itemFrom(item.getPrevious(), false);
    }

    private static @Nullable ListItem itemFrom(@Nullable Node start, boolean forward) {
        Node node = start;
        while (node != null) {
            if (node instanceof ListItem item) {
                return item;
            }
            node = forward ? node.getNext() : node.getPrevious();
        }
        return null;
    }
}
