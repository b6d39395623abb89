package fr.chapeau.frontmatter;

import fr.chapeau.text.Span;
import java.util.List;

/// Removes and moves the parts of a flow list or map; what stands between them stays.
final class FlowParts {
    private FlowParts() {}

    static void remove(SourceEdit edit, Span whole, List<Span> parts, int index) {
        if (parts.size() == 1) {
            edit.delete(whole.start() + 1, whole.end() - 1);
        } else if (index + 1 < parts.size()) {
            edit.delete(parts.get(index).start(), parts.get(index + 1).start());
        } else {
            edit.delete(parts.get(index - 1).end(), parts.get(index).end());
        }
    }

    static void move(SourceEdit edit, List<Span> parts, List<Integer> order) {
        for (int i = 0; i < parts.size(); i++) {
            if (order.get(i) != i) {
                Span slot = parts.get(i);
                edit.replace(slot.start(), slot.end(), parts.get(order.get(i)).of(edit.text()));
            }
        }
    }
}
