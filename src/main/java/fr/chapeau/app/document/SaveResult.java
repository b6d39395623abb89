package fr.chapeau.app.document;

import fr.chapeau.problem.Message;
import fr.chapeau.problem.Problem;
import java.nio.file.Path;

/// What became of saving a document.
public sealed interface SaveResult {

    /// The file holds the text, which [Document#saved] is to be told of.
    record Saved(Snapshot written) implements SaveResult {}

    /// The file held exactly this text already and was not touched; [Document#saved] is to be told
    /// of it just the same.
    record Unchanged(Snapshot written) implements SaveResult {}

    /// The file holds the text, and what someone else had written was put aside.
    ///
    /// @param theirs where it is
    record SavedOverTheirs(Snapshot written, Path theirs) implements SaveResult {}

    /// Nothing was written, because the file is not what it was when it was read: a person has to
    /// choose. See [Saving#keepMine], [Saving#takeTheirs], [Saving#saveCopy].
    record ChangedOnDisk(SaveRequest request, Theirs theirs, Message message)
            implements SaveResult {}

    /// Nothing was written.
    record NotSaved(Problem problem) implements SaveResult {}
}
