package fr.chapeau.ui.text;

import fr.chapeau.check.typography.FrenchPost;
import fr.chapeau.check.typography.TypedFrench;
import fr.chapeau.markdown.LineState;
import fr.chapeau.markdown.LineState.Block;
import fr.chapeau.markdown.LineStyles;
import fr.chapeau.markdown.MdStyle;
import fr.chapeau.markdown.StyledRange;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// French typography as one types, in the body of a post.
///
/// What is no prose is known from two sides: from the lines around the caret as they are now, and
/// from the post as it was last read, whose places are followed through the changes since. Where
/// either is in doubt, nothing is corrected.
public final class FrenchTypist implements Typist {
    private static final Set<MdStyle> NO_PROSE =
            EnumSet.of(
                    MdStyle.CODE,
                    MdStyle.URL,
                    MdStyle.HTML_TAG,
                    MdStyle.HTML_COMMENT,
                    MdStyle.LIQUID,
                    MdStyle.ATTRIBUTE_LIST,
                    MdStyle.HEADING,
                    MdStyle.RULE);

    /// More changes than anybody makes before the post is read again.
    private static final int CHANGES_AT_MOST = 5_000;

    /// Deeper in a list, an indented line may be code.
    private static final int DEEPEST = 4;

    private final TypedFrench french;
    private final List<TextEdits> waysBack = new ArrayList<>();
    private FrenchPost post = FrenchPost.UNKNOWN;
    private boolean on;

    public FrenchTypist(TypedFrench french) {
        this.french = french;
    }

    /// Corrects from now on, or no longer.
    public void turn(boolean nowOn) {
        on = nowOn;
    }

    /// What is known of the post as it is now.
    public void know(FrenchPost now) {
        post = now;
        waysBack.clear();
    }

    @Override
    public void changed(TextSource.Changed change) {
        if (waysBack.size() <= CHANGES_AT_MOST) {
            waysBack.add(change.inverse());
        }
    }

    @Override
    public TextEdits corrections(Typed typed) {
        if (!on || !post.isFrench() || waysBack.size() > CHANGES_AT_MOST) {
            return TextEdits.NONE;
        }
        boolean header = typed.lines().startsWith("---\n");
        if (header || post.isProtected(whereItWas(typed.file())) || isStyledAsNoProse(typed)) {
            return TextEdits.NONE;
        }
        String around = around(typed);
        TextEdits found =
                french.corrections(
                        around + typed.lines(), around.length() + typed.at(), post.blank());
        return shifted(found, -around.length());
    }

    private static TextEdits shifted(TextEdits edits, int by) {
        return new TextEdits(
                edits.edits().stream()
                        .map(edit -> new TextEdit(edit.span().shift(by), edit.replacement()))
                        .toList());
    }

    /// The place that something had when the post was last read; what was put in since was nowhere,
    /// which is the place it was put at.
    private int whereItWas(int file) {
        int place = file;
        for (TextEdits back : waysBack.reversed()) {
            place = before(back, place);
        }
        return place;
    }

    private static int before(TextEdits back, int place) {
        int delta = 0;
        for (TextEdit edit : back.edits()) {
            Span span = edit.span();
            if (span.end() <= place) {
                delta += edit.delta();
            } else if (span.start() <= place) {
                return span.start() + delta;
            }
        }
        return place + delta;
    }

    private static boolean isStyledAsNoProse(Typed typed) {
        LineState state = typed.state() instanceof LineState known ? known : LineState.INITIAL;
        String[] lines = typed.lines().split("\n", -1);
        int start = 0;
        for (String line : lines) {
            if (typed.at() <= start + line.length()) {
                Block block = state.block();
                return block == Block.FENCED_CODE
                        || block == Block.HTML_COMMENT
                        || isNoProse(LineStyles.of(line, state), typed.at() - start);
            }
            state = LineStyles.of(line, state).after();
            start += line.length() + 1;
        }
        return true;
    }

    private static boolean isNoProse(LineStyles styles, int column) {
        for (StyledRange range : styles.ranges()) {
            if (range.start() <= column
                    && column < range.end()
                    && range.styles().stream().anyMatch(NO_PROSE::contains)) {
                return true;
            }
        }
        return false;
    }

    /// Lines that put indented ones into a list again, as they are in the post.
    private static String around(Typed typed) {
        boolean inList =
                typed.state() instanceof LineState state
                        && (state.block() == Block.LIST || state.block() == Block.LIST_GAP);
        int indent = 0;
        while (indent < typed.lines().length() && typed.lines().charAt(indent) == ' ') {
            indent++;
        }
        if (!inList || indent < 2 || indent > DEEPEST) {
            return "";
        }
        return "*" + " ".repeat(indent - 1) + "a\n\n";
    }
}
