package fr.chapeau.ui.text;

import java.util.List;

/// Tells how to highlight one line, from that line and what the lines before it left open.
public interface LineStyler {

    /// Highlights nothing.
    LineStyler NONE =
            new LineStyler() {
                @Override
                public Object start() {
                    return "";
                }

                @Override
                public StyledLine style(String line, Object state) {
                    return new StyledLine(List.of(), state);
                }
            };

    /// State before the first line; any immutable value with `equals`.
    Object start();

    /// The line's runs and the state it leaves. Quick, and for any input.
    ///
    /// @param line without its line end
    /// @param state what this styler gave for the line before
    StyledLine style(String line, Object state);

    /// What a styler says of a line.
    ///
    /// @param runs by place; they may overlap
    record StyledLine(List<StyleRun> runs, Object next) {

        public StyledLine {
            runs = List.copyOf(runs);
        }
    }

    /// A part of a line with a style class.
    record StyleRun(int start, int end, String styleClass) {}
}
