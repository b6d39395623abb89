package fr.chapeau.ui.text;

import fr.chapeau.markdown.LineState;
import fr.chapeau.markdown.LineStyles;
import fr.chapeau.markdown.MdStyle;
import fr.chapeau.markdown.StyledRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Markdown's highlighting: each of its styles is a style class, `LINK_TEXT` is `md-link-text`.
public final class MarkdownLines implements LineStyler {

    @Override
    public Object start() {
        return LineState.INITIAL;
    }

    @Override
    public StyledLine style(String line, Object state) {
        LineStyles styles = LineStyles.of(line, (LineState) state);
        List<StyleRun> runs = new ArrayList<>();
        for (StyledRange range : styles.ranges()) {
            for (MdStyle style : range.styles()) {
                runs.add(new StyleRun(range.start(), range.end(), styleClass(style)));
            }
        }
        return new StyledLine(runs, styles.after());
    }

    private static String styleClass(MdStyle style) {
        return "md-" + style.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
