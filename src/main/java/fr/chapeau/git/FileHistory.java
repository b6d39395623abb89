package fr.chapeau.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;

/// Follows one file back through the commits, under all the names that it has had (`git log
/// --follow`).
///
/// Where a commit brings the file in, the file it comes from is looked for among those that the
/// same commit takes away; from there on its history is followed.
final class FileHistory {

    /// In percent of what the two files have in common, as Git.
    private static final int ALIKE = 50;

    /// Of more files than this that come and go in one commit only equal ones are found
    /// (`diff.renameLimit`).
    private static final int RENAMES = 1000;

    private final Repository repository;
    private final BooleanSupplier wanted;

    /// @param wanted asked now and then; once it is not, what was found so far is given
    FileHistory(Repository repository, BooleanSupplier wanted) {
        this.repository = repository;
        this.wanted = wanted;
    }

    /// The versions of a file that differ from those right before them.
    ///
    /// @param name as Git has it, at `head`
    /// @param most how many are enough
    FileVersions of(String name, ObjectId head, int most) throws IOException {
        List<FileVersion> versions = new ArrayList<>();
        Set<ObjectId> cut = repository.getObjectDatabase().getShallowCommits();
        String path = name;
        ObjectId from = head;
        while (true) {
            RevCommit oldest = follow(path, from, most, versions);
            if (oldest == null || versions.size() >= most || cut.contains(oldest)) {
                boolean more = oldest != null && (versions.size() >= most || cut.contains(oldest));
                return new FileVersions(versions, !more && wanted.getAsBoolean());
            }
            Optional<Origin> origin = origin(path, oldest);
            if (origin.isEmpty()) {
                return new FileVersions(versions, wanted.getAsBoolean());
            }
            path = origin.get().name();
            from = origin.get().commit();
        }
    }

    /// Where a file that a commit brings in comes from.
    private record Origin(String name, ObjectId commit) {}

    /// Adds the versions of a name.
    ///
    /// @return the commit that brings the name in, or the last one that was looked at; null where
    ///   the history never had it
    private @Nullable RevCommit follow(String path, ObjectId from, int most, List<FileVersion> out)
            throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            walk.sort(RevSort.COMMIT_TIME_DESC);
            walk.sort(RevSort.TOPO, true);
            walk.setTreeFilter(
                    AndTreeFilter.create(
                            PathFilterGroup.createFromStrings(path), TreeFilter.ANY_DIFF));
            walk.markStart(walk.parseCommit(from));
            @Nullable RevCommit last = null;
            for (RevCommit commit = walk.next();
                    commit != null && out.size() < most && wanted.getAsBoolean();
                    commit = walk.next()) {
                walk.parseBody(commit);
                out.add(version(commit, path));
                last = commit;
            }
            return last;
        }
    }

    private FileVersion version(RevCommit commit, String path) throws IOException {
        var author = commit.getAuthorIdent();
        return new FileVersion(
                commit.name(),
                new Author(author.getName(), author.getEmailAddress()),
                author.getWhenAsInstant(),
                commit.getShortMessage(),
                TreePaths.path(path).orElse(Path.of("")),
                !holds(commit, path));
    }

    private boolean holds(RevCommit commit, String path) throws IOException {
        try (TreeWalk walk = TreeWalk.forPath(repository, path, commit.getTree())) {
            return walk != null && walk.getFileMode(0).getObjectType() == Constants.OBJ_BLOB;
        }
    }

    /// The file of the parent that a commit gives a new name.
    private Optional<Origin> origin(String path, RevCommit commit) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit whole = walk.parseCommit(commit);
            for (RevCommit parent : whole.getParents()) {
                walk.parseHeaders(parent);
                if (holds(parent, path)) {
                    return Optional.empty();
                }
            }
            for (RevCommit parent : whole.getParents()) {
                Optional<String> old = renamed(parent, whole, path);
                if (old.isPresent()) {
                    return Optional.of(new Origin(old.get(), parent));
                }
            }
            return Optional.empty();
        }
    }

    private Optional<String> renamed(RevCommit before, RevCommit after, String path)
            throws IOException {
        try (TreeWalk trees = new TreeWalk(repository)) {
            trees.addTree(before.getTree());
            trees.addTree(after.getTree());
            trees.setRecursive(true);
            trees.setFilter(TreeFilter.ANY_DIFF);
            RenameDetector detector = new RenameDetector(repository);
            detector.setRenameScore(ALIKE);
            detector.setRenameLimit(RENAMES);
            detector.addAll(DiffEntry.scan(trees));
            return detector.compute().stream()
                    .filter(entry ->
                            entry.getChangeType() == DiffEntry.ChangeType.RENAME
                                    && entry.getNewPath().equals(path))
                    .map(DiffEntry::getOldPath)
                    .findFirst();
        }
    }
}
