package fr.chapeau.markdown;

import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Spans that are no prose wherever they stand, by place.
record MaskedSpans(List<Span> spans) {

    MaskedSpans {
        spans = List.copyOf(spans);
    }

    /// The span that holds the unit at `offset`.
    Optional<Span> at(int offset) {
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        int found = Collections.binarySearch(spans, new Span(offset, Integer.MAX_VALUE));
        int before = found >= 0 ? found : -found - 2;
        return before >= 0 && spans.get(before).contains(offset)
                ? Optional.of(spans.get(before))
                : Optional.empty();
    }

    /// The first unit at `offset` or behind it that one of them holds; {@link Integer#MAX_VALUE}
    /// where there is none.
    int next(int offset) {
        int found = Collections.binarySearch(spans, new Span(offset, Integer.MAX_VALUE));
        int behind = found >= 0 ? found + 1 : -found - 1;
        if (behind > 0 && spans.get(behind - 1).contains(offset)) {
            return offset;
        }
        return behind < spans.size() ? spans.get(behind).start() : Integer.MAX_VALUE;
    }

    /// These and those of the other that touch none of these.
    MaskedSpans with(MaskedSpans other) {
        List<Span> all = new ArrayList<>(spans);
        for (Span span : other.spans) {
            boolean free = at(span.start()).isEmpty() && at(span.end() - 1).isEmpty();
            if (free) {
                all.add(span);
            }
        }
        Collections.sort(all);
        return new MaskedSpans(all);
    }

    /// The text with each of them filled by one character that means nothing to Markdown; line ends
    /// and length stay.
    String fill(String text, char filler) {
        if (spans.isEmpty()) {
            return text;
        }
        char[] filled = text.toCharArray();
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                if (filled[i] != '\n' && filled[i] != '\r') {
                    filled[i] = filler;
                }
            }
        }
        return new String(filled);
    }
}
