package fr.chapeau.git;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;

/// Lets HEAD's branch end at another commit. Hands it to the installed Git where a hook watches it.
final class HeadMove {
    private final Repository repository;
    private final PersonIdent who;
    private final Optional<InstalledGit> moving;

    /// @param who for the log of branch movements
    /// @param moving present if the branch is not JGit's to move
    HeadMove(Repository repository, PersonIdent who, Optional<InstalledGit> moving) {
        this.repository = repository;
        this.who = who;
        this.moving = moving;
    }

    /// @param from where it must end before; empty for a branch without commits
    /// @param reason for the log of branch movements
    void move(ObjectId to, Optional<ObjectId> from, String reason) throws IOException, GitStop {
        if (moving.isPresent()) {
            moving.get()
                    .moveHead(
                            to,
                            from.orElse(ObjectId.zeroId()),
                            reason,
                            Identities.variables(who, who));
            return;
        }
        RefUpdate update = repository.updateRef(Constants.HEAD);
        update.setNewObjectId(to);
        update.setExpectedOldObjectId(from.orElse(ObjectId.zeroId()));
        update.setForceUpdate(true);
        update.setRefLogIdent(who);
        update.setRefLogMessage(reason, false);
        switch (update.update()) {
            case NEW, FAST_FORWARD, FORCED -> {
                // done
            }
            case LOCK_FAILURE ->
                    throw GitStop.failed(
                            GitMessage.COMMIT_BRANCH_LOCKED, update.getRef().getLeaf().getName());
            default ->
                    throw GitStop.failed(GitMessage.COMMIT_BRANCH_MOVED, update.getResult().name());
        }
    }
}
