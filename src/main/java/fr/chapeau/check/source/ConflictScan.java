package fr.chapeau.check.source;

import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds what Git leaves where two versions contradict each other: a line of seven `<`, one of
/// seven `=`, one of seven `>`, in this order.
final class ConflictScan {
    private static final int LENGTH = 7;

    private ConflictScan() {}

    /// From the first character of the first marker to the last of the third, by place.
    static List<Span> conflicts(String text) {
        List<Span> found = new ArrayList<>();
        int opened = -1;
        boolean divided = false;
        int line = 0;
        while (line < text.length()) {
            int end = endOfLine(text, line);
            if (isMarker(text, line, end, '<')) {
                opened = line;
                divided = false;
            } else if (opened >= 0 && isMarker(text, line, end, '=')) {
                divided = true;
            } else if (divided && isMarker(text, line, end, '>')) {
                found.add(new Span(opened, end));
                opened = -1;
                divided = false;
            }
            line = nextLine(text, end);
        }
        return found;
    }

    /// Seven of the sign, then nothing or a blank and a name.
    private static boolean isMarker(String text, int start, int end, char sign) {
        if (end - start < LENGTH) {
            return false;
        }
        for (int i = start; i < start + LENGTH; i++) {
            if (text.charAt(i) != sign) {
                return false;
            }
        }
        return end == start + LENGTH || text.charAt(start + LENGTH) == ' ';
    }

    private static int endOfLine(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int nextLine(String text, int end) {
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
}
