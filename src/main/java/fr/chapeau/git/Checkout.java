package fr.chapeau.git;

import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/// A Git work tree and what Chapeau does with it. Every call reads what is on disk now.
///
/// Calls read and write files and run hooks: never on the JavaFX thread. The object is not
/// thread-safe; whoever owns it sends all calls through one single-thread executor, so that they
/// never wait for each other's `index.lock`. Interrupting that thread ends a hook that hangs. JGit
/// is loaded with the first call that needs it, not before.
public final class Checkout implements AutoCloseable {
    private final GitFolders folders;
    private final Machine machine;
    private final TreePaths paths;
    private final Map<Content.Key, ObjectId> known = Content.nothingKnown();
    private @Nullable Repository repository;

    /// As it was read last; only to look at.
    private @Nullable DirCache index;

    private Checkout(GitFolders folders, Machine machine) {
        this.folders = folders;
        this.machine = machine;
        paths = new TreePaths(folders.workTree());
    }

    /// The work tree that a folder, or a file's folder, is in; empty when it is in none. It fails
    /// with a reason where there is one that cannot be worked in.
    public static Outcome<Optional<Checkout>> discover(Path dir) {
        return discover(dir, Machine.here());
    }

    public static Outcome<Optional<Checkout>> discover(Path dir, Machine machine) {
        Path parent = dir.toAbsolutePath().getParent();
        Path folder = Files.isRegularFile(dir) && parent != null ? parent : dir;
        try {
            return Outcome.done(
                    new Discovery(machine)
                            .find(folder)
                            .map(folders -> new Checkout(folders, machine)));
        } catch (GitStop stop) {
            return stop.outcome();
        }
    }

    /// Its top folder, as a real path.
    public Path workTree() {
        return folders.workTree();
    }

    /// Where Git keeps what is this work tree's own, as a real path.
    public Path gitDir() {
        return folders.own();
    }

    /// Where the next commit would go.
    public Outcome<HeadState> head() {
        return reading(() -> heads().state());
    }

    /// Files that are not as in the last commit; those ignored are left out.
    ///
    /// @param within folders or files; none for the whole work tree
    /// @return by path relative to the work tree
    public Outcome<SortedMap<Path, DraftState>> status(List<Path> within) {
        return reading(() -> states(comparison(), within));
    }

    /// The same beside an older version.
    ///
    /// @param version as [#common] gives it
    public Outcome<SortedMap<Path, DraftState>> status(String version, List<Path> within) {
        return reading(() -> states(comparison(Optional.of(ObjectId.fromString(version))), within));
    }

    private SortedMap<Path, DraftState> states(Comparison comparison, List<Path> within)
            throws IOException {
        List<String> names = new ArrayList<>();
        for (Path folder : within) {
            paths.folder(folder).ifPresent(names::add);
        }
        SortedMap<Path, DraftState> states = new TreeMap<>();
        if (within.isEmpty() || !names.isEmpty()) {
            comparison
                    .states(names)
                    .forEach((name, state) ->
                            TreePaths.path(name).ifPresent(path -> states.put(path, state)));
        }
        return states;
    }

    /// What a revision and the last commit have in common: where their ways parted.
    ///
    /// @param revision a branch, a tag, an id: whatever `git rev-parse` takes
    /// @return a name of that version's files, for this object's other methods
    public Outcome<String> common(String revision) {
        return reading(
                () -> new Revisions(repository()).commonTree(revision, heads().commit()).name());
    }

    /// What was put aside for the next commit. In a hook it is what Git is about to commit.
    public Outcome<List<StagedFile>> staged() {
        return reading(() -> {
            Content content = content(config());
            Staging staging = new Staging(repository(), content, comparison());
            return staging.files(heads().tree(), IndexFile.ofCommit(repository(), machine));
        });
    }

    /// The last change of each file, as far as the history is there.
    ///
    /// @param files absolute
    /// @return by file; none of those that the last commit does not hold
    public Outcome<Map<Path, LastChange>> lastChanges(List<Path> files) {
        return reading(() -> {
            Map<String, Path> names = new HashMap<>();
            for (Path file : files) {
                if (file.startsWith(workTree())) {
                    names.put(TreePaths.name(workTree().relativize(file)), file);
                }
            }
            Map<Path, LastChange> changes = new HashMap<>();
            Optional<ObjectId> head = heads().commit();
            if (head.isPresent()) {
                new Revisions(repository())
                        .lastChanges(names.keySet(), head.get())
                        .forEach((name, change) -> changes.put(names.get(name), change));
            }
            return changes;
        });
    }

    /// The versions of a file that the history holds, under all names that it has had.
    ///
    /// @param file absolute
    /// @param most how many are enough
    /// @param wanted asked now and then; once it is not, what was found so far is given
    public Outcome<FileVersions> history(Path file, int most, BooleanSupplier wanted) {
        return reading(() -> {
            Optional<ObjectId> head = heads().commit();
            return head.isEmpty()
                    ? new FileVersions(List.of(), true)
                    : new FileHistory(repository(), wanted)
                            .of(paths.nameOf(file), head.get(), most);
        });
    }

    /// The bytes that a checkout of an older version would write; empty where it is deleted there.
    public Outcome<Optional<byte[]>> content(FileVersion version) {
        return reading(() -> {
            ObjectId tree = repository().resolve(version.commit() + "^{tree}");
            return content(Optional.ofNullable(tree), TreePaths.name(version.path()));
        });
    }

    /// How the branch that is published stood at some moments. Only the history is read, no file.
    public Outcome<PastVersions> past(List<Instant> moments) {
        return reading(() -> new History(repository()).at(moments));
    }

    /// The files of an older version.
    ///
    /// @param version as [#past] gives it
    public Outcome<List<StoredFile>> files(String version) {
        return reading(() -> new History(repository()).files(ObjectId.fromString(version)));
    }

    /// Bytes as the repository holds them, before line ends and filters are seen to.
    public Outcome<byte[]> stored(StoredFile file) {
        return reading(() -> new History(repository()).content(ObjectId.fromString(file.id())));
    }

    /// A hook of this work tree.
    public Outcome<HookFile> hook(String name) {
        return reading(() -> HookFile.of(name, folders, config()));
    }

    /// State of one file. A symbolic link counts as what it leads to, too.
    public Outcome<DraftState> stateOf(Path file) {
        return reading(() -> {
            Comparison comparison = comparison();
            DraftState state = DraftState.UNCHANGED;
            for (String name : paths.namesOf(file)) {
                DraftState one = comparison.state(name);
                state = one == DraftState.UNCHANGED ? state : one;
            }
            return state;
        });
    }

    /// Bytes that the last commit would put on disk, to be compared with those that are there;
    /// empty when it does not hold the file. A symbolic link is followed as the text of its file
    /// is.
    public Outcome<Optional<byte[]>> committed(Path file) {
        return reading(() -> content(heads().tree(), paths.nameOf(file)));
    }

    /// The same with what else a checkout sees to. A symbolic link is not followed: one that the
    /// last commit holds counts as not there.
    public Outcome<Optional<CommittedFile>> committedFile(Path file) {
        return reading(() -> {
            String name = TreePaths.name(workTree().relativize(file));
            Optional<ObjectId> tree = heads().tree();
            if (tree.isEmpty()) {
                return Optional.empty();
            }
            try (TreeWalk walk = TreeWalk.forPath(repository(), name, tree.get())) {
                FileMode mode = walk == null ? FileMode.MISSING : walk.getFileMode(0);
                boolean regular = mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE;
                boolean asked = config().flag("core", "fileMode", true);
                return content(regular ? tree : Optional.empty(), name)
                        .map(bytes ->
                                new CommittedFile(
                                        bytes, asked ? mode == FileMode.EXECUTABLE_FILE : null));
            }
        });
    }

    /// The same of an older version.
    ///
    /// @param version as [#common] gives it
    public Outcome<Optional<byte[]>> committed(String version, Path file) {
        Optional<ObjectId> tree = Optional.of(ObjectId.fromString(version));
        return reading(() -> content(tree, paths.nameOf(file)));
    }

    /// Exactly what a commit of these files would hold; refused if one of them cannot go in.
    public Outcome<CommitPlan> plan(List<Path> files) {
        return plan(files, List.of());
    }

    /// Exactly what a commit of these files would hold.
    ///
    /// @param files refused if one of them cannot go in
    /// @param companions those that cannot go in are named in the plan and left out
    public Outcome<CommitPlan> plan(List<Path> files, List<Path> companions) {
        return reading(() -> {
            Operation.refuse(folders.own());
            GitConfig config = config();
            Content content = content(config);
            DirCache index = index();
            Heads heads = heads();
            Comparison comparison =
                    new Comparison(repository(), config, content, heads.tree(), index);
            return new Planning(paths, comparison, content).plan(files, companions, heads.state());
        });
    }

    /// Commits what was planned, and nothing else; what others have staged stays staged. If it does
    /// not succeed, no file, no branch and no index has changed, unless a hook did it.
    public Outcome<CommitResult> commit(CommitRequest request) {
        return work(
                () -> {
                    settle();
                    GitConfig config = config();
                    return new Committing(
                                    repository(),
                                    folders,
                                    config,
                                    machine,
                                    content(config),
                                    request)
                            .commit();
                },
                e -> Failures.writing(e, folders));
    }

    /// Notes in the index that files on disk are what it has of them, as a checkout does: where
    /// their size is another, Git takes them for changed without looking. What is staged stays as
    /// it is.
    ///
    /// @param files absolute
    /// @return how many it is so of
    public Outcome<Integer> noteOnDisk(List<Path> files) {
        return work(
                () -> {
                    settle();
                    List<String> names = new ArrayList<>();
                    for (Path file : files) {
                        names.add(TreePaths.name(workTree().relativize(file)));
                    }
                    GitConfig config = config();
                    Content content = content(config);
                    return new IndexNotes(repository(), config, content, heads().tree())
                            .note(names);
                },
                e -> Failures.writing(e, folders));
    }

    /// The last commit, if it can be taken back; else why it cannot.
    public Outcome<UndoPlan> undoPlan() {
        return reading(() -> undoing().plan());
    }

    /// Takes the last commit back. No file of the work tree changes; what others had staged before
    /// it is staged again, and what they have staged since stays.
    ///
    /// @param plan as it was shown
    public Outcome<UndoPlan> undo(UndoPlan plan) {
        return work(
                () -> {
                    settle();
                    return undoing().undo(plan.commit());
                },
                e -> Failures.undoing(e, folders));
    }

    private Undoing undoing() throws IOException, GitStop, ConfigInvalidException {
        return new Undoing(repository(), folders, config(), machine);
    }

    /// Settles what a programme that died has left half done here.
    ///
    /// @return what to tell about it
    public Outcome<List<Problem>> settleInterrupted() {
        return work(this::settle, e -> Failures.reading(e, folders));
    }

    private List<Problem> settle() throws IOException, GitStop {
        return new Interruptions(repository(), folders).settle();
    }

    /// Who commits, as Git's configuration and variables say; empty when name or address is
    /// missing.
    public Outcome<Optional<Author>> author() {
        return reading(() -> new Identities(config(), machine).author());
    }

    /// Who is named as committer where it is somebody else than the author.
    public Outcome<Optional<Author>> committer() {
        return reading(() -> new Identities(config(), machine).committer());
    }

    /// First lines of the latest commits, the newest first; merges and robots left out.
    public Outcome<List<String>> subjects(int most) {
        return reading(() -> new Revisions(repository()).subjects(heads().commit(), most));
    }

    /// Writes the author into the repository's own configuration.
    public Outcome<Author> setAuthor(Author author) {
        return work(
                () -> {
                    if (!author.isComplete()) {
                        throw GitStop.refused(GitMessage.COMMIT_AUTHOR_MISSING);
                    }
                    new LocalConfig(folders.common().resolve("config")).setUser(author);
                    return author;
                },
                e -> Failures.writing(e, folders));
    }

    /// From a detached head to a new branch at the same commit; no file and no index changes.
    public Outcome<HeadState> continueOnNewBranch(String name) {
        return work(
                () -> heads().continueOnNew(name, new Identities(config(), machine).mover()),
                e -> Failures.writing(e, folders));
    }

    /// From a detached head to one of the branches that end at the same commit; no file and no
    /// index changes.
    public Outcome<HeadState> continueOnBranch(String name) {
        return work(
                () -> heads().continueOn(name, new Identities(config(), machine).mover()),
                e -> Failures.writing(e, folders));
    }

    @Override
    public void close() {
        if (repository != null) {
            repository.close();
            repository = null;
        }
    }

    private Optional<byte[]> content(Optional<ObjectId> tree, String name)
            throws IOException, GitStop, ConfigInvalidException {
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        try (TreeWalk walk = TreeWalk.forPath(repository(), name, tree.get())) {
            if (walk == null || walk.getFileMode(0).getObjectType() != Constants.OBJ_BLOB) {
                return Optional.empty();
            }
            GitConfig config = config();
            Content content = content(config);
            Conversion conversion = comparison().conversion(name);
            return Optional.of(
                    content.checkedOut(name, walk.getObjectId(0), walk.getRawMode(0), conversion));
        }
    }

    private GitConfig config() throws IOException, ConfigInvalidException {
        return GitConfig.read(folders, machine);
    }

    private Content content(GitConfig config) throws IOException {
        return new Content(repository(), config, machine, known);
    }

    private Comparison comparison() throws IOException, GitStop, ConfigInvalidException {
        return comparison(heads().tree());
    }

    private Comparison comparison(Optional<ObjectId> tree)
            throws IOException, GitStop, ConfigInvalidException {
        GitConfig config = config();
        return new Comparison(repository(), config, content(config), tree, index());
    }

    /// Reading it takes a third of the time of a status; it is read anew once its file is another.
    private DirCache index() throws IOException, GitStop {
        DirCache read = index;
        if (read == null || read.isOutdated()) {
            read = IndexFile.read(repository());
            index = read;
        }
        return read;
    }

    private Heads heads() throws IOException {
        return new Heads(repository(), folders);
    }

    private Repository repository() throws IOException {
        if (repository == null) {
            UserSystem.install();
            repository =
                    new FileRepositoryBuilder()
                            .setGitDir(folders.own().toFile())
                            .setWorkTree(folders.workTree().toFile())
                            .setMustExist(true)
                            .build();
        }
        return repository;
    }

    private <T> Outcome<T> reading(Work<T> work) {
        return work(work, e -> Failures.reading(e, folders));
    }

    private <T> Outcome<T> work(Work<T> work, Words words) {
        try {
            return Outcome.done(work.run());
        } catch (GitStop stop) {
            return stop.outcome();
        } catch (ConfigInvalidException e) {
            return Outcome.failed(Failures.brokenConfig(e));
        } catch (InvalidPathException e) {
            Problem problem = Problem.of(GitMessage.FILE_NAME, e.getInput());
            return Outcome.failed(problem.because(e));
        } catch (IOException e) {
            return Outcome.failed(words.of(e));
        }
    }

    private interface Work<T> {
        T run() throws IOException, GitStop, ConfigInvalidException;
    }

    private interface Words {
        Problem of(IOException e);
    }
}
