package fr.chapeau.markdown;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Collects the styles of a line's characters, a bit for each style.
@SuppressWarnings("EnumOrdinal") // the bits live as long as the paint
final class StylePaint {
    private static final MdStyle[] STYLES = MdStyle.values();

    private final int[] bits;

    StylePaint(int length) {
        bits = new int[length];
    }

    void add(MdStyle style, int start, int end) {
        for (int i = Math.max(0, start); i < Math.min(end, bits.length); i++) {
            bits[i] |= 1 << style.ordinal();
        }
    }

    /// Ranges of equal styles, in order; none for plain text.
    List<StyledRange> ranges() {
        List<StyledRange> ranges = new ArrayList<>();
        int start = 0;
        while (start < bits.length) {
            int end = start + 1;
            while (end < bits.length && bits[end] == bits[start]) {
                end++;
            }
            if (bits[start] != 0) {
                ranges.add(new StyledRange(start, end, styles(bits[start])));
            }
            start = end;
        }
        return ranges;
    }

    private static Set<MdStyle> styles(int bits) {
        Set<MdStyle> styles = EnumSet.noneOf(MdStyle.class);
        for (MdStyle style : STYLES) {
            if ((bits & 1 << style.ordinal()) != 0) {
                styles.add(style);
            }
        }
        return styles;
    }
}
