package fr.chapeau.ui.text;

import fr.chapeau.check.hygiene.TextControlCharacter;
import fr.chapeau.check.hygiene.TextInvisibleCharacter;
import fr.chapeau.ui.text.LineStyler.StyleRun;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// Makes no-break spaces and characters without width visible. A no-break space keeps its place and
/// is underlined; what has no width is drawn as a sign. Only what is drawn is changed, never the
/// text.
final class Signs {
    static final String NO_BREAK = "sign-no-break";
    static final String UNSEEN = "sign-unseen";

    private static final char SOFT_HYPHEN = '\u00AD';

    private Signs() {}

    /// The runs of a line that are to be seen.
    static List<StyleRun> of(String line) {
        IntPredicate unwanted = TextInvisibleCharacter.unwantedIn(line);
        List<StyleRun> runs = new ArrayList<>();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\u00A0' || c == '\u202F') {
                runs.add(new StyleRun(i, i + 1, NO_BREAK));
            } else if (TextControlCharacter.isControl(c) || unwanted.test(c)) {
                runs.add(new StyleRun(i, i + 1, UNSEEN));
            }
        }
        return runs;
    }

    /// What is drawn for unseen characters: one sign for each, so that the caret finds its places.
    static String drawn(String unseen) {
        StringBuilder signs = new StringBuilder(unseen.length());
        for (int i = 0; i < unseen.length(); i++) {
            signs.append(unseen.charAt(i) == SOFT_HYPHEN ? '¬' : '¦');
        }
        return signs.toString();
    }
}
