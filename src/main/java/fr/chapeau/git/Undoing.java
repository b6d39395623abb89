package fr.chapeau.git;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/// Takes the last commit back: the branch ends before it, the index is as it was, what others had
/// staged included, and no file of the work tree changes. The commit itself stays, and the log of
/// HEAD names it (`git reflog`).
///
/// Only a commit that Chapeau made in this work tree: of no other is it known what was staged
/// before, and whoever made it may not expect it gone.
final class Undoing {
    private final Repository repository;
    private final GitFolders folders;
    private final Heads heads;
    private final IndexTraces traces;
    private final Hooks hooks;
    private final Machine machine;
    private final PersonIdent mover;

    Undoing(Repository repository, GitFolders folders, GitConfig config, Machine machine)
            throws GitStop {
        this.repository = repository;
        this.folders = folders;
        this.machine = machine;
        heads = new Heads(repository, folders);
        traces = new IndexTraces(repository, folders);
        mover = new Identities(config, machine).mover();
        hooks = new Hooks(folders, config, machine, Identities.authorVariables(mover));
    }

    /// What would be taken back; stops where it cannot be.
    UndoPlan plan() throws IOException, GitStop {
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit commit = last(walk);
            RevCommit parent = walk.parseCommit(commit.getParent(0));
            return new UndoPlan(
                    commit.name(),
                    commit.getShortMessage(),
                    TreeChange.files(repository, Optional.of(parent.getTree()), commit.getTree()));
        }
    }

    private RevCommit last(RevWalk walk) throws IOException, GitStop {
        Operation.refuse(folders.own());
        Optional<ObjectId> head = heads.commit();
        if (head.isEmpty()) {
            throw GitStop.refused(GitMessage.UNDO_NOTHING);
        }
        RevCommit commit = walk.parseCommit(head.get());
        String subject = commit.getShortMessage();
        if (commit.getParentCount() > 1) {
            throw GitStop.refused(GitMessage.UNDO_MERGE, subject);
        }
        if (isSent(walk, commit)) {
            throw GitStop.refused(GitMessage.UNDO_SENT, subject);
        }
        if (traces.of(commit).isEmpty()) {
            throw GitStop.refused(GitMessage.UNDO_FOREIGN, subject);
        }
        if (commit.getParentCount() == 0) {
            throw GitStop.refused(GitMessage.UNDO_FIRST);
        }
        return commit;
    }

    /// As far as this machine knows: whether what was fetched or sent last holds it.
    private boolean isSent(RevWalk walk, RevCommit commit) throws IOException {
        List<Ref> remote =
                repository.getRefDatabase().getRefsByPrefix(Constants.R_REMOTES).stream()
                        .filter(ref -> ref.getObjectId() != null)
                        .toList();
        return !remote.isEmpty() && walk.isMergedIntoAny(commit, remote);
    }

    /// @param commit id of the one that was shown
    UndoPlan undo(String commit) throws IOException, GitStop {
        UndoPlan plan = plan();
        if (!plan.commit().equals(commit)) {
            throw GitStop.refused(GitMessage.UNDO_HEAD_MOVED);
        }
        Optional<InstalledGit> moving = moving();
        try (Underway underway = Underway.begin(folders, Underway.Kind.UNDO, plan.subject())) {
            underway.add(Underway.Line.COMMIT, commit);
            passed(GitStep.NOTED);
            DirCache index = IndexFile.lock(repository);
            try {
                undo(plan, index, new HeadMove(repository, mover, moving));
            } finally {
                index.unlock();
            }
        }
        passed(GitStep.FINISHED);
        return plan;
    }

    private void undo(UndoPlan plan, DirCache index, HeadMove head) throws IOException, GitStop {
        passed(GitStep.INDEX_LOCKED);
        ObjectId commit = ObjectId.fromString(plan.commit());
        Optional<IndexTraces.Trace> trace = traces.of(commit);
        trace.ifPresent(known -> known.takeBack(index));
        index.write();
        passed(GitStep.INDEX_WRITTEN);
        head.move(parent(commit), Optional.of(commit), "undo: " + plan.subject());
        passed(GitStep.BRANCH_MOVED);
        if (!index.commit()) {
            throw GitStop.failed(GitMessage.UNDO_INDEX_LEFT);
        }
        passed(GitStep.INDEX_MOVED);
    }

    private ObjectId parent(ObjectId commit) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.parseCommit(commit).getParent(0).copy();
        }
    }

    private Optional<InstalledGit> moving() throws GitStop {
        if (!hooks.has("reference-transaction")) {
            return Optional.empty();
        }
        Optional<InstalledGit> git = InstalledGit.find(folders.workTree(), machine);
        if (git.isEmpty()) {
            throw GitStop.failed(GitMessage.COMMIT_HOOK_NEEDS_GIT, "reference-transaction");
        }
        return git;
    }

    private void passed(GitStep step) throws IOException {
        machine.faults().passed(step);
    }
}
