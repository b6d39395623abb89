package fr.chapeau.git;

import java.nio.file.Path;

/// One file of a commit to be.
///
/// @param path relative to the work tree
/// @param stagedDifferently another tool has put aside a third version of it, neither the committed
///   one nor the one on disk; the commit takes the one on disk and the third is lost
/// @param content kind and content that would be committed, as Git names them; if they are others
///   by then, the commit is refused
public record PlannedFile(
        Path path, Kind kind, ChangeSize size, boolean stagedDifferently, String content) {

    /// What happens to it.
    public enum Kind {
        NEW,
        CHANGED,
        DELETED
    }
}
