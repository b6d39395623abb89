package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/// Items of a list that are tasks: `[ ] à faire`, `[x] fait` (`parse_list` in kramdown-parser-gfm).
final class TaskItems {

    /// The box of a task.
    ///
    /// @param end offset in the body at which its text starts
    record Mark(boolean done, int end) {}

    private TaskItems() {}

    static boolean isTaskList(ListBlock list, CharSequence body) {
        for (Node node : list.getChildren()) {
            if (node instanceof ListItem item && markOf(item, body) != null) {
                return true;
            }
        }
        return false;
    }

    static @Nullable Mark markOf(ListItem item, CharSequence body) {
        if (!(item.getFirstChild() instanceof Paragraph first)) {
            return null;
        }
        int start = first.getStartOffset();
        int end = first.getEndOffset();
        while (start < end && SpanReader.isBlank(body.charAt(start))) {
            start++;
        }
        boolean box =
                start + 4 <= end
                        && body.charAt(start) == '['
                        && body.charAt(start + 2) == ']'
                        && SpanReader.isBlank(body.charAt(start + 3));
        char sign = box ? body.charAt(start + 1) : '?';
        if (sign != ' ' && sign != 'x' && sign != 'X') {
            return null;
        }
        int text = start + 3;
        while (text < end && SpanReader.isBlank(body.charAt(text))) {
            text++;
        }
        return new Mark(sign != ' ', text);
    }
}
