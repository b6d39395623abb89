package fr.chapeau.git;

import fr.chapeau.problem.Problem;
import java.nio.file.Path;
import java.util.List;

/// What came of a commit that met no obstacle.
public sealed interface CommitResult {

    /// It is made.
    ///
    /// @param id its full id
    /// @param files what it changed, relative to the work tree: the planned files, and whatever the
    ///   repository's own hooks added to them
    /// @param remarks what did not go well after it was made
    record Committed(String id, List<Path> files, List<Problem> remarks) implements CommitResult {
        public Committed {
            files = List.copyOf(files);
            remarks = List.copyOf(remarks);
        }

        /// As people quote it.
        public String shortId() {
            return id.substring(0, 7);
        }
    }

    /// The files are as in the last commit; no commit was made.
    record NothingToCommit() implements CommitResult {}
}
