package fr.chapeau.ui.text;

import fr.chapeau.text.TextEdits;

/// Puts right what is typed. JavaFX thread only, at each key: quick, whatever the length of the
/// text.
public interface Typist {

    /// Leaves everything as it is typed.
    Typist NONE =
            new Typist() {
                @Override
                public TextEdits corrections(Typed typed) {
                    return TextEdits.NONE;
                }

                @Override
                public void changed(TextSource.Changed change) {}
            };

    /// A character that was just typed.
    ///
    /// @param lines around it, with `\n` as line end
    /// @param at its index in them
    /// @param state what the [LineStyler] knows before the first of them
    /// @param file its place in the file
    record Typed(String lines, int at, Object state, int file) {}

    /// What to put right, in offsets of the lines.
    TextEdits corrections(Typed typed);

    /// Told of each change of the document.
    void changed(TextSource.Changed change);
}
