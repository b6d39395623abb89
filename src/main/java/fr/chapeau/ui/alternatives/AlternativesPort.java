package fr.chapeau.ui.alternatives;

import fr.chapeau.app.alternatives.ArticlePictures;
import fr.chapeau.app.alternatives.Describing;
import fr.chapeau.app.alternatives.EarlierAlternatives;
import fr.chapeau.app.article.CheckedArticle;
import fr.chapeau.app.article.FieldChange;
import fr.chapeau.text.TextEdits;
import fr.chapeau.ui.kit.SmallPicture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.util.Subscription;

/// What the card asks of the article. FX thread only, but for what is said to run elsewhere.
public interface AlternativesPort {

    /// What the checks say of its newest text.
    ReadOnlyObjectProperty<CheckedArticle> checkedProperty();

    /// The pictures of a text that was checked. Off the FX thread.
    ArticlePictures read(CheckedArticle checked);

    /// Looks up what the saved articles say of the same pictures.
    EarlierAlternatives earlier();

    /// Turns decisions into changes.
    Describing describing();

    /// Makes edits, as one step.
    ///
    /// @param revision of the text that they are of
    /// @return whether the text is still that one; else nothing was done
    boolean fix(TextEdits edits, long revision);

    /// Changes a field, as the form does.
    void change(FieldChange change);

    /// Takes the last step back.
    void undo();

    /// Shows the picture that an address means, or what is to be said in its place, once it is
    /// found and made small.
    ///
    /// @param width at most, in points
    /// @return ends the search
    Subscription picture(String address, int width, int height, Consumer<SmallPicture> show);
}
