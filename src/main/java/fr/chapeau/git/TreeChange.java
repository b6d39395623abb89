package fr.chapeau.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/// What lies between two versions of all files.
final class TreeChange {
    private TreeChange() {}

    /// Files that differ between two trees.
    static List<Path> files(
            Repository repository, Optional<? extends AnyObjectId> before, AnyObjectId after)
            throws IOException {
        List<Path> changed = new ArrayList<>();
        try (TreeWalk walk = new TreeWalk(repository)) {
            if (before.isPresent()) {
                walk.addTree(before.get());
            } else {
                walk.addTree(new EmptyTreeIterator());
            }
            walk.addTree(after);
            walk.setRecursive(true);
            walk.setFilter(TreeFilter.ANY_DIFF);
            while (walk.next()) {
                TreePaths.path(walk.getPathString()).ifPresent(changed::add);
            }
        }
        return changed;
    }
}
