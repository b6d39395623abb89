package fr.chapeau.ui.text;

import java.util.Arrays;

/// A text with very long lines, cut into pieces to be shown: an area lays a line out as a whole, so
/// that each key in a line of hundreds of kilobytes would take seconds.
final class LongLines {
    /// Units from which on a line is too long to be edited.
    static final int LIMIT = 50 * 1024;

    private static final int PIECE = 2000;

    private final String shown;
    private final int[] cuts;

    private LongLines(String shown, int[] cuts) {
        this.shown = shown;
        this.cuts = cuts;
    }

    /// @param text with `\n` as line end
    static LongLines of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        int[] cuts = new int[16];
        int count = 0;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int piece = start;
            while (end - start > LIMIT && end - piece > PIECE) {
                int next = piece + PIECE;
                next -= Character.isHighSurrogate(text.charAt(next - 1)) ? 1 : 0;
                shown.append(text, piece, next).append('\n');
                if (count == cuts.length) {
                    cuts = Arrays.copyOf(cuts, count * 2);
                }
                cuts[count++] = next;
                piece = next;
            }
            shown.append(text, piece, Math.min(end + 1, text.length()));
            start = end + 1;
        }
        return new LongLines(shown.toString(), Arrays.copyOf(cuts, count));
    }

    /// The text to show.
    String shown() {
        return shown;
    }

    /// Whether a line had to be cut.
    boolean any() {
        return cuts.length > 0;
    }

    /// Where a place of the text is in what is shown.
    int toShown(int offset) {
        int found = Arrays.binarySearch(cuts, offset);
        return offset + (found >= 0 ? found + 1 : -found - 1);
    }

    /// Where a shown place is in the text.
    int toText(int shownOffset) {
        int cut = 0;
        int low = 0;
        int high = cuts.length;
        while (low < high) {
            cut = (low + high) >>> 1;
            if (cuts[cut] + cut < shownOffset) {
                low = cut + 1;
            } else {
                high = cut;
            }
        }
        return shownOffset - low;
    }
}
