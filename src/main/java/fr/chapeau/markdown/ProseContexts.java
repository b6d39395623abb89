package fr.chapeau.markdown;

import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where raw HTML puts prose in a context: `<em>`, `<blockquote>`, `<a>`...
final class ProseContexts {
    private final Map<ProseContext, List<Span>> spans = new EnumMap<>(ProseContext.class);

    ProseContexts(RawHtml html) {
        for (HtmlTag tag : html.tags()) {
            ProseContext context = contextOf(tag.name());
            Span content = tag.content();
            if (context != null && !content.isEmpty()) {
                List<Span> known = spans.computeIfAbsent(context, _ -> new ArrayList<>());
                Span last = known.isEmpty() ? null : known.getLast();
                if (last != null && content.start() <= last.end()) {
                    known.set(known.size() - 1, last.union(content));
                } else {
                    known.add(content);
                }
            }
        }
    }

    private static @Nullable ProseContext contextOf(String element) {
        return switch (element) {
            case "em", "i", "cite" -> ProseContext.EMPHASIS;
            case "strong", "b" -> ProseContext.STRONG;
            case "blockquote", "q" -> ProseContext.QUOTE_BLOCK;
            case "a" -> ProseContext.LINK_TEXT;
            default -> null;
        };
    }

    /// @param starts offsets in the body of `length` characters, ascending
    List<ProseRun.Mark> marks(int[] starts, int length) {
        List<ProseRun.Mark> marks = new ArrayList<>();
        if (length == 0) {
            return marks;
        }
        spans.forEach((context, known) -> {
            int next = firstBehind(known, starts[0]);
            while (next < known.size() && known.get(next).start() <= starts[length - 1]) {
                int from = indexOf(starts, length, known.get(next).start());
                int to = indexOf(starts, length, known.get(next).end());
                if (from < to) {
                    marks.add(new ProseRun.Mark(context, from, to));
                }
                next++;
            }
        });
        return marks;
    }

    /// Index of the first span that ends behind `offset`.
    private static int firstBehind(List<Span> known, int offset) {
        int low = 0;
        int high = known.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (known.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int indexOf(int[] starts, int length, int offset) {
        int found = Arrays.binarySearch(starts, 0, length, offset);
        if (found < 0) {
            return -found - 1;
        }
        int index = found;
        while (index > 0 && starts[index - 1] == offset) {
            index--;
        }
        return index;
    }
}
