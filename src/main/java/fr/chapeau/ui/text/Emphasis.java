package fr.chapeau.ui.text;

import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bold and italic, on and off.
///
/// In kramdown ("Emphasis") a marker beside white space does not open or close anything, and
/// emphasis does not go on over a blank line; so white space stays outside and each line has its
/// own markers.
final class Emphasis {
    static final Emphasis BOLD = new Emphasis(2);
    static final Emphasis ITALIC = new Emphasis(1);

    /// What stands at the start of a line without being its text: indent, quote, list, heading.
    private static final Pattern PREFIX =
            Pattern.compile("[ \\t]*(?:>[ \\t]*)*(?:(?:[-*+]|\\d{1,9}\\.)[ \\t]+|#{1,6}[ \\t]+)?");

    private final int length;
    private final String marker;

    private Emphasis(int length) {
        this.length = length;
        this.marker = "*".repeat(length);
    }

    /// Switches the emphasis of a selection, or of the word at the caret.
    FormatEdit toggle(String text, Span selection) {
        if (selection.isEmpty()) {
            return atCaret(text, selection.start());
        }
        List<Span> ranges = ranges(text, selection);
        if (ranges.isEmpty()) {
            return new FormatEdit(TextEdits.NONE, selection);
        }
        return toggle(text, ranges);
    }

    private FormatEdit atCaret(String text, int caret) {
        if (text.startsWith(marker, caret) && runAfter(text, caret) == length) {
            if (runBefore(text, caret) == length) {
                // Nothing was typed between the markers.
                Span pair = new Span(caret - length, caret + length);
                return new FormatEdit(TextEdits.of(TextEdit.delete(pair)), Span.at(caret - length));
            }
            if (isOpen(text, caret)) {
                // The emphasis was typed to its end: step behind it.
                return new FormatEdit(TextEdits.NONE, Span.at(caret + length));
            }
        }
        Span word = wordAt(text, caret);
        if (word.isEmpty()) {
            return new FormatEdit(
                    TextEdits.of(TextEdit.insert(caret, marker + marker)), Span.at(caret + length));
        }
        FormatEdit edit = toggle(text, List.of(word));
        int shift = edit.selection().start() - word.start();
        return new FormatEdit(edit.edits(), Span.at(caret + shift));
    }

    private FormatEdit toggle(String text, List<Span> ranges) {
        boolean allOn = ranges.stream().allMatch(range -> isOn(text, range));
        List<TextEdit> edits = new ArrayList<>();
        for (Span range : ranges) {
            if (allOn) {
                edits.add(TextEdit.delete(new Span(range.start() - length, range.start())));
                edits.add(TextEdit.delete(new Span(range.end(), range.end() + length)));
            } else if (!isOn(text, range)) {
                edits.add(TextEdit.insert(range.start(), marker));
                edits.add(TextEdit.insert(range.end(), marker));
            }
        }
        TextEdits all = new TextEdits(edits);
        boolean lastClosed = !allOn && !isOn(text, ranges.getLast());
        int start = FormatEdit.moved(all, ranges.getFirst().start());
        int end = FormatEdit.moved(all, ranges.getLast().end()) - (lastClosed ? length : 0);
        return new FormatEdit(all, new Span(start, end));
    }

    /// The parts of a selection that get markers: line by line, without the line's prefix and the
    /// white space at both ends.
    private static List<Span> ranges(String text, Span selection) {
        List<Span> ranges = new ArrayList<>();
        for (Span line : Lines.touched(text, selection)) {
            Matcher prefix = PREFIX.matcher(text).region(line.start(), line.end());
            int content = prefix.lookingAt() ? prefix.end() : line.start();
            int start = Math.max(content, selection.start());
            int end = Math.min(line.end(), selection.end());
            while (start < end && isSpace(text.charAt(start))) {
                start++;
            }
            while (end > start && isSpace(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                ranges.add(withoutMarkers(text, new Span(start, end)));
            }
        }
        return ranges;
    }

    /// The range without markers at its ends, where both ends have them, inside or outside.
    private static Span withoutMarkers(String text, Span range) {
        int start = range.start();
        int end = range.end();
        while (start < end && isMarker(text.charAt(start))) {
            start++;
        }
        while (end > start && isMarker(text.charAt(end - 1))) {
            end--;
        }
        return start < end && sameMarker(text, start - 1, end) ? new Span(start, end) : range;
    }

    private boolean isOn(String text, Span range) {
        return sameMarker(text, range.start() - 1, range.end())
                && isOn(Math.min(runBefore(text, range.start()), runAfter(text, range.end())));
    }

    private static boolean sameMarker(String text, int first, int last) {
        return first >= 0
                && last < text.length()
                && isMarker(text.charAt(first))
                && text.charAt(first) == text.charAt(last);
    }

    /// One marker is italic, two are bold, three are both.
    private boolean isOn(int run) {
        return length == 2 ? run >= 2 : run == 1 || run >= 3;
    }

    /// Whether a marker of this kind is open in the line before the caret.
    private boolean isOpen(String text, int caret) {
        boolean open = false;
        for (int i = Lines.startOf(text, caret); i < caret; i++) {
            int run = runAfter(text, i);
            if (run > 0) {
                open ^= isOn(run);
                i += run - 1;
            }
        }
        return open;
    }

    private static Span wordAt(String text, int caret) {
        int start = caret;
        int end = caret;
        while (start > 0 && isWord(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static int runBefore(String text, int offset) {
        int at = offset;
        while (at > 0
                && isMarker(text.charAt(at - 1))
                && text.charAt(at - 1) == text.charAt(offset - 1)) {
            at--;
        }
        return offset - at;
    }

    private static int runAfter(String text, int offset) {
        int at = offset;
        while (at < text.length()
                && isMarker(text.charAt(at))
                && text.charAt(at) == text.charAt(offset)) {
            at++;
        }
        return at - offset;
    }

    private static boolean isMarker(char c) {
        return c == '*' || c == '_';
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '-';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
