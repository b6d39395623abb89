package fr.chapeau.app.survey;

/// Which posts are looked at, and which of their findings count.
public sealed interface Scope {

    /// All posts, with all that is found.
    record All() implements Scope {}

    /// Posts that are not as in the last commit, with what is found in them and not in there.
    record Drafts() implements Scope {}

    /// The same beside the commit from which a revision and the one checked out come.
    ///
    /// @param revision as Git understands it
    record Since(String revision) implements Scope {}

    /// Posts as they were put aside for the next commit, with what is found in them and not in the
    /// last one.
    record Staged() implements Scope {}
}
