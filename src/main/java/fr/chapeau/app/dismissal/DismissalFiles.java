package fr.chapeau.app.dismissal;

import fr.chapeau.app.files.PostFiles;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FileText;
import fr.chapeau.text.WriteResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where a site keeps what was set aside: below `.chapeau/dismissals`, in a folder with the path of
/// the article, a file for each finding. Git shares them; Jekyll passes over folders whose name
/// begins with a dot (`EntryFilter#special?`). Two people who set findings aside write two files,
/// so that nothing has to be merged. Thread-safe; reads and writes files, so never on the JavaFX
/// thread.
public final class DismissalFiles {
    private static final Path FOLDER = Path.of(".chapeau", "dismissals");
    private static final String EXTENSION = ".yml";
    private static final int LONGEST = 64 * 1024;
    private static final int MOST_TRIES = 20;

    private final Path root;
    private final AtomicFile disk;

    /// @param root of the site
    public DismissalFiles(Path root) {
        this(root, new AtomicFile(root));
    }

    DismissalFiles(Path root, AtomicFile disk) {
        this.root = root;
        this.disk = disk;
    }

    /// The folder of a post, or of a folder of posts; absolute, there or not.
    ///
    /// @param path from the site's root
    public Path folder(Path path) {
        return root.resolve(FOLDER).resolve(path);
    }

    /// The post that a record belongs to, by where it lies.
    ///
    /// @param file from the site's root
    /// @return from the site's root; empty for a file that is no record
    public static Optional<Path> postOf(Path file) {
        boolean record =
                file.startsWith(FOLDER)
                        && file.getNameCount() > FOLDER.getNameCount() + 1
                        && file.toString().endsWith(EXTENSION);
        return record
                ? Optional.of(file.subpath(FOLDER.getNameCount(), file.getNameCount() - 1))
                : Optional.empty();
    }

    /// What was set aside for a post.
    ///
    /// @param post from the site's root
    public PostDismissals of(Path post) {
        Path folder = folder(post);
        boolean below = folder.normalize().startsWith(root.resolve(FOLDER));
        if (!below || !Files.isDirectory(folder)) {
            return PostDismissals.NONE;
        }
        List<KeptDismissal> kept = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try {
            for (Path file : files(folder)) {
                switch (read(file)) {
                    case Outcome.Done<KeptDismissal>(KeptDismissal one) -> kept.add(one);
                    case Outcome.Refused<KeptDismissal>(Problem why) -> problems.add(why);
                    case Outcome.Failed<KeptDismissal>(Problem why) -> problems.add(why);
                }
            }
        } catch (IOException e) {
            problems.add(Problem.of(DismissalMessage.FOLDER_UNREADABLE, shown(folder)).because(e));
        }
        return new PostDismissals(kept, problems);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.toString().endsWith(EXTENSION)).sorted().toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        }
    }

    private Outcome<KeptDismissal> read(Path file) {
        return PostFiles.read(file)
                .then(content ->
                        content.text().length() > LONGEST
                                ? Outcome.failed(
                                        Problem.of(DismissalMessage.RECORD_TOO_LONG, shown(file)))
                                : DismissalText.read(shown(file), content.text())
                                        .map(one -> new KeptDismissal(file, content, one)));
    }

    /// Keeps a dismissal; one that is kept already stays as it is.
    ///
    /// @param post from the site's root
    Outcome<KeptDismissal> add(Path post, Dismissal dismissal) {
        Path folder = folder(post);
        FileText content = new FileText(DismissalText.of(dismissal), false);
        String name = Anchors.nameOf(dismissal.anchor());
        for (int i = 1; i <= MOST_TRIES; i++) {
            Path file = folder.resolve((i == 1 ? name : name + "-" + i) + EXTENSION);
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return create(file, content)
                        .map(written -> new KeptDismissal(file, content, dismissal));
            }
            if (read(file) instanceof Outcome.Done<KeptDismissal>(KeptDismissal kept)
                    && kept.dismissal().anchor().equals(dismissal.anchor())) {
                return Outcome.done(kept);
            }
        }
        return Outcome.failed(
                Problem.of(DismissalMessage.TAKEN, shown(folder.resolve(name + EXTENSION))));
    }

    private Outcome<Path> create(Path file, FileText content) {
        List<Path> made = new ArrayList<>();
        WriteResult result;
        try {
            result =
                    isInside(file)
                            ? written(file, content, made)
                            : notWritten(WriteResult.Reason.LINK_LEADS_OUT, file);
        } catch (IOException e) {
            result =
                    new WriteResult.NotWritten(
                            WriteResult.Reason.of(e, file, content.text().length()), file, e);
        }
        if (!(result instanceof WriteResult.Written)) {
            made.reversed().forEach(DismissalFiles::removeIfEmpty);
        }
        return PostFiles.outcome(result, file);
    }

    private static WriteResult notWritten(WriteResult.Reason reason, Path file) {
        return new WriteResult.NotWritten(reason, file, null);
    }

    private WriteResult written(Path file, FileText content, List<Path> made) throws IOException {
        makeFolders(file.getParent(), made);
        return disk.create(file, content.encode());
    }

    /// Folders are made inside the site only, wherever links on the way lead.
    private boolean isInside(Path file) throws IOException {
        Path existing = file.getParent();
        while (existing != null && !Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
            existing = existing.getParent();
        }
        return existing != null && existing.toRealPath().startsWith(root.toRealPath());
    }

    private static void makeFolders(@Nullable Path folder, List<Path> made) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path one = folder; one != null && !Files.exists(one); one = one.getParent()) {
            missing.add(one);
        }
        for (Path one : missing.reversed()) {
            Files.createDirectory(one);
            made.add(one);
        }
    }

    /// Brings a finding back: its record is removed, unless it is another one by now.
    Outcome<Path> remove(KeptDismissal kept) {
        Path file = kept.file();
        try {
            if (!Arrays.equals(Files.readAllBytes(file), kept.content().encode())) {
                return Outcome.failed(Problem.of(DismissalMessage.CHANGED_MEANWHILE, shown(file)));
            }
            Files.delete(file);
        } catch (NoSuchFileException e) {
            // Somebody else was faster.
        } catch (IOException e) {
            return Outcome.failed(Problem.of(DismissalMessage.NOT_REMOVED, shown(file)).because(e));
        }
        removeEmptyFolders(file.getParent());
        return Outcome.done(file);
    }

    /// Takes what was set aside for a post to where the post goes. What is there already stays.
    ///
    /// @param from from the site's root
    /// @param to from the site's root
    public void move(Path from, Path to) throws IOException {
        if (!isInside(folder(to).resolve("any"))) {
            return;
        }
        moveInto(folder(from), folder(to));
        removeEmptyFolders(folder(from));
    }

    /// Takes the records of a post out of the site into a folder, or back.
    private static void moveInto(Path from, Path to) throws IOException {
        List<Path> files = files(from);
        if (files.isEmpty()) {
            return;
        }
        Files.createDirectories(to);
        for (Path file : files) {
            Path target = to.resolve(String.valueOf(file.getFileName()));
            if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(file, target);
            }
        }
    }

    /// Puts the records of a post into a folder outside of the site.
    ///
    /// @param post from the site's root
    public void putAside(Path post, Path folder) throws IOException {
        moveInto(folder(post), folder);
        removeEmptyFolders(folder(post));
    }

    /// Takes them back.
    ///
    /// @param post from the site's root
    public void takeBack(Path post, Path folder) throws IOException {
        if (isInside(folder(post).resolve("any"))) {
            moveInto(folder, folder(post));
        }
    }

    /// Copies records into a folder outside of the site.
    ///
    /// @param records absolute; those that are not there are passed over
    public void keep(Collection<Path> records, Path folder) throws IOException {
        for (Path record : records) {
            if (Files.isRegularFile(record, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(folder);
                Files.copy(record, folder.resolve(String.valueOf(record.getFileName())));
            }
        }
    }

    /// Makes a record what it is to be.
    ///
    /// @param record absolute
    /// @param content null where it is to be gone
    public void set(Path record, byte @Nullable [] content) throws IOException {
        if (!isInside(record)) {
            return;
        }
        if (content == null) {
            Files.deleteIfExists(record);
            removeEmptyFolders(record.getParent());
            return;
        }
        makeFolders(record.getParent(), new ArrayList<>());
        WriteResult result =
                Files.exists(record, LinkOption.NOFOLLOW_LINKS)
                        ? disk.replace(record, content)
                        : disk.create(record, content);
        if (!(result instanceof WriteResult.Written)) {
            throw new IOException("cannot write " + record);
        }
    }

    private void removeEmptyFolders(@Nullable Path folder) {
        Path top = root.resolve(FOLDER).getParent();
        for (Path one = folder; one != null && one.startsWith(top); one = one.getParent()) {
            if (!removeIfEmpty(one)) {
                return;
            }
        }
    }

    private static boolean removeIfEmpty(Path folder) {
        try {
            return Files.deleteIfExists(folder) || Files.notExists(folder);
        } catch (IOException e) {
            // Somebody keeps something there.
            return false;
        }
    }

    private String shown(Path file) {
        return file.startsWith(root) ? root.relativize(file).toString() : file.toString();
    }
}
