package fr.chapeau.ui.text;

import java.util.ArrayList;
import java.util.List;

/// A styler's lines, with [Signs] laid over them while they are wanted.
final class SignedLines implements LineStyler {
    private final LineStyler styler;
    private boolean shown;

    SignedLines(LineStyler styler) {
        this.styler = styler;
    }

    /// Shows the signs from now on, or no longer.
    ///
    /// @return whether that is another answer than before
    boolean show(boolean now) {
        boolean other = shown != now;
        shown = now;
        return other;
    }

    @Override
    public Object start() {
        return styler.start();
    }

    @Override
    public StyledLine style(String line, Object state) {
        StyledLine styled = styler.style(line, state);
        List<StyleRun> signs = shown ? Signs.of(line) : List.of();
        if (signs.isEmpty()) {
            return styled;
        }
        List<StyleRun> runs = new ArrayList<>(styled.runs());
        runs.addAll(signs);
        return new StyledLine(runs, styled.next());
    }
}
