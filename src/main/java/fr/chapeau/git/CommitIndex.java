package fr.chapeau.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/// The index that a commit of some files is made from: the last commit with these files as they are
/// on disk. Like Git's own it lies beside the real one while hooks run, so that they see the commit
/// and nothing that others have put aside (`git commit --only`).
final class CommitIndex {
    private final Repository repository;
    private final Path file;
    private DirCache index;

    /// @param own the index of the work tree; it spares looking at what it has in common with the
    ///   last commit
    CommitIndex(
            Repository repository,
            Path file,
            DirCache own,
            Optional<ObjectId> headTree,
            Map<String, Optional<DirCacheEntry>> changes)
            throws IOException {
        this.repository = repository;
        this.file = file;
        index = new DirCache(file.toFile(), repository.getFS());
        if (headTree.isPresent()) {
            DirCache head = index;
            if (own.hasUnmergedPaths()) {
                try (ObjectReader reader = repository.newObjectReader()) {
                    DirCacheBuilder builder = head.builder();
                    builder.addTree(null, DirCacheEntry.STAGE_0, reader, headTree.get());
                    builder.finish();
                }
            } else {
                rewrite(own, head, differences(headTree.get(), own));
            }
        }
        rewrite(index, index, changes);
    }

    /// Puts entries in place of others, or takes them out; a file in the way of a folder goes, and
    /// so does a folder in the way of a file.
    ///
    /// @return the entries that are there no more
    static List<DirCacheEntry> rewrite(
            DirCache from, DirCache to, Map<String, Optional<DirCacheEntry>> changes) {
        Set<String> added = new HashSet<>();
        Set<String> foldersOfAdded = new HashSet<>();
        changes.forEach((path, entry) -> {
            if (entry.isPresent()) {
                added.add(path);
                for (String at = parent(path); !at.isEmpty(); at = parent(at)) {
                    foldersOfAdded.add(at);
                }
            }
        });
        DirCacheBuilder builder = to.builder();
        List<DirCacheEntry> gone = new ArrayList<>();
        for (int i = 0; i < from.getEntryCount(); i++) {
            DirCacheEntry entry = from.getEntry(i);
            String path = entry.getPathString();
            if (!changes.containsKey(path)
                    && !foldersOfAdded.contains(path)
                    && !isBelow(path, added)) {
                builder.add(entry);
            } else {
                gone.add(entry);
            }
        }
        changes.values().forEach(entry -> entry.ifPresent(builder::add));
        builder.finish();
        return gone;
    }

    /// Writes the file that hooks look at.
    void write() throws IOException {
        if (!index.lock()) {
            throw new LockFailedException(file.toFile());
        }
        index.write();
        if (!index.commit()) {
            throw new IOException("cannot write " + file);
        }
    }

    /// Takes what a hook may have made of it.
    void reread() throws IOException {
        index = DirCache.read(file.toFile(), repository.getFS());
    }

    DirCache index() {
        return index;
    }

    Path file() {
        return file;
    }

    private Map<String, Optional<DirCacheEntry>> differences(ObjectId headTree, DirCache own)
            throws IOException {
        Map<String, Optional<DirCacheEntry>> differences = new HashMap<>();
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(headTree);
            walk.addTree(new DirCacheIterator(own));
            walk.setRecursive(true);
            walk.setFilter(TreeFilter.ANY_DIFF);
            while (walk.next()) {
                differences.put(walk.getPathString(), headEntry(walk));
            }
        }
        return differences;
    }

    private static Optional<DirCacheEntry> headEntry(TreeWalk walk) {
        if (walk.getRawMode(0) == FileMode.TYPE_MISSING) {
            return Optional.empty();
        }
        DirCacheEntry entry = new DirCacheEntry(walk.getRawPath());
        entry.setFileMode(walk.getFileMode(0));
        entry.setObjectId(walk.getObjectId(0));
        return Optional.of(entry);
    }

    private static boolean isBelow(String path, Set<String> added) {
        for (String at = parent(path); !at.isEmpty(); at = parent(at)) {
            if (added.contains(at)) {
                return true;
            }
        }
        return false;
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }
}
