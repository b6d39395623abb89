package fr.chapeau.ui.fixing;

import fr.chapeau.app.fixing.FixTarget.OpenText;
import fr.chapeau.text.TextEdits;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// The articles that are open in the window. FX thread only.
public interface OpenTexts {

    /// What became of a change.
    enum Change {
        /// Nothing: the text is another one by now.
        REFUSED,
        /// It is made on the screen, and the file is as it was.
        MADE,
        /// It is made, and the file holds it.
        SAVED
    }

    /// The text of an article as it is now; empty where it is not open.
    ///
    /// @param path from the site's root
    Optional<OpenText> text(Path path);

    /// Changes the text of an article, in one step that can be undone.
    ///
    /// @param revision of the text that the edits are of
    /// @param save whether the file is to hold it at once
    /// @param then told what became of it
    void change(Path path, TextEdits edits, long revision, boolean save, Consumer<Change> then);
}
