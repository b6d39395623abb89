package fr.chapeau.check;

import fr.chapeau.frontmatter.ScalarStyle;
import fr.chapeau.frontmatter.YamlScalar;
import fr.chapeau.text.Span;

/// Where the characters of a decoded YAML scalar are written: folded lines, indentation, doubled
/// quotes and escapes make the two differ. A scalar whose source does not lead to its text has one
/// place, all of it.
final class ScalarPlaces implements Places {
    private final YamlScalar scalar;
    private final String file;
    private final int[] starts;
    private final int[] ends;
    private final int limit;
    private final boolean known;
    private int at;

    private ScalarPlaces(String file, YamlScalar scalar) {
        this.scalar = scalar;
        this.file = file;
        this.starts = new int[scalar.text().length()];
        this.ends = new int[scalar.text().length()];
        boolean quoted = isQuoted(scalar.style());
        this.limit = scalar.span().end() - (quoted && !scalar.span().isEmpty() ? 1 : 0);
        this.at = contentStart(quoted);
        this.known = align();
    }

    static ScalarPlaces of(String file, YamlScalar scalar) {
        return new ScalarPlaces(file, scalar);
    }

    @Override
    public Span in(int start, int end) {
        if (!known) {
            return scalar.span();
        }
        if (start == end) {
            return Span.at(start < starts.length ? starts[start] : limit);
        }
        return new Span(starts[start], Math.max(starts[start], ends[end - 1]));
    }

    private static boolean isQuoted(ScalarStyle style) {
        return switch (style) {
            case SINGLE_QUOTED, DOUBLE_QUOTED -> true;
            case PLAIN, LITERAL, FOLDED -> false;
        };
    }

    private int contentStart(boolean quoted) {
        int start = scalar.span().start();
        if (quoted) {
            return Math.min(start + 1, limit);
        }
        if (!scalar.style().isBlock()) {
            return start;
        }
        int line = file.indexOf('\n', start);
        return line < 0 || line >= limit ? limit : line + 1;
    }

    private boolean align() {
        String text = scalar.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n') {
                blank(i, c);
            } else if (!visible(i, c)) {
                return false;
            }
        }
        return true;
    }

    /// A blank is written as it is, as an escape, or as the end of a folded line.
    private void blank(int index, char c) {
        if (escape(index)) {
            return;
        }
        starts[index] = at;
        if (at < limit && (file.charAt(at) == c || isLineEnd(file.charAt(at)))) {
            boolean pair = file.startsWith("\r\n", at);
            at += pair ? 2 : 1;
        }
        ends[index] = Math.min(at, limit);
    }

    private boolean visible(int index, char c) {
        while (at < limit && file.charAt(at) != c && isBlank(file.charAt(at))) {
            at++;
        }
        if (escape(index)) {
            return true;
        }
        if (at >= limit || file.charAt(at) != c) {
            return false;
        }
        boolean doubled = c == '\'' && scalar.style() == ScalarStyle.SINGLE_QUOTED;
        place(index, doubled ? 2 : 1);
        return true;
    }

    /// An escape of a double-quoted scalar (YAML 1.1, 5.6) that stands for the character at
    /// `index`.
    private boolean escape(int index) {
        if (scalar.style() != ScalarStyle.DOUBLE_QUOTED) {
            return false;
        }
        while (at + 1 < limit && file.charAt(at) == '\\' && isLineEnd(file.charAt(at + 1))) {
            at++;
            while (at < limit && isBlank(file.charAt(at))) {
                at++;
            }
        }
        if (at + 1 >= limit || file.charAt(at) != '\\') {
            return false;
        }
        int digits =
                switch (file.charAt(at + 1)) {
                    case 'x' -> 2;
                    case 'u' -> 4;
                    case 'U' -> 8;
                    default -> 0;
                };
        boolean second = Character.isLowSurrogate(scalar.text().charAt(index));
        boolean pairFollows =
                digits == 8 && Character.isHighSurrogate(scalar.text().charAt(index)) && !second;
        place(index, 2 + digits);
        if (pairFollows) {
            at = starts[index];
        }
        return true;
    }

    private void place(int index, int length) {
        starts[index] = at;
        at = Math.min(at + length, limit);
        ends[index] = at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || isLineEnd(c);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
