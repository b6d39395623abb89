package fr.chapeau.ui.text;

import fr.chapeau.problem.Message;

/// What kind of text a pane is for.
///
/// @param name says to a screen reader what the text is
/// @param formats whether Markdown's formatting commands are offered
public record TextSetup(Message name, LineStyler styler, boolean formats) {

    /// The body of an article.
    public static TextSetup markdown(Message name, LineStyler styler) {
        return new TextSetup(name, styler, true);
    }

    /// Text of another kind.
    public static TextSetup other(Message name, LineStyler styler) {
        return new TextSetup(name, styler, false);
    }
}
