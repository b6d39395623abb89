package fr.chapeau.git;

import java.nio.file.Path;

/// The folders of one checkout, as real paths.
///
/// @param common holds what linked work trees share (branches, objects, configuration); else the
///   same as `own`
/// @param own holds what is this work tree's alone (HEAD, index)
record GitFolders(Path workTree, Path own, Path common) {

    /// Whether the Git folder is elsewhere than in `.git`: a linked work tree or a submodule.
    boolean isElsewhere() {
        return !own.equals(workTree.resolve(".git"));
    }

    /// Whether several work trees share the repository and this is not the first.
    boolean isLinked() {
        return !own.equals(common);
    }
}
