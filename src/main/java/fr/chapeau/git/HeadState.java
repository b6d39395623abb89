package fr.chapeau.git;

import java.util.List;

/// Where the next commit would go.
public sealed interface HeadState {

    /// To a branch.
    ///
    /// @param commit full id of its last commit
    record OnBranch(String name, String commit) implements HeadState {}

    /// To a branch that has no commit yet.
    record Unborn(String name) implements HeadState {}

    /// To no branch: the commit would be hard to find again.
    ///
    /// @param commit full id of the commit that is checked out
    /// @param branches branches that end at this very commit and are free to be continued, by name
    record Detached(String commit, List<String> branches) implements HeadState {
        public Detached {
            branches = List.copyOf(branches);
        }
    }
}
