package fr.chapeau.app.fixing;

import fr.chapeau.text.Span;
import java.util.List;

/// One place of a change, with what stands around it.
///
/// @param line of the text before, from 1
public record ChangedPlace(int line, Marked before, Marked after) {

    /// An excerpt of a text.
    ///
    /// @param text with an ellipsis at an end where more stands
    /// @param marks what goes, or what comes, by place
    public record Marked(String text, List<Span> marks) {

        public Marked {
            marks = List.copyOf(marks);
        }
    }
}
