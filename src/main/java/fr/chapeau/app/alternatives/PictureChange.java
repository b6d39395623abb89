package fr.chapeau.app.alternatives;

import fr.chapeau.app.article.FieldChange;
import fr.chapeau.text.TextEdits;

/// What a decision changes: one undo step.
public sealed interface PictureChange {

    /// Edits of the text that the picture was read of.
    ///
    /// @param revision of that text
    record InText(TextEdits edits, long revision) implements PictureChange {}

    /// A field, as the form changes it.
    record InField(FieldChange change) implements PictureChange {}
}
