package fr.chapeau.git;

import fr.chapeau.problem.Problem;
import java.nio.file.Path;
import java.util.List;

/// Exactly what a commit would hold.
///
/// @param files by path; none when nothing has changed
/// @param leftOut of the files that were only to go along if they can, those that cannot
/// @param head where the commit would go
public record CommitPlan(List<PlannedFile> files, List<LeftOut> leftOut, HeadState head) {

    public CommitPlan {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
    }

    /// Whether there is nothing to commit.
    public boolean isEmpty() {
        return files.isEmpty();
    }

    /// A file that cannot go along.
    ///
    /// @param path as it was given
    public record LeftOut(Path path, Problem reason) {}
}
