package fr.chapeau.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;

/// Writes the commit object and moves the branch to it. Hands the object to the installed Git where
/// it is to be signed, and the branch where a hook watches it.
final class CommitWriter {
    private final Repository repository;
    private final PersonIdent author;
    private final PersonIdent committer;
    private final Optional<InstalledGit> signing;
    private final Optional<InstalledGit> moving;

    /// @param signing present if the commit is to be signed
    /// @param moving present if the branch is not JGit's to move
    CommitWriter(
            Repository repository,
            PersonIdent author,
            PersonIdent committer,
            Optional<InstalledGit> signing,
            Optional<InstalledGit> moving) {
        this.repository = repository;
        this.author = author;
        this.committer = committer;
        this.signing = signing;
        this.moving = moving;
    }

    /// Writes the commit; nothing points to it yet.
    ObjectId object(
            ObjectId tree, Optional<ObjectId> parent, String message, ObjectInserter inserter)
            throws IOException, GitStop {
        if (signing.isPresent()) {
            return signing.get()
                    .sign(
                            tree,
                            parent,
                            message.getBytes(StandardCharsets.UTF_8),
                            Identities.variables(author, committer));
        }
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        parent.ifPresent(commit::setParentId);
        commit.setAuthor(author);
        commit.setCommitter(committer);
        commit.setMessage(message);
        ObjectId id = inserter.insert(commit);
        inserter.flush();
        return id;
    }

    /// Lets HEAD's branch end at the commit.
    ///
    /// @param head where it must end before
    void move(ObjectId commit, Optional<ObjectId> head, String message)
            throws IOException, GitStop {
        String subject = message.lines().findFirst().orElse("");
        String reason = (head.isPresent() ? "commit: " : "commit (initial): ") + subject;
        new HeadMove(repository, committer, moving).move(commit, head, reason);
    }
}
