package fr.chapeau.app.fixing;

import fr.chapeau.site.PostFile;
import fr.chapeau.text.FileText;
import fr.chapeau.text.Rope;
import org.jspecify.annotations.Nullable;

/// An article in which something may be put right.
///
/// @param title what it is called
/// @param open its text on the screen; null for one that is not open
public record FixTarget(PostFile post, String title, @Nullable OpenText open) {

    /// The text of an article that is open.
    ///
    /// @param bom whether its file starts with the byte order mark
    /// @param revision of its document
    /// @param unsaved whether its file holds another one
    public record OpenText(Rope rope, boolean bom, long revision, boolean unsaved) {

        /// The text. Takes time in proportion to it.
        public FileText text() {
            return new FileText(rope.toString(), bom);
        }
    }
}
