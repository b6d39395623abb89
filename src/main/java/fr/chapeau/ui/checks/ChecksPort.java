package fr.chapeau.ui.checks;

import fr.chapeau.app.article.Remark;
import fr.chapeau.text.TextEdits;
import fr.chapeau.ui.kit.SmallPicture;
import java.util.function.Consumer;
import javafx.util.Subscription;

/// What the panel asks of the article. FX thread only.
public interface ChecksPort {

    /// Where in the file the reader is: at the caret, or in a field of the form.
    int place();

    /// Shows the place of a finding, in the form or in the text, and takes the keyboard there.
    void open(Remark remark);

    /// Makes the panel visible.
    void showPanel();

    /// Applies what a finding's fix offers, as one step.
    ///
    /// @param revision of the text that the edits are of
    /// @return whether the text is still that one; else nothing was done
    boolean fix(TextEdits edits, String rule, long revision);

    /// Keeps what is set aside.
    DismissalPort dismissals();

    /// Shows the picture that an address means, or what is to be said in its place, once it is
    /// found and made small.
    ///
    /// @param width at most, in points
    /// @return ends the search
    Subscription picture(String address, int width, int height, Consumer<SmallPicture> show);
}
