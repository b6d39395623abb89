package fr.chapeau.app.sample;

import fr.chapeau.problem.Outcome;
import java.nio.file.Path;

/// Keeps the sample's files in a new repository.
interface HistoryWriter {

    /// Makes the empty folder a repository without a commit, on the branch `main`.
    Outcome<Path> start(Path folder);

    /// Commits exactly the paths of the step, as they lie in the folder.
    Outcome<Path> commit(Path folder, SampleCommit commit);
}
