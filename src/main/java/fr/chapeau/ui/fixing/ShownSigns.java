package fr.chapeau.ui.fixing;

import fr.chapeau.app.fixing.ChangedPlace.Marked;
import fr.chapeau.i18n.Texts;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What nobody sees in a text, as signs for the eye and as words for the ear.
final class ShownSigns {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char NARROW_NO_BREAK_SPACE = '\u202f';

    private ShownSigns() {}

    /// A stretch of an excerpt.
    record Run(String text, boolean marked) {}

    /// The excerpt in stretches, each either marked or not.
    static List<Run> runs(Marked shown) {
        List<Run> runs = new ArrayList<>();
        int copied = 0;
        for (Span mark : shown.marks()) {
            add(runs, shown.text().substring(copied, mark.start()), false);
            add(runs, mark.of(shown.text()), true);
            copied = mark.end();
        }
        add(runs, shown.text().substring(copied), false);
        return runs;
    }

    private static void add(List<Run> runs, String text, boolean marked) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, marked));
        }
    }

    /// As it is painted. Ordinary blanks show as signs only where they come or go.
    static String painted(Run run) {
        StringBuilder signs = new StringBuilder();
        for (char c : run.text().toCharArray()) {
            switch (c) {
                case NO_BREAK_SPACE, NARROW_NO_BREAK_SPACE -> signs.append('␣');
                case ' ' -> signs.append(run.marked() ? '·' : ' ');
                case '\t' -> signs.append('→');
                case '\n' -> signs.append('¶');
                case '\r' -> signs.append("CR");
                default -> signs.append(isUnseen(c) ? code(c) : String.valueOf(c));
            }
        }
        return signs.toString();
    }

    /// As it is read aloud: what is marked in words.
    static String spoken(Marked shown, Texts texts) {
        StringBuilder words = new StringBuilder();
        for (Run run : runs(shown)) {
            for (char c : run.text().toCharArray()) {
                words.append(run.marked() ? word(c, texts) : String.valueOf(c));
            }
        }
        return words.toString();
    }

    private static String word(char c, Texts texts) {
        return switch (c) {
            case NO_BREAK_SPACE, NARROW_NO_BREAK_SPACE ->
                    "[" + texts.of(FixingUiMessage.NBSP) + "]";
            case ' ' -> "[" + texts.of(FixingUiMessage.BLANK) + "]";
            case '\t' -> "[" + texts.of(FixingUiMessage.TAB) + "]";
            case '\n', '\r' -> "[" + texts.of(FixingUiMessage.LINE_END) + "]";
            default -> isUnseen(c) ? code(c) : String.valueOf(c);
        };
    }

    /// A combining accent alone is drawn over whatever stands before it.
    private static boolean isUnseen(char c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.CONTROL, Character.NON_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static String code(char c) {
        return String.format(Locale.ROOT, "[U+%04X]", (int) c);
    }
}
