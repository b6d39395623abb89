package fr.chapeau.git;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;

/// What is checked out, and the ways back to a branch.
final class Heads {
    private final Repository repository;
    private final GitFolders folders;

    Heads(Repository repository, GitFolders folders) {
        this.repository = repository;
        this.folders = folders;
    }

    HeadState state() throws IOException, GitStop {
        Ref head = repository.exactRef(Constants.HEAD);
        ObjectId commit = head == null ? null : head.getObjectId();
        if (head == null || (commit == null && !head.isSymbolic())) {
            throw GitStop.failed(GitMessage.OPEN_DAMAGED, folders.own());
        }
        if (commit != null && !head.isSymbolic()) {
            return new HeadState.Detached(commit.name(), branchesAt(commit));
        }
        String name = Repository.shortenRefName(head.getTarget().getName());
        return commit == null
                ? new HeadState.Unborn(name)
                : new HeadState.OnBranch(name, commit.name());
    }

    /// Id of the commit that is checked out.
    Optional<ObjectId> commit() throws IOException {
        Ref head = repository.exactRef(Constants.HEAD);
        return Optional.ofNullable(head).map(Ref::getObjectId);
    }

    /// Its files.
    Optional<ObjectId> tree() throws IOException {
        Optional<ObjectId> commit = commit();
        if (commit.isEmpty()) {
            return Optional.empty();
        }
        try (RevWalk walk = new RevWalk(repository)) {
            return Optional.of(walk.parseCommit(commit.get()).getTree().getId());
        }
    }

    /// From a detached head to a new branch at the same commit. Only HEAD changes, no file.
    HeadState continueOnNew(String name, PersonIdent who) throws IOException, GitStop {
        HeadState.Detached detached = detached();
        String ref = Constants.R_HEADS + name;
        boolean valid = Repository.isValidRefName(ref) && !name.startsWith("-");
        if (!valid || name.equals(Constants.HEAD)) {
            throw GitStop.refused(GitMessage.BRANCH_NAME, name);
        }
        if (repository.exactRef(ref) != null) {
            throw GitStop.refused(GitMessage.BRANCH_EXISTS, name);
        }
        RefUpdate update = repository.updateRef(ref);
        update.setNewObjectId(ObjectId.fromString(detached.commit()));
        update.setExpectedOldObjectId(ObjectId.zeroId());
        update.setRefLogIdent(who);
        update.setRefLogMessage("branch: Created from HEAD", false);
        if (update.update() != RefUpdate.Result.NEW) {
            throw GitStop.failed(GitMessage.BRANCH_FAILED, name);
        }
        return attach(detached, name, who);
    }

    /// From a detached head to a branch that ends at the same commit.
    HeadState continueOn(String name, PersonIdent who) throws IOException, GitStop {
        HeadState.Detached detached = detached();
        if (!detached.branches().contains(name)) {
            throw GitStop.refused(GitMessage.BRANCH_ELSEWHERE, name);
        }
        return attach(detached, name, who);
    }

    private HeadState.Detached detached() throws IOException, GitStop {
        Operation.refuse(folders.own());
        if (state() instanceof HeadState.Detached detached) {
            return detached;
        }
        throw GitStop.refused(GitMessage.BRANCH_NOT_DETACHED);
    }

    private HeadState attach(HeadState.Detached from, String name, PersonIdent who)
            throws IOException, GitStop {
        RefUpdate head = repository.updateRef(Constants.HEAD);
        head.setRefLogIdent(who);
        head.setRefLogMessage("checkout: moving from " + from.commit() + " to " + name, false);
        RefUpdate.Result result = head.link(Constants.R_HEADS + name);
        if (result != RefUpdate.Result.FORCED && result != RefUpdate.Result.NEW) {
            throw GitStop.failed(GitMessage.BRANCH_FAILED, name);
        }
        return state();
    }

    private List<String> branchesAt(ObjectId commit) throws IOException {
        Set<String> taken = takenElsewhere();
        return repository.getRefDatabase().getRefsByPrefix(Constants.R_HEADS).stream()
                .filter(ref -> !ref.isSymbolic() && commit.equals(ref.getObjectId()))
                .map(ref -> ref.getName().substring(Constants.R_HEADS.length()))
                .filter(name -> !taken.contains(name))
                .sorted()
                .toList();
    }

    /// Branches that other work trees of the repository have checked out; Git lets only one have
    /// it.
    private Set<String> takenElsewhere() throws IOException {
        Set<String> taken = new HashSet<>();
        HeadFile.branch(folders.common()).ifPresent(taken::add);
        Path others = folders.common().resolve("worktrees");
        if (Files.isDirectory(others)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(others)) {
                for (Path other : all) {
                    HeadFile.branch(other).ifPresent(taken::add);
                }
            }
        }
        return taken;
    }
}
