package fr.chapeau.frontmatter;

import fr.chapeau.text.Span;
import org.yaml.snakeyaml.error.Mark;

/// Turns SnakeYAML's marks, which count code points, into offsets of the file's text.
final class SourceOffsets {
    private final Span range;

    /// Offset of each code point, or empty when every code point is one unit.
    private final int[] offsets;

    SourceOffsets(String text, Span range) {
        this.range = range;
        String yaml = range.of(text);
        int codePoints = yaml.codePointCount(0, yaml.length());
        if (codePoints == yaml.length()) {
            offsets = new int[0];
            return;
        }
        offsets = new int[codePoints + 1];
        int at = 0;
        for (int i = 0; i < codePoints; i++) {
            offsets[i] = at;
            at += Character.charCount(yaml.codePointAt(at));
        }
        offsets[codePoints] = at;
    }

    int of(Mark mark) {
        return of(mark.getIndex());
    }

    int of(int codePoint) {
        int index = Math.max(0, codePoint);
        int local = offsets.length == 0 ? index : offsets[Math.min(index, offsets.length - 1)];
        return Math.min(range.start() + local, range.end());
    }
}
