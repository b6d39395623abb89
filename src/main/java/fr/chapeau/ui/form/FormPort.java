package fr.chapeau.ui.form;

import fr.chapeau.app.article.FieldChange;
import java.nio.file.Path;
import java.util.Optional;

/// What the form asks of the article that it shows. FX thread only.
public interface FormPort {

    /// Changes a field; the article's next state will show it.
    void change(FieldChange change);

    void undo();

    void redo();

    /// The file that a picture's address means, if it is in the site.
    ///
    /// @return absolute
    Optional<Path> picture(String address);

    /// Lets the user choose a picture of the site.
    ///
    /// @return the address to write; empty where the user gave up
    Optional<String> choosePicture();
}
