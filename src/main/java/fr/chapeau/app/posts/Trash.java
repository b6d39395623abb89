package fr.chapeau.app.posts;

import fr.chapeau.app.dismissal.DismissalFiles;
import fr.chapeau.app.files.PostFiles;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.site.PostFile;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FaultPoints;
import fr.chapeau.text.FileText;
import fr.chapeau.text.WriteResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Chapeau's own trash of one site, in the Git directory, so that it is no content. Each deleted
/// post has a folder there: its bytes, the path that it had, and what was set aside for it. Reads
/// and writes files: never on the JavaFX thread.
public final class Trash {
    /// The steps of a deletion, for fault points. At every one the text is in its place or in the
    /// trash, mostly in both.
    public enum Step {
        ENTRY_MADE,
        CONTENT_KEPT,
        PATH_KEPT,
        REMOVED
    }

    private static final String CONTENT = "content";
    private static final String PATH = "path";
    private static final String DISMISSALS = "dismissals";

    /// What came in the place of a text that was taken back; its entry alone has it.
    private static final String REPLACED = "replaced";

    private static final int MOST_AT_ONCE = 1000;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int TIME_LENGTH = "yyyyMMdd-HHmmss".length();

    private final Path root;
    private final Path folder;
    private final Clock clock;
    private final FaultPoints faults;
    private final DismissalFiles dismissals;

    /// @param root of the site, as a real path
    /// @param folder Chapeau's own, never in the work tree
    public Trash(Path root, Path folder, Clock clock) {
        this(root, folder, clock, FaultPoints.NONE);
    }

    Trash(Path root, Path folder, Clock clock, FaultPoints faults) {
        this.root = root;
        this.folder = folder.resolve("trash");
        this.clock = clock;
        this.faults = faults;
        this.dismissals = new DismissalFiles(root);
    }

    /// A deleted post, or the text that a post had before it was taken back.
    ///
    /// @param id of its entry in the trash
    /// @param path that it had, from the site's root
    /// @param text whether it is the text alone, of a post that goes on
    public record Deleted(String id, Path path, Instant deleted, boolean text) {

        /// A deleted post.
        public Deleted(String id, Path path, Instant deleted) {
            this(id, path, deleted, false);
        }
    }

    /// Takes a post out of the site; its bytes stay in the trash.
    public Outcome<Deleted> delete(PostFile post) {
        Path file = root.resolve(post.path());
        String shown = post.path().toString();
        try {
            if (Files.isSymbolicLink(file)) {
                return Outcome.refused(Problem.of(PostsMessage.IS_LINK, shown));
            }
            if (!file.toRealPath().startsWith(root.toRealPath())) {
                return Outcome.refused(Problem.of(PostsMessage.FOLDER_LEADS_OUT, shown));
            }
            byte[] content = Files.readAllBytes(file);
            return keep(post.path(), content).then(kept -> remove(file, shown, content, kept));
        } catch (IOException e) {
            return Outcome.failed(Problem.of(PostsMessage.NOT_KEPT, shown).because(e));
        }
    }

    /// Keeps the text that a post is about to lose.
    ///
    /// @param path of the post, from the site's root
    /// @param replaced what comes in its place
    Outcome<Deleted> keepText(Path path, byte[] content, byte[] replaced) {
        return keep(path, content)
                .then(kept ->
                        isWritten(entryOf(kept).resolve(REPLACED), replaced)
                                ? Outcome.done(
                                        new Deleted(kept.id(), kept.path(), kept.deleted(), true))
                                : Outcome.failed(
                                        Problem.of(PostsMessage.TEXT_NOT_KEPT, path.toString())));
    }

    /// What came in the place of a text.
    byte[] replaced(Deleted text) throws IOException {
        return Files.readAllBytes(entryOf(text).resolve(REPLACED));
    }

    /// The folder for what belongs to an entry.
    Path recordsOf(Deleted deleted) {
        return entryOf(deleted).resolve(DISMISSALS);
    }

    byte[] content(Deleted deleted) throws IOException {
        return Files.readAllBytes(entryOf(deleted).resolve(CONTENT));
    }

    private Path entryOf(Deleted deleted) {
        return folder.resolve(deleted.id());
    }

    private Outcome<Deleted> keep(Path path, byte[] content) {
        try {
            Instant now = clock.instant();
            Path entry = entry(now);
            faults.passed(Step.ENTRY_MADE);
            String name = path.toString();
            boolean kept = isWritten(entry.resolve(CONTENT), content) && passed(Step.CONTENT_KEPT);
            kept = kept && isWritten(entry.resolve(PATH), name.getBytes(StandardCharsets.UTF_8));
            faults.passed(Step.PATH_KEPT);
            return kept
                    ? Outcome.done(new Deleted(String.valueOf(entry.getFileName()), path, now))
                    : Outcome.failed(Problem.of(PostsMessage.NOT_KEPT, name));
        } catch (IOException e) {
            return Outcome.failed(Problem.of(PostsMessage.NOT_KEPT, path.toString()).because(e));
        }
    }

    private boolean passed(Step step) throws IOException {
        faults.passed(step);
        return true;
    }

    private boolean isWritten(Path file, byte[] bytes) {
        return new AtomicFile(folder, faults).create(file, bytes) instanceof WriteResult.Written;
    }

    private Path entry(Instant now) throws IOException {
        Files.createDirectories(folder);
        for (int i = 1; i <= MOST_AT_ONCE; i++) {
            try {
                String name = TIME.format(now) + String.format(Locale.ROOT, "-%04d", i);
                return Files.createDirectory(folder.resolve(name));
            } catch (FileAlreadyExistsException e) {
                // Another one of the same second.
            }
        }
        throw new FileAlreadyExistsException(folder.toString());
    }

    private Outcome<Deleted> remove(Path file, String shown, byte[] content, Deleted kept) {
        try {
            if (!Arrays.equals(Files.readAllBytes(file), content)) {
                drop(kept);
                return Outcome.failed(Problem.of(PostsMessage.CHANGED_MEANWHILE, shown));
            }
            Files.delete(file);
            faults.passed(Step.REMOVED);
            putAside(kept);
            return Outcome.done(kept);
        } catch (IOException e) {
            if (Files.exists(file)) {
                drop(kept);
            }
            return Outcome.failed(Problem.of(PostsMessage.NOT_REMOVED, shown).because(e));
        }
    }

    /// What was set aside for the post. Left where it is, it harms nobody and is there when the
    /// post comes back.
    private void putAside(Deleted kept) {
        try {
            dismissals.putAside(kept.path(), recordsOf(kept));
        } catch (IOException e) {
            // See above.
        }
    }

    /// What can be restored, the latest first. What was not wholly kept is not in the list: its
    /// file was never removed.
    public Outcome<List<Deleted>> list() {
        if (!Files.isDirectory(folder)) {
            return Outcome.done(List.of());
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Deleted> deleted = new ArrayList<>();
            for (Path entry : entries.toList()) {
                read(entry).filter(this::isMissing).ifPresent(deleted::add);
            }
            deleted.sort(Comparator.comparing(Deleted::id).reversed());
            return Outcome.done(List.copyOf(deleted));
        } catch (IOException e) {
            return Outcome.failed(
                    Problem.of(PostsMessage.TRASH_UNREADABLE, folder.toString()).because(e));
        }
    }

    /// A text that its post has, be it again or still, is not in the list.
    private boolean isMissing(Deleted deleted) {
        try {
            Path file = root.resolve(deleted.path());
            return !deleted.text()
                    || !Files.exists(file)
                    || !Arrays.equals(Files.readAllBytes(file), content(deleted));
        } catch (IOException e) {
            return true;
        }
    }

    private static Optional<Deleted> read(Path entry) throws IOException {
        String id = String.valueOf(entry.getFileName());
        if (id.length() <= TIME_LENGTH || !Files.isRegularFile(entry.resolve(CONTENT))) {
            return Optional.empty();
        }
        try {
            Path path = Path.of(Files.readString(entry.resolve(PATH))).normalize();
            boolean inside = !path.isAbsolute() && !path.startsWith("..");
            Instant time = TIME.parse(id.substring(0, TIME_LENGTH), Instant::from);
            boolean text = Files.exists(entry.resolve(REPLACED));
            return inside ? Optional.of(new Deleted(id, path, time, text)) : Optional.empty();
        } catch (NoSuchFileException | InvalidPathException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The text of a deleted post.
    public Outcome<FileText> text(Deleted deleted) {
        return PostFiles.read(entryOf(deleted).resolve(CONTENT));
    }

    /// Puts a deleted post back where it was; refused where something is there.
    ///
    /// @return the file, absolute
    public Outcome<Path> restore(Deleted deleted) {
        if (deleted.text()) {
            return new TakingBack(root, this, faults).restore(deleted);
        }
        String shown = deleted.path().toString();
        byte[] content;
        try {
            content = content(deleted);
        } catch (IOException e) {
            return Outcome.failed(
                    Problem.of(PostsMessage.TRASH_UNREADABLE, folder.toString()).because(e));
        }
        Path file = root.resolve(deleted.path());
        if (Files.exists(file)) {
            return Outcome.refused(Problem.of(PostsMessage.RESTORE_TAKEN, shown));
        }
        return new NewFile(root, faults)
                .create(file, content)
                .map(restored -> {
                    takeBack(deleted);
                    drop(deleted);
                    return restored;
                });
    }

    /// The post is back; its findings are reported again where this is not possible.
    private void takeBack(Deleted deleted) {
        try {
            dismissals.takeBack(deleted.path(), recordsOf(deleted));
        } catch (IOException e) {
            // See above.
        }
    }

    /// Takes an entry out of the trash, whose bytes are in the site. One that stays harms nobody.
    void drop(Deleted deleted) {
        Path entry = entryOf(deleted);
        try {
            Files.deleteIfExists(entry.resolve(REPLACED));
            Files.deleteIfExists(entry.resolve(PATH));
            Files.deleteIfExists(entry.resolve(CONTENT));
            Files.deleteIfExists(entry.resolve(DISMISSALS));
            Files.deleteIfExists(entry);
        } catch (IOException e) {
            // See above.
        }
    }
}
