package fr.chapeau.ui.form;

import fr.chapeau.app.article.FieldChange;
import java.net.URI;

/// What the form asks of the article that it shows. FX thread only.
public interface FormPort {

    /// Changes a field; the article's next state will show it.
    void change(FieldChange change);

    void undo();

    void redo();

    /// Opens a page in the browser, or a letter in the mail program, because the user asked for it.
    ///
    /// @param address begins with `http:`, `https:` or `mailto:`
    void browse(URI address);

    /// What fields that name pictures and other files work with; the same for all of them.
    FormFiles files();

    /// What they know of the site.
    FormSite site();
}
