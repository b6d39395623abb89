package fr.chapeau.ui.editor;

import fr.chapeau.app.document.SaveResult;
import fr.chapeau.problem.Problem;
import java.nio.file.Path;

/// Is told of what happens to an open article and cannot be read from its properties. FX thread.
public interface ArticleNews {

    /// Something could not be done.
    void failed(Problem problem);

    /// The file is not what it was when it was read: a person has to choose.
    void changedOnDisk(SaveResult.ChangedOnDisk choice);

    /// The text was saved over what someone else had written.
    ///
    /// @param theirs where that is kept
    void keptTheirs(Path theirs);

    /// The file holds the text.
    void saved();
}
