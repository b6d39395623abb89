package fr.chapeau.git;

import fr.chapeau.problem.Problem;
import fr.chapeau.text.FaultPoints;
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
    private final IndexTraces traces;
    private final FaultPoints faults;

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
        traces = new IndexTraces(repository, folders);
        faults = machine.faults();
    }

    CommitResult commit() throws IOException, GitStop {
        if (request.plan().isEmpty()) {
            return new CommitResult.NothingToCommit();
        }
        checkRequest();
        String scratch = "next-index-" + ProcessHandle.current().pid() + ".lock";
        CommitResult result;
        try (Underway underway = Underway.begin(folders, Underway.Kind.COMMIT, request.message())) {
            underway.add(Underway.Line.SCRATCH, scratch);
            faults.passed(GitStep.NOTED);
            result = commit(folders.own().resolve(scratch), underway);
        }
        faults.passed(GitStep.FINISHED);
        return result;
    }

    private CommitResult commit(Path partial, Underway underway) throws IOException, GitStop {
        DirCache index = IndexFile.lock(repository);
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            faults.passed(GitStep.INDEX_LOCKED);
            return commit(index, partial, inserter, underway);
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

    private CommitResult commit(
            DirCache index, Path partial, ObjectInserter inserter, Underway underway)
            throws IOException, GitStop {
        checkHead();
        Optional<ObjectId> head = heads.commit();
        Optional<ObjectId> headTree = heads.tree();
        Comparison comparison = new Comparison(repository, config, content, headTree, index);
        Chosen chosen = chosen(comparison, inserter);
        faults.passed(GitStep.CONTENT_STORED);
        CommitIndex next = new CommitIndex(repository, partial, index, headTree, chosen.changes());
        String message = watched(next);
        faults.passed(GitStep.HOOKS_PASSED);
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
        List<Path> files = TreeChange.files(repository, headTree, tree);
        faults.passed(GitStep.COMMIT_WRITTEN);
        rewrite(index, chosen.own(), commit);
        underway.add(Underway.Line.COMMIT, commit.name());
        faults.passed(GitStep.TRACE_KEPT);
        index.write();
        faults.passed(GitStep.INDEX_WRITTEN);
        writer.move(commit, head, message);
        faults.passed(GitStep.BRANCH_MOVED);
        return new CommitResult.Committed(commit.name(), files, finished(index));
    }

    /// The planned files, stored.
    ///
    /// @param changes what the commit takes
    /// @param own what the index says afterwards
    private record Chosen(
            Map<String, Optional<DirCacheEntry>> changes,
            Map<String, Optional<DirCacheEntry>> own) {}

    private Chosen chosen(Comparison comparison, ObjectInserter inserter)
            throws IOException, GitStop {
        Map<String, Standing> standings = comparison.standings(names());
        Chosen chosen = new Chosen(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (PlannedFile file : request.plan().files()) {
            String name = TreePaths.name(file.path());
            Standing standing = standings.get(name);
            if (standing == null
                    || standing.isConflict()
                    || !standing.content().equals(file.content())) {
                throw GitStop.refused(GitMessage.COMMIT_FILE_CHANGED, file.path());
            }
            Optional<DirCacheEntry> entry = stored(standing, inserter);
            chosen.changes().put(name, entry);
            chosen.own().put(name, entry.map(one -> forIndex(one, standing, comparison)));
        }
        return chosen;
    }

    /// Lets the index say of the files what the commit has, and keeps what it said before.
    private void rewrite(DirCache index, Map<String, Optional<DirCacheEntry>> own, ObjectId commit)
            throws IOException {
        List<DirCacheEntry> before = new ArrayList<>(CommitIndex.rewrite(index, index, own));
        List<DirCacheEntry> after = own.values().stream().flatMap(Optional::stream).toList();
        traces.keep(commit, before, after);
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
        faults.passed(GitStep.INDEX_MOVED);
        try {
            hooks.complaint("post-commit", repository.getIndexFile().toPath())
                    .map(said -> Problem.of(GitMessage.COMMIT_HOOK_AFTER, "post-commit", said))
                    .ifPresent(remarks::add);
        } catch (GitStop | IOException e) {
            remarks.add(Problem.of(GitMessage.COMMIT_HOOK_AFTER, "post-commit", "").because(e));
        }
        return remarks;
    }
}
