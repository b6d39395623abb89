package fr.chapeau.ui.checks;

import fr.chapeau.app.article.Remark;
import javafx.scene.layout.Region;

/// Asks something about one finding, beside the list.
sealed interface FindingCard permits AlternativeCard, DismissCard {

    /// What to place.
    Region root();

    /// The finding that it is about.
    Remark remark();

    /// Gives what is to be written the keyboard, once the card lies in the window.
    void focus();

    /// Ends what it does.
    void close();
}
