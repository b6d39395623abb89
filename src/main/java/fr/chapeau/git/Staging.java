package fr.chapeau.git;

import fr.chapeau.text.FileText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;

/// What an index holds that the last commit does not.
final class Staging {
    private static final int HEAD = 0;
    private static final int INDEX = 1;

    private final Repository repository;
    private final Content content;
    private final Comparison comparison;

    Staging(Repository repository, Content content, Comparison comparison) {
        this.repository = repository;
        this.content = content;
        this.comparison = comparison;
    }

    /// The regular files that a commit of the index would bring or change.
    List<StagedFile> files(Optional<ObjectId> headTree, DirCache index)
            throws IOException, GitStop {
        List<StagedFile> files = new ArrayList<>();
        try (TreeWalk walk = new TreeWalk(repository)) {
            if (headTree.isPresent()) {
                walk.addTree(headTree.get());
            } else {
                walk.addTree(new EmptyTreeIterator());
            }
            walk.addTree(new DirCacheIterator(index));
            walk.setRecursive(true);
            walk.setFilter(TreeFilter.ANY_DIFF);
            while (walk.next()) {
                Optional<Path> path = TreePaths.path(walk.getPathString());
                if (path.isPresent() && goesIn(walk)) {
                    files.add(
                            new StagedFile(path.get(), version(walk, INDEX), version(walk, HEAD)));
                }
            }
        }
        return files;
    }

    /// Neither a file that was only announced (`git add --intent-to-add`) nor one of two versions
    /// that wait for a choice.
    private static boolean goesIn(TreeWalk walk) {
        DirCacheIterator iterator = walk.getTree(INDEX, DirCacheIterator.class);
        DirCacheEntry entry = iterator == null ? null : iterator.getDirCacheEntry();
        return entry != null
                && isRegular(walk.getRawMode(INDEX))
                && entry.getStage() == DirCacheEntry.STAGE_0
                && !entry.isIntentToAdd();
    }

    private static boolean isRegular(int mode) {
        return FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
    }

    /// The text as it would be checked out.
    private @Nullable FileText version(TreeWalk walk, int tree) throws IOException, GitStop {
        int mode = walk.getRawMode(tree);
        if (!isRegular(mode)) {
            return null;
        }
        String name = walk.getPathString();
        byte[] bytes =
                content.checkedOut(name, walk.getObjectId(tree), mode, comparison.conversion(name));
        return FileText.decode(bytes).orElse(null);
    }
}
