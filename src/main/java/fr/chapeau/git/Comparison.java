package fr.chapeau.git;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.TreeWalk.OperationType;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.eclipse.jgit.treewalk.WorkingTreeIterator.MetadataDiff;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.jspecify.annotations.Nullable;

/// Holds the last commit, the index and the work tree side by side.
///
/// JGit's own status compares the three two by two, and where sizes differ it takes a file for
/// changed although only its line ends are others. Here the question is one: would a commit of this
/// file change anything?
final class Comparison {
    private static final int HEAD = 0;
    private static final int INDEX = 1;
    private static final int WORK = 2;

    private final Repository repository;
    private final GitConfig config;
    private final Content content;
    private final Optional<ObjectId> headTree;
    private final DirCache index;

    Comparison(
            Repository repository,
            GitConfig config,
            Content content,
            Optional<ObjectId> headTree,
            DirCache index) {
        this.repository = repository;
        this.config = config;
        this.content = content;
        this.headTree = headTree;
        this.index = index;
    }

    /// Files that are not as in the last commit, those ignored left out.
    ///
    /// @param folders relative to the work tree; none for all of it
    SortedMap<String, DraftState> states(Collection<String> folders) throws IOException {
        SortedMap<String, DraftState> states = new TreeMap<>();
        try (TreeWalk walk = walk(folders, false)) {
            while (walk.next()) {
                DraftState state = state(walk);
                if (state != DraftState.UNCHANGED
                        && state != DraftState.IGNORED
                        && isReadable(walk)) {
                    states.put(walk.getPathString(), state);
                }
            }
        }
        return states;
    }

    /// State of one file.
    DraftState state(String path) throws IOException {
        try (TreeWalk walk = walk(List.of(path), true)) {
            while (walk.next()) {
                if (walk.getPathString().equals(path)) {
                    return state(walk);
                }
            }
        }
        return DraftState.UNCHANGED;
    }

    /// All about some files, by path; a path that is in none of the three places is missing.
    Map<String, Standing> standings(Collection<String> paths) throws IOException, GitStop {
        Map<String, Standing> standings = new TreeMap<>();
        if (paths.isEmpty()) {
            return standings;
        }
        try (TreeWalk walk = walk(paths, true)) {
            while (walk.next()) {
                String path = walk.getPathString();
                if (paths.contains(path) && !standings.containsKey(path)) {
                    standings.put(path, standing(walk));
                }
            }
        }
        return standings;
    }

    /// What lies between a file of the last commit and its bytes on disk.
    Conversion conversion(String path) throws IOException, GitStop {
        try (TreeWalk walk = walk(List.of(path), true)) {
            while (walk.next()) {
                if (walk.getPathString().equals(path)) {
                    return conversion(walk);
                }
            }
        }
        return Conversion.NONE;
    }

    private TreeWalk walk(Collection<String> paths, boolean intoIgnored) throws IOException {
        TreeWalk walk = new TreeWalk(repository);
        walk.setOperationType(OperationType.CHECKIN_OP);
        if (headTree.isPresent()) {
            walk.addTree(headTree.get());
        } else {
            walk.addTree(new EmptyTreeIterator());
        }
        walk.addTree(new DirCacheIterator(index));
        FileTreeIterator files = new FileTreeIterator(repository);
        files.setDirCacheIterator(walk, INDEX);
        files.setWalkIgnoredDirectories(intoIgnored);
        walk.addTree(files);
        walk.setRecursive(true);
        if (!paths.isEmpty() && !paths.contains("")) {
            walk.setFilter(PathFilterGroup.createFromStrings(paths));
        }
        return walk;
    }

    /// Whether the name is what its letters say. One in an old encoding is not found on disk by
    /// them and would be taken for deleted.
    private static boolean isReadable(TreeWalk walk) {
        return Arrays.equals(walk.getRawPath(), Constants.encode(walk.getPathString()));
    }

    private DraftState state(TreeWalk walk) throws IOException {
        DirCacheEntry entry = entry(walk);
        if (entry != null && entry.getStage() != DirCacheEntry.STAGE_0) {
            return DraftState.CONFLICT;
        }
        int head = walk.getRawMode(HEAD);
        int work = walk.getRawMode(WORK);
        if (isFolder(head) || isFolder(work) || isFolder(walk.getRawMode(INDEX))) {
            return DraftState.UNCHANGED;
        }
        boolean leftOut = work == FileMode.TYPE_MISSING && isLeftOut(entry);
        if (work == FileMode.TYPE_MISSING && !leftOut) {
            return head == FileMode.TYPE_MISSING ? DraftState.UNCHANGED : DraftState.DELETED;
        }
        if (head == FileMode.TYPE_MISSING) {
            if (entry != null) {
                return DraftState.NEW;
            }
            return stateOfUnknown(walk);
        }
        boolean sameIndex = head == walk.getRawMode(INDEX) && walk.idEqual(HEAD, INDEX);
        if (leftOut || (entry != null && isUntouched(walk, entry))) {
            return sameIndex ? DraftState.UNCHANGED : DraftState.CHANGED;
        }
        return isSameContent(walk) ? DraftState.UNCHANGED : DraftState.CHANGED;
    }

    private DraftState stateOfUnknown(TreeWalk walk) throws IOException {
        WorkingTreeIterator work = walk.getTree(WORK, WorkingTreeIterator.class);
        if (!content.isContent(walk.getPathString())) {
            return DraftState.UNCHANGED;
        }
        return work.isEntryIgnored() ? DraftState.IGNORED : DraftState.NEW;
    }

    private boolean isSameContent(TreeWalk walk) throws IOException {
        try {
            Version head = version(walk, HEAD);
            return head.equals(workVersion(walk, head, conversion(walk)));
        } catch (GitStop e) {
            return false; // a filter that cannot run: all one knows is that the file was touched
        }
    }

    private Standing standing(TreeWalk walk) throws IOException, GitStop {
        DirCacheEntry entry = entry(walk);
        Version head = walk.getRawMode(HEAD) == FileMode.TYPE_MISSING ? null : version(walk, HEAD);
        boolean conflict = entry != null && entry.getStage() != DirCacheEntry.STAGE_0;
        Version staged = entry == null || conflict ? null : version(walk, INDEX);
        WorkingTreeIterator work = walk.getTree(WORK, WorkingTreeIterator.class);
        boolean ignored = head == null && entry == null && work != null && work.isEntryIgnored();
        Conversion conversion = conversion(walk);
        Version onDisk = work == null && isLeftOut(entry) ? staged : null;
        if (work != null && !conflict && !ignored && content.isContent(walk.getPathString())) {
            onDisk = workVersion(walk, head == null ? staged : head, conversion);
        }
        return new Standing(
                walk.getPathString(),
                head,
                staged,
                onDisk,
                walk.getRawMode(WORK),
                conflict,
                ignored,
                conversion);
    }

    private Version workVersion(TreeWalk walk, @Nullable Version known, Conversion conversion)
            throws IOException, GitStop {
        int mode = walk.getRawMode(WORK);
        ObjectId stored =
                walk.getRawMode(HEAD) == FileMode.TYPE_MISSING ? null : walk.getObjectId(HEAD);
        WorkFile file = new WorkFile(walk.getPathString(), mode, conversion, stored);
        return new Version(trusted(mode, known), content.idOf(file));
    }

    /// Kind that Git would write for a file: what the disk says, where the configuration trusts it
    /// (`core.fileMode`, `core.symlinks`), else what is known of it.
    int trusted(int onDisk, @Nullable Version known) {
        if (known == null || FileMode.SYMLINK.equals(onDisk)) {
            boolean regular = FileMode.EXECUTABLE_FILE.equals(onDisk) && !trustsModes();
            return regular ? FileMode.REGULAR_FILE.getBits() : onDisk;
        }
        boolean links = config.flag("core", "symlinks", true);
        if (known.isLink()) {
            return links ? onDisk : known.mode();
        }
        return trustsModes() || known.isSubmodule() ? onDisk : known.mode();
    }

    private boolean trustsModes() {
        return config.flag("core", "fileMode", true);
    }

    private Conversion conversion(TreeWalk walk) throws GitStop {
        return Conversion.of(walk.getAttributes(), config);
    }

    /// Whether size and times say that the file is as the index has it.
    private static boolean isUntouched(TreeWalk walk, DirCacheEntry entry) {
        WorkingTreeIterator work = walk.getTree(WORK, WorkingTreeIterator.class);
        return work != null
                && !FileMode.SYMLINK.equals(work.getEntryRawMode())
                && work.compareMetadata(entry) == MetadataDiff.EQUAL;
    }

    /// Whether the user has told Git not to look at the file on disk (sparse checkout).
    private static boolean isLeftOut(@Nullable DirCacheEntry entry) {
        return entry != null && entry.isSkipWorkTree();
    }

    private static boolean isFolder(int mode) {
        return FileMode.GITLINK.equals(mode) || FileMode.TREE.equals(mode);
    }

    private static @Nullable DirCacheEntry entry(TreeWalk walk) {
        DirCacheIterator iterator = walk.getTree(INDEX, DirCacheIterator.class);
        return iterator == null ? null : iterator.getDirCacheEntry();
    }

    private static Version version(TreeWalk walk, int tree) {
        return new Version(walk.getRawMode(tree), walk.getObjectId(tree));
    }
}
