package fr.chapeau.git;

/// How the file on disk stands to the last commit.
public enum DraftState {
    /// The last commit holds it as it is, or neither holds it.
    UNCHANGED,
    /// Other text, or another kind of file, than in the last commit.
    CHANGED,
    /// Not in the last commit.
    NEW,
    /// In the last commit, no longer on disk.
    DELETED,
    /// Two versions wait for somebody to choose between them.
    CONFLICT,
    /// Not in Git, and one of Git's ignore rules keeps it out, or there is no Git here.
    IGNORED
}
