package fr.chapeau.markdown;

import java.util.ArrayList;
import java.util.List;

/// Finds what stands between quotation marks in one run of prose.
final class Quotations {

    private Quotations() {}

    static List<ProseRun.Mark> of(String text) {
        List<ProseRun.Mark> marks = new ArrayList<>();
        pairs(text, '«', '»', marks);
        pairs(text, '“', '”', marks);
        int open = -1;
        for (int i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) {
            if (open >= 0) {
                marks.add(new ProseRun.Mark(ProseContext.QUOTED, open, i + 1));
            }
            open = open >= 0 ? -1 : i;
        }
        return marks;
    }

    private static void pairs(String text, char opening, char closing, List<ProseRun.Mark> marks) {
        int open = text.indexOf(opening);
        while (open >= 0) {
            int close = text.indexOf(closing, open);
            if (close < 0) {
                return;
            }
            marks.add(new ProseRun.Mark(ProseContext.QUOTED, open, close + 1));
            open = text.indexOf(opening, close);
        }
    }
}
