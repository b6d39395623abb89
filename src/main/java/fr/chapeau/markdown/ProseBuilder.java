package fr.chapeau.markdown;

import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Collects a {@link ProseRun} piece by piece, in the order of the body.
final class ProseBuilder {
    private final String body;
    private final MaskedSpans hidden;
    private final StringBuilder text = new StringBuilder();
    private final List<ProseRun.Mark> marks = new ArrayList<>();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    /// @param hidden what is masked wherever it stands
    ProseBuilder(String body, MaskedSpans hidden) {
        this.body = body;
        this.hidden = hidden;
    }

    /// Number of characters so far.
    int length() {
        return text.length();
    }

    /// Source text that may hold backslash escapes.
    void escaped(int start, int end) {
        source(start, end, true);
    }

    /// Source text that means itself.
    void literal(int start, int end) {
        source(start, end, false);
    }

    /// Source text of raw HTML, with its entities.
    void html(int start, int end) {
        int from = start;
        for (int i = start; i < end; i++) {
            int behind = body.charAt(i) == '&' ? Entities.end(body, i, end) : -1;
            if (behind > 0) {
                String written = body.substring(i, behind);
                String shown = Entities.decode(written);
                if (!shown.equals(written)) {
                    source(from, i, false);
                    replaced(shown, i, behind);
                    from = behind;
                    i = behind - 1;
                }
            }
        }
        source(from, end, false);
    }

    private void source(int start, int end, boolean escapes) {
        int at = start;
        int masked = hidden.next(start);
        while (at < end) {
            // An escape may have led into a masked span.
            Span mask = at < masked ? null : hidden.at(at).orElse(null);
            if (mask != null) {
                int stop = Math.min(end, mask.end());
                mask(at, stop);
                at = stop;
                masked = hidden.next(at);
                continue;
            }
            char c = body.charAt(at);
            if (escapes && c == '\\' && isEscape(at, end)) {
                put(body.charAt(at + 1), at, at + 2);
                at += 2;
            } else if (c == '\r' && at + 1 < body.length() && body.charAt(at + 1) == '\n') {
                put('\n', at, at + 2);
                at += 2;
            } else {
                put(c, at, at + 1);
                at++;
            }
        }
    }

    private boolean isEscape(int at, int end) {
        return at + 1 < end && ShownText.isEscapable(body.charAt(at + 1));
    }

    /// Something else than the source's own characters: an entity, a line end.
    void replaced(String shown, int start, int end) {
        for (int i = 0; i < shown.length(); i++) {
            put(shown.charAt(i), start, end);
        }
    }

    /// A span that is no prose; two that touch in one hidden span stay one.
    void mask(int start, int end) {
        int last = text.length() - 1;
        boolean goesOn =
                last >= 0
                        && text.charAt(last) == ProseRun.MASK
                        && ends[last] == start
                        && hidden.at(start).filter(s -> s.contains(starts[last])).isPresent();
        if (goesOn) {
            ends[last] = end;
        } else {
            put(ProseRun.MASK, start, end);
        }
    }

    /// Marks what came since the text was `from` characters long.
    void mark(ProseContext context, int from) {
        if (from < text.length()) {
            marks.add(new ProseRun.Mark(context, from, text.length()));
        }
    }

    /// The run, unless there was nothing but blanks and masks. An address alone is something that
    /// readers see.
    Optional<ProseRun> build(ProseRun.Kind kind, ProseContexts contexts) {
        String all = text.toString();
        if (!saysAnything(all)) {
            return Optional.empty();
        }
        List<Span> addresses = Addresses.in(all);
        collapse(addresses);
        String shown = addresses.isEmpty() ? all : text.toString();
        marks.addAll(Quotations.of(shown));
        marks.addAll(contexts.marks(starts, shown.length()));
        return Optional.of(new ProseRun(kind, shown, starts, ends, marks));
    }

    private static boolean saysAnything(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ProseRun.MASK && !Character.isWhitespace(c)) {
                return true;
            }
        }
        return false;
    }

    /// Makes one mask of each range.
    private void collapse(List<Span> ranges) {
        if (ranges.isEmpty()) {
            return;
        }
        int[] moved = new int[text.length() + 1];
        int length = 0;
        int from = 0;
        for (Span range : ranges) {
            length = move(from, range.start(), length, moved);
            Arrays.fill(moved, range.start(), range.end(), length);
            starts[length] = starts[range.start()];
            ends[length] = ends[range.end() - 1];
            text.setCharAt(length++, ProseRun.MASK);
            from = range.end();
        }
        length = move(from, text.length(), length, moved);
        moved[text.length()] = length;
        text.setLength(length);
        marks.replaceAll(m -> {
            int start = moved[m.start()];
            return new ProseRun.Mark(m.context(), start, Math.max(start + 1, moved[m.end()]));
        });
    }

    /// Moves what lies between two ranges; the new length.
    private int move(int from, int to, int length, int[] moved) {
        int target = length;
        for (int i = from; i < to; i++) {
            moved[i] = target;
            starts[target] = starts[i];
            ends[target] = ends[i];
            text.setCharAt(target++, text.charAt(i));
        }
        return target;
    }

    private void put(char c, int start, int end) {
        int index = text.length();
        if (index == starts.length) {
            starts = Arrays.copyOf(starts, index * 2);
            ends = Arrays.copyOf(ends, index * 2);
        }
        starts[index] = start;
        ends[index] = end;
        text.append(c);
    }
}
