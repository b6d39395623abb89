package fr.chapeau.git;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/// Older versions of all files.
final class History {
    private static final List<String> PUBLISHED =
            List.of(
                    "refs/remotes/origin/HEAD",
                    "refs/remotes/origin/main",
                    "refs/remotes/origin/master",
                    "refs/heads/main",
                    "refs/heads/master",
                    Constants.HEAD);

    /// In bytes; no article comes near it.
    private static final int LARGEST = 32 << 20;

    private final Repository repository;

    History(Repository repository) {
        this.repository = repository;
    }

    /// The branch from which the site is published, as far as Git knows: the one that the remote
    /// repository shows first, else `main` or `master`, else the one that is checked out. Of its
    /// commits those count that it has had itself (`git log --first-parent`): what was merged into
    /// it stands there from the merge on.
    PastVersions at(List<Instant> moments) throws IOException {
        Optional<Published> published = published();
        if (published.isEmpty()) {
            return new PastVersions(
                    "", moments.stream().map(none -> Optional.<String>empty()).toList(), false);
        }
        List<RevCommit> commits = new ArrayList<>();
        boolean cut = line(published.get().newest(), oldest(moments), commits);
        List<Optional<String>> versions =
                moments.stream()
                        .map(moment ->
                                commits.stream()
                                        .filter(commit -> !when(commit).isAfter(moment))
                                        .findFirst()
                                        .map(commit -> commit.getTree().getId().name()))
                        .toList();
        boolean missing = versions.stream().anyMatch(Optional::isEmpty);
        return new PastVersions(published.get().branch(), versions, cut && missing);
    }

    private record Published(String branch, ObjectId newest) {}

    private Optional<Published> published() throws IOException {
        for (String name : PUBLISHED) {
            Ref ref = repository.exactRef(name);
            ObjectId newest = ref == null ? null : ref.getObjectId();
            if (ref != null && newest != null) {
                return Optional.of(new Published(name(ref), newest));
            }
        }
        return Optional.empty();
    }

    private static String name(Ref ref) {
        String name = ref.getLeaf().getName();
        for (String start : List.of("refs/remotes/origin/", Constants.R_HEADS)) {
            if (name.startsWith(start)) {
                return name.substring(start.length());
            }
        }
        return name;
    }

    private static Instant oldest(List<Instant> moments) {
        return moments.stream().min(Instant::compareTo).orElse(Instant.MIN);
    }

    /// The commits of the branch itself, the newest first, down to the first one that is as old as
    /// asked for.
    ///
    /// @return whether they end where a shallow clone was cut off
    private boolean line(ObjectId newest, Instant oldest, List<RevCommit> out) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit commit = walk.parseCommit(newest);
            out.add(commit);
            while (when(commit).isAfter(oldest) && commit.getParentCount() > 0) {
                commit = walk.parseCommit(commit.getParent(0));
                out.add(commit);
            }
            return repository.getObjectDatabase().getShallowCommits().contains(commit.getId());
        }
    }

    private static Instant when(RevCommit commit) {
        return commit.getCommitterIdent().getWhenAsInstant();
    }

    /// The files of a version; links and other repositories are none.
    List<StoredFile> files(ObjectId tree) throws IOException {
        List<StoredFile> files = new ArrayList<>();
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(tree);
            walk.setRecursive(true);
            while (walk.next()) {
                Version version = new Version(walk.getRawMode(0), walk.getObjectId(0));
                if (!version.isLink() && !version.isSubmodule()) {
                    TreePaths.path(walk.getPathString())
                            .ifPresent(
                                    path -> files.add(new StoredFile(path, version.id().name())));
                }
            }
        }
        return files;
    }

    byte[] content(ObjectId blob) throws IOException {
        return repository.open(blob, Constants.OBJ_BLOB).getBytes(LARGEST);
    }
}
