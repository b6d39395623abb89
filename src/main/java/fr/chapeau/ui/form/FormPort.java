package fr.chapeau.ui.form;

import fr.chapeau.app.article.FieldChange;
import java.net.URI;
import java.util.List;

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

    /// Asks how the form is to be adjusted.
    ///
    /// @param keys of the field that is meant, from the front matter down; none for the whole form
    void adjust(List<String> keys);

    /// What fields that name pictures and other files work with; the same for all of them.
    FormFiles files();

    /// What they know of the site.
    FormSite site();
}
