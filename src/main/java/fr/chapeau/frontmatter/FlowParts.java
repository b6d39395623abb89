package fr.chapeau.frontmatter;

import fr.chapeau.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/// Removes and moves the parts of a flow list or map; what stands between them stays.
final class FlowParts {
    private static final Pattern SEPARATOR = Pattern.compile("\\s*,\\s*");

    private FlowParts() {}

    /// The parts with the blank behind a colon that has no value: without it Psych takes the colon
    /// for a part of the key.
    static List<Span> spans(String text, List<Span> parts) {
        return parts.stream()
                .map(part ->
                        endsInColon(text, part) ? new Span(part.start(), part.end() + 1) : part)
                .toList();
    }

    private static boolean endsInColon(String text, Span part) {
        int end = part.end();
        return !part.isEmpty()
                && text.charAt(end - 1) == ':'
                && end < text.length()
                && " \t".indexOf(text.charAt(end)) >= 0;
    }

    /// What stands between the parts, comments left out.
    static String separator(String text, List<Span> parts) {
        if (parts.size() > 1) {
            String found = text.substring(parts.getFirst().end(), parts.get(1).start());
            if (SEPARATOR.matcher(found).matches()) {
                return found;
            }
        }
        return ", ";
    }

    static void remove(SourceEdit edit, Span whole, List<Span> parts, int index) {
        remove(edit, whole, parts, index, index + 1);
    }

    /// Removes the parts from `from` up to `to`, that one not included.
    static void remove(SourceEdit edit, Span whole, List<Span> parts, int from, int to) {
        if (to - from == parts.size()) {
            edit.delete(whole.start() + 1, whole.end() - 1);
        } else if (to < parts.size()) {
            edit.delete(parts.get(from).start(), parts.get(to).start());
        } else {
            edit.delete(parts.get(from - 1).end(), parts.getLast().end());
        }
    }

    /// Puts into each place the part that `order` names for it.
    static void move(SourceEdit edit, List<Span> parts, List<Integer> order) {
        for (int i = 0; i < parts.size(); i++) {
            if (order.get(i) != i) {
                Span slot = parts.get(i);
                edit.replace(slot.start(), slot.end(), parts.get(order.get(i)).of(edit.text()));
            }
        }
    }
}
