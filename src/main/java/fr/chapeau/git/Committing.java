package fr.chapeau.git;

import fr.chapeau.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;

/// Makes one commit of the planned files, step by step as `git commit --only` does, so that nothing
/// has changed if one of them fails. (JGit's own command writes the index before it knows that the
/// commit will be, leaves out files that were never added, and shows hooks the wrong index.)
final class Committing {
    private final Repository repository;
    private final GitFolders folders;
    private final GitConfig config;
    private final Content content;
    private final CommitRequest request;
    private final Heads heads;
    private final PersonIdent author;
    private final PersonIdent committer;
    private final Hooks hooks;
    private final Optional<InstalledGit> git;

    Committing(
            Repository repository,
            GitFolders folders,
            GitConfig config,
            Machine machine,
            Content content,
            CommitRequest request)
            throws GitStop {
        this.repository = repository;
        this.folders = folders;
        this.config = config;
        this.content = content;
        this.request = request;
        heads = new Heads(repository, folders);
        Identities identities = new Identities(config, machine);
        author = identities.author(request.author());
        committer = identities.committer(request.author());
        hooks = new Hooks(folders, config, machine, Identities.authorVariables(author));
        git = InstalledGit.find(folders.workTree(), machine);
    }

    CommitResult commit() throws IOException, GitStop {
        if (request.plan().isEmpty()) {
            return new CommitResult.NothingToCommit();
        }
        checkRequest();
        DirCache index = IndexFile.lock(repository);
        Path partial =
                folders.own().resolve("next-index-" + ProcessHandle.current().pid() + ".lock");
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            return commit(index, partial, inserter);
        } finally {
            index.unlock();
            Files.deleteIfExists(partial);
        }
    }

    /// What can be known before anything is written.
    private void checkRequest() throws GitStop {
        if (request.message().isBlank()) {
            throw GitStop.refused(GitMessage.COMMIT_MESSAGE_EMPTY);
        }
        if (!request.author().isComplete()) {
            throw GitStop.refused(GitMessage.COMMIT_AUTHOR_MISSING);
        }
        Operation.refuse(folders.own());
        if (isSigned() && git.isEmpty()) {
            throw GitStop.failed(GitMessage.COMMIT_SIGNING_NEEDS_GIT);
        }
        if (isWatched() && git.isEmpty()) {
            throw GitStop.failed(GitMessage.COMMIT_HOOK_NEEDS_GIT, "reference-transaction");
        }
    }

    private boolean isSigned() {
        return config.flag("commit", "gpgsign", false);
    }

    private boolean isWatched() {
        return hooks.has("reference-transaction");
    }

    private CommitResult commit(DirCache index, Path partial, ObjectInserter inserter)
            throws IOException, GitStop {
        checkHead();
        Optional<ObjectId> head = heads.commit();
        Optional<ObjectId> headTree = heads.tree();
        Comparison comparison = new Comparison(repository, config, content, headTree, index);
        Map<String, Standing> standings = comparison.standings(names());
        Map<String, Optional<DirCacheEntry>> changes = new LinkedHashMap<>();
        Map<String, Optional<DirCacheEntry>> own = new LinkedHashMap<>();
        for (PlannedFile file : request.plan().files()) {
            String name = TreePaths.name(file.path());
            Standing standing = standings.get(name);
            if (standing == null
                    || standing.isConflict()
                    || !standing.content().equals(file.content())) {
                throw GitStop.refused(GitMessage.COMMIT_FILE_CHANGED, file.path());
            }
            Optional<DirCacheEntry> entry = stored(standing, inserter);
            changes.put(name, entry);
            own.put(name, entry.map(one -> forIndex(one, standing, comparison)));
        }
        CommitIndex next = new CommitIndex(repository, partial, index, headTree, changes);
        String message = watched(next);
        ObjectId tree = next.index().writeTree(inserter);
        inserter.flush();
        if (headTree.isPresent() && headTree.get().equals(tree)) {
            return new CommitResult.NothingToCommit();
        }
        CommitWriter writer =
                new CommitWriter(
                        repository,
                        author,
                        committer,
                        git.filter(one -> isSigned()),
                        git.filter(one -> isWatched()));
        ObjectId commit = writer.object(tree, head, message, inserter);
        CommitIndex.rewrite(index, index, own);
        index.write();
        writer.move(commit, head, message);
        return new CommitResult.Committed(
                commit.name(), writer.changed(headTree, tree), finished(index));
    }

    private void checkHead() throws IOException, GitStop {
        HeadState now = heads.state();
        HeadState planned = request.plan().head();
        boolean same =
                switch (planned) {
                    case HeadState.Detached(String commit, List<String> branches) ->
                            now instanceof HeadState.Detached other
                                    && other.commit().equals(commit);
                    case HeadState.OnBranch branch -> now.equals(branch);
                    case HeadState.Unborn branch -> now.equals(branch);
                };
        if (!same) {
            throw GitStop.refused(GitMessage.COMMIT_HEAD_MOVED);
        }
    }

    private List<String> names() {
        return request.plan().files().stream().map(file -> TreePaths.name(file.path())).toList();
    }

    /// The file's content in the repository, and what the index says of it; empty if it is deleted.
    private Optional<DirCacheEntry> stored(Standing standing, ObjectInserter inserter)
            throws IOException, GitStop {
        Version work = standing.work();
        if (work == null) {
            return Optional.empty();
        }
        Version head = standing.head();
        Path path = content.pathOf(standing.path());
        BasicFileAttributes facts =
                Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        ObjectId id =
                content.store(
                        new WorkFile(
                                standing.path(),
                                standing.workMode(),
                                standing.conversion(),
                                head == null ? null : head.id()),
                        inserter);
        if (!id.equals(work.id())) {
            throw GitStop.refused(GitMessage.COMMIT_FILE_CHANGED, standing.path());
        }
        DirCacheEntry entry = new DirCacheEntry(standing.path());
        entry.setFileMode(FileMode.fromBits(work.mode()));
        entry.setObjectId(id);
        entry.setLength(facts.size());
        entry.setLastModified(facts.lastModifiedTime().toInstant());
        return Optional.of(entry);
    }

    /// Where the disk is not trusted about kinds of files, the index keeps what was staged.
    private static DirCacheEntry forIndex(
            DirCacheEntry entry, Standing standing, Comparison comparison) {
        Version staged = standing.staged();
        DirCacheEntry own = new DirCacheEntry(entry);
        own.setFileMode(
                FileMode.fromBits(
                        comparison.trusted(
                                standing.workMode(), staged == null ? standing.work() : staged)));
        return own;
    }

    /// Runs the hooks before a commit, in Git's order.
    ///
    /// @return the message as they leave it
    private String watched(CommitIndex next) throws IOException, GitStop {
        if (hooks.has("pre-commit") || hooks.has("prepare-commit-msg") || hooks.has("commit-msg")) {
            next.write();
            if (git.isPresent()) {
                git.get().refresh(next.file());
            }
        }
        if (hooks.has("pre-commit")) {
            hooks.run("pre-commit", next.file());
            next.reread();
        }
        Path file = folders.own().resolve("COMMIT_EDITMSG");
        Files.writeString(file, CommitMessage.of(request.message(), request.trailers()));
        String name =
                (folders.isElsewhere() ? file : folders.workTree().relativize(file)).toString();
        hooks.run("prepare-commit-msg", next.file(), name, "message");
        hooks.run("commit-msg", next.file(), name);
        String written = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        String message = CommitMessage.tidied(written, config);
        if (CommitMessage.isEmpty(message)) {
            throw GitStop.refused(GitMessage.COMMIT_MESSAGE_EMPTY);
        }
        return message;
    }

    /// What is left to do when the commit is made; nothing of it can take it back.
    private List<Problem> finished(DirCache index) throws IOException {
        List<Problem> remarks = new ArrayList<>();
        if (!index.commit()) {
            remarks.add(Problem.of(GitMessage.COMMIT_INDEX_LEFT));
        }
        try {
            hooks.complaint("post-commit", repository.getIndexFile().toPath())
                    .map(said -> Problem.of(GitMessage.COMMIT_HOOK_AFTER, "post-commit", said))
                    .ifPresent(remarks::add);
        } catch (GitStop stop) {
            remarks.add(Problem.of(GitMessage.COMMIT_HOOK_AFTER, "post-commit", "").because(stop));
        }
        return remarks;
    }
}
