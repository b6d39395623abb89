package fr.chapeau.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/// Commits by their names, and what they changed.
final class Revisions {
    private final Repository repository;

    Revisions(Repository repository) {
        this.repository = repository;
    }

    /// The files of the newest commit that a revision and the one that is checked out have in
    /// common (`git merge-base`).
    ObjectId commonTree(String revision, Optional<ObjectId> head) throws IOException, GitStop {
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit other = walk.parseCommit(commit(revision));
            if (head.isEmpty()) {
                return other.getTree().getId();
            }
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(other);
            walk.markStart(walk.parseCommit(head.get()));
            RevCommit common = walk.next();
            if (common == null) {
                throw GitStop.failed(GitMessage.REVISION_UNRELATED, revision);
            }
            // Within this filter, commits are not read as a whole.
            return walk.parseCommit(common).getTree().getId();
        } catch (MissingObjectException | IncorrectObjectTypeException e) {
            throw GitStop.failed(GitMessage.REVISION_UNKNOWN, revision);
        }
    }

    /// First lines of the latest commits; merges and robots left out.
    List<String> subjects(Optional<ObjectId> head, int most) throws IOException {
        List<String> subjects = new ArrayList<>();
        if (head.isEmpty()) {
            return subjects;
        }
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setRevFilter(RevFilter.NO_MERGES);
            walk.markStart(walk.parseCommit(head.get()));
            for (RevCommit commit = walk.next();
                    commit != null && subjects.size() < most;
                    commit = walk.next()) {
                boolean robot = commit.getAuthorIdent().getName().endsWith("[bot]");
                if (!robot && !commit.getShortMessage().isBlank()) {
                    subjects.add(commit.getShortMessage());
                }
            }
        }
        return subjects;
    }

    private ObjectId commit(String revision) throws IOException, GitStop {
        try {
            ObjectId id = repository.resolve(revision + "^{commit}");
            if (id != null) {
                return id;
            }
        } catch (RevisionSyntaxException | AmbiguousObjectException e) {
            // as if there were none of that name
        }
        throw GitStop.failed(GitMessage.REVISION_UNKNOWN, revision);
    }

    /// The last change of each file, in one walk over the history. A merge changes nothing by
    /// itself; what lies behind the end of a shallow clone is not known.
    Map<String, LastChange> lastChanges(Set<String> files, ObjectId head) throws IOException {
        Map<String, LastChange> found = new HashMap<>();
        Set<ObjectId> cut = repository.getObjectDatabase().getShallowCommits();
        try (RevWalk walk = new RevWalk(repository)) {
            walk.sort(RevSort.TOPO);
            walk.sort(RevSort.COMMIT_TIME_DESC, true);
            RevCommit newest = walk.parseCommit(head);
            Set<String> left = held(newest, files);
            walk.markStart(newest);
            for (RevCommit commit = walk.next();
                    commit != null && !left.isEmpty();
                    commit = walk.next()) {
                if (commit.getParentCount() <= 1 && !cut.contains(commit)) {
                    changes(walk, commit, left, found);
                }
            }
        }
        return found;
    }

    /// Those that a commit holds: whoever looks for another one looks through the whole history.
    private Set<String> held(RevCommit commit, Set<String> files) throws IOException {
        Set<String> held = new HashSet<>();
        try (TreeWalk tree = new TreeWalk(repository)) {
            tree.addTree(commit.getTree());
            tree.setRecursive(true);
            while (tree.next()) {
                String path = tree.getPathString();
                if (files.contains(path)) {
                    held.add(path);
                }
            }
        }
        return held;
    }

    private void changes(
            RevWalk walk, RevCommit commit, Set<String> left, Map<String, LastChange> found)
            throws IOException {
        try (TreeWalk trees = new TreeWalk(repository)) {
            if (commit.getParentCount() == 0) {
                trees.addTree(new EmptyTreeIterator());
            } else {
                walk.parseHeaders(commit.getParent(0));
                trees.addTree(commit.getParent(0).getTree());
            }
            trees.addTree(commit.getTree());
            trees.setRecursive(true);
            trees.setFilter(TreeFilter.ANY_DIFF);
            while (trees.next()) {
                String path = trees.getPathString();
                if (left.remove(path)) {
                    found.put(path, change(commit));
                }
            }
        }
    }

    private static LastChange change(RevCommit commit) {
        return new LastChange(
                commit.getAuthorIdent().getName(), commit.getAuthorIdent().getWhenAsInstant());
    }
}
