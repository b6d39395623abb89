package fr.chapeau.app.posts;

import fr.chapeau.app.dismissal.DismissalFiles;
import fr.chapeau.app.posts.Trash.Deleted;
import fr.chapeau.git.CommittedFile;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FaultPoints;
import fr.chapeau.text.WriteResult;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes a post back to how it was committed; the text that it had goes to the trash first and can
/// be restored. Reads and writes files: never on the JavaFX thread.
public final class TakingBack {
    /// The steps, for fault points. At every one the text is in its place or in the trash.
    public enum Step {
        TEXT_KEPT,
        RECORDS_KEPT,
        REPLACED,
        RECORDS_REPLACED
    }

    /// Who may read may execute, as Git has it.
    private static final Map<PosixFilePermission, PosixFilePermission> BESIDE =
            Map.of(
                    PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_EXECUTE,
                    PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_EXECUTE,
                    PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_EXECUTE);

    private final Path root;
    private final Trash trash;
    private final FaultPoints faults;
    private final AtomicFile disk;
    private final DismissalFiles dismissals;

    /// @param root of the site, as a real path
    /// @param trash of the same site
    public TakingBack(Path root, Trash trash) {
        this(root, trash, FaultPoints.NONE);
    }

    TakingBack(Path root, Trash trash, FaultPoints faults) {
        this.root = root;
        this.trash = trash;
        this.faults = faults;
        this.disk = new AtomicFile(root, faults);
        this.dismissals = new DismissalFiles(root);
    }

    /// Takes it back.
    ///
    /// @return the entry of the trash that has the text that it had
    public Outcome<Deleted> takeBack(CommittedState committed) {
        Path path = committed.post().path();
        Path file = root.resolve(path);
        try {
            byte[] now = Files.readAllBytes(file);
            byte[] then = committed.file().content();
            return trash.keepText(path, now, then)
                    .then(kept -> takeBack(committed, file, now, kept));
        } catch (IOException e) {
            return failed(path, e);
        }
    }

    private Outcome<Deleted> takeBack(
            CommittedState committed, Path file, byte[] now, Deleted kept) {
        try {
            faults.passed(Step.TEXT_KEPT);
            dismissals.keep(committed.records().keySet(), trash.recordsOf(kept));
            faults.passed(Step.RECORDS_KEPT);
            Outcome<Path> written = write(file, now, committed.file().content());
            if (!(written instanceof Outcome.Done<Path>)) {
                trash.drop(kept);
                return written.map(done -> kept);
            }
            mark(file, committed.file().executable());
            faults.passed(Step.REPLACED);
            for (Map.Entry<Path, Optional<CommittedFile>> record : committed.records().entrySet()) {
                byte @Nullable [] content =
                        record.getValue().map(CommittedFile::content).orElse(null);
                dismissals.set(record.getKey(), content);
            }
            faults.passed(Step.RECORDS_REPLACED);
            return Outcome.done(kept);
        } catch (IOException e) {
            return failed(kept.path(), e);
        }
    }

    /// A post that was changed since goes to the trash in its turn.
    Outcome<Path> restore(Deleted text) {
        Path file = root.resolve(text.path());
        try {
            byte[] content = trash.content(text);
            if (!Files.exists(file)) {
                return new NewFile(root, faults)
                        .create(file, content)
                        .map(made -> restored(text, made));
            }
            byte[] now = Files.readAllBytes(file);
            boolean changed = !Arrays.equals(now, trash.replaced(text));
            Outcome<Boolean> kept =
                    changed
                            ? trash.keepText(text.path(), now, content).map(entry -> true)
                            : Outcome.done(true);
            return kept.then(safe -> write(file, now, content))
                    .map(written -> restored(text, file));
        } catch (IOException e) {
            return failed(text.path(), e);
        }
    }

    /// What was set aside for the text; that which is gone from the trash is reported again.
    private Path restored(Deleted text, Path file) {
        Path records = trash.recordsOf(text);
        if (Files.isDirectory(records)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(records)) {
                for (Path record : all) {
                    Path name = record.getFileName();
                    Path place = dismissals.folder(text.path()).resolve(String.valueOf(name));
                    dismissals.set(place, Files.readAllBytes(record));
                    Files.delete(record);
                }
            } catch (IOException e) {
                // Its findings are reported again.
            }
        }
        trash.drop(text);
        return file;
    }

    private Outcome<Path> write(Path file, byte[] expected, byte[] bytes) {
        String shown = root.relativize(file).toString();
        return switch (disk.replace(file, expected, bytes)) {
            case WriteResult.Written written -> Outcome.done(file);
            case WriteResult.Unexpected other ->
                    Outcome.failed(Problem.of(PostsMessage.CHANGED_MEANWHILE, shown));
            case WriteResult.NotWritten failure ->
                    Outcome.failed(Problem.of(PostsMessage.TAKE_BACK_FAILED, shown));
        };
    }

    private static void mark(Path file, @Nullable Boolean executable) throws IOException {
        if (executable == null || Files.isExecutable(file) == executable) {
            return;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        BESIDE.forEach((read, execute) -> {
            if (executable && permissions.contains(read)) {
                permissions.add(execute);
            } else {
                permissions.remove(execute);
            }
        });
        Files.setPosixFilePermissions(file, permissions);
    }

    private static <T> Outcome<T> failed(Path path, IOException cause) {
        return Outcome.failed(
                Problem.of(PostsMessage.TAKE_BACK_FAILED, path.toString()).because(cause));
    }
}
