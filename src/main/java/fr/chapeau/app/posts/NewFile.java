package fr.chapeau.app.posts;

import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FaultPoints;
import fr.chapeau.text.WriteResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.Stream;

/// Puts new files into a site, never over an existing one and never outside.
final class NewFile {
    private static final int MOST_TRIES = 200;

    private final Path root;
    private final FaultPoints faults;

    /// @param root nothing is written outside of it
    NewFile(Path root, FaultPoints faults) {
        this.root = root;
        this.faults = faults;
    }

    /// A file of that name, or with a number behind it where the name is taken.
    ///
    /// @return absolute
    Outcome<Path> createFree(Path folder, String stem, String extension, byte[] content) {
        for (int i = 1; i <= MOST_TRIES; i++) {
            String name = i == 1 ? stem : stem + "-" + i;
            Path file = folder.resolve(name + extension);
            if (isTaken(folder, name)) {
                continue;
            }
            Outcome<Path> created = create(file, content);
            if (!isTaken(created)) {
                return created;
            }
        }
        return Outcome.refused(Problem.of(PostsMessage.NAME_TAKEN, stem + extension));
    }

    /// The name that a file would get now from [#createFree].
    ///
    /// @return absolute
    Path free(Path folder, String stem, String extension) {
        String name = stem;
        for (int i = 2; i <= MOST_TRIES && isTaken(folder, name); i++) {
            name = stem + "-" + i;
        }
        return folder.resolve(name + extension);
    }

    /// A file of exactly that name; refused where there is one.
    Outcome<Path> create(Path file, byte[] content) {
        Path folder = file.getParent() == null ? root : file.getParent();
        Deque<Path> made = new ArrayDeque<>();
        Outcome<Path> prepared = folder(folder, made);
        if (!(prepared instanceof Outcome.Done<Path>)) {
            remove(made);
            return prepared;
        }
        Outcome<Path> outcome = outcome(new AtomicFile(root, faults).create(file, content), file);
        if (!(outcome instanceof Outcome.Done<Path>)) {
            remove(made);
        }
        return outcome;
    }

    /// The same, with the rights and, for the same bytes, the time of another file.
    Outcome<Path> createLike(Path model, Path file, byte[] content) {
        return create(file, content)
                .map(created -> {
                    try {
                        Files.setPosixFilePermissions(
                                created, Files.getPosixFilePermissions(model));
                        if (Arrays.equals(Files.readAllBytes(model), content)) {
                            Files.setLastModifiedTime(created, Files.getLastModifiedTime(model));
                        }
                    } catch (IOException | UnsupportedOperationException e) {
                        // A file system that knows no rights.
                    }
                    return created;
                });
    }

    /// Whether a file other than that of a post has the name already.
    ///
    /// @param file that the post would have
    /// @param of the post's file, absolute too
    static boolean isTakenByAnother(Path file, String stem, Path of) {
        Path folder = file.getParent();
        return folder != null && !file.equals(of) && isTaken(folder, stem, of);
    }

    private static boolean isTaken(Path folder, String stem) {
        return isTaken(folder, stem, folder);
    }

    /// Whether a post has the name, with any extension: both would have the same address.
    private static boolean isTaken(Path folder, String stem, Path except) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.equals(except))
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .anyMatch(name -> name.equals(stem) || name.startsWith(stem + "."));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isTaken(Outcome<Path> outcome) {
        return outcome instanceof Outcome.Refused<Path>(Problem problem)
                && problem.message().key() == PostsMessage.NAME_TAKEN;
    }

    /// Makes the folders that are missing, once it is sure that they are inside.
    private Outcome<Path> folder(Path folder, Deque<Path> made) {
        try {
            Path existing = folder;
            Deque<Path> missing = new ArrayDeque<>();
            while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS)
                    && existing.getParent() != null) {
                missing.push(existing);
                existing = existing.getParent();
            }
            if (!existing.toRealPath().startsWith(root.toRealPath())) {
                return Outcome.refused(Problem.of(PostsMessage.FOLDER_LEADS_OUT, shown(folder)));
            }
            for (Path one : missing) {
                Files.createDirectory(one);
                made.push(one);
            }
            return Outcome.done(folder);
        } catch (IOException e) {
            return Outcome.failed(
                    Problem.of(PostsMessage.FOLDER_READ_ONLY, shown(folder)).because(e));
        }
    }

    /// Folders that were made for nothing.
    private static void remove(Deque<Path> made) {
        for (Path folder : made) {
            try {
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                return;
            }
        }
    }

    private Outcome<Path> outcome(WriteResult result, Path file) {
        return switch (result) {
            case WriteResult.Written(Path written) -> Outcome.done(file);
            case WriteResult.Unexpected unexpected ->
                    Outcome.failed(Problem.of(PostsMessage.NOT_CREATED, shown(file)));
            case WriteResult.NotWritten(var reason, var place, var cause) -> {
                Problem problem = Problem.of(key(reason), shown(file));
                Problem caused = cause == null ? problem : problem.because(cause);
                boolean refused =
                        reason == WriteResult.Reason.EXISTS
                                || reason == WriteResult.Reason.LINK_LEADS_OUT;
                yield refused ? Outcome.refused(caused) : Outcome.failed(caused);
            }
        };
    }

    private static PostsMessage key(WriteResult.Reason reason) {
        return switch (reason) {
            case EXISTS, IS_FOLDER -> PostsMessage.NAME_TAKEN;
            case LINK_LEADS_OUT -> PostsMessage.FOLDER_LEADS_OUT;
            case FILE_READ_ONLY, FOLDER_READ_ONLY -> PostsMessage.FOLDER_READ_ONLY;
            case DISK_FULL -> PostsMessage.NOT_CREATED_DISK_FULL;
            case GONE, NO_PLAIN_FILE, OTHER -> PostsMessage.NOT_CREATED;
        };
    }

    private String shown(Path path) {
        return path.startsWith(root) ? root.relativize(path).toString() : path.toString();
    }
}
