package fr.chapeau.app.posts;

import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.FaultPoints;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// Puts a post back whose file is gone, whoever deleted it. Reads and writes files: never on the
/// JavaFX thread.
public final class Restoring {
    private final Path root;
    private final Trash trash;

    /// @param root of the site, as a real path
    /// @param trash of the same site
    public Restoring(Path root, Trash trash) {
        this.root = root;
        this.trash = trash;
    }

    /// Puts it back as it was when Chapeau deleted it; one that somebody else deleted as the last
    /// commit has it. Refused where something is there.
    ///
    /// @param path that it had, from the site's root
    /// @param committed what the last commit holds
    /// @return the file, absolute
    public Outcome<Path> restore(Path path, Optional<byte[]> committed) {
        return trash.list()
                .then(all ->
                        all.stream()
                                .filter(deleted -> deleted.path().equals(path))
                                .findFirst()
                                .map(trash::restore)
                                .or(() -> committed.map(bytes -> create(path, bytes)))
                                .orElseGet(() -> nowhere(path)));
    }

    private Outcome<Path> create(Path path, byte[] bytes) {
        Path file = root.resolve(path);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Outcome.refused(Problem.of(PostsMessage.RESTORE_TAKEN, path.toString()));
        }
        return new NewFile(root, FaultPoints.NONE).create(file, bytes);
    }

    private static Outcome<Path> nowhere(Path path) {
        return Outcome.failed(Problem.of(PostsMessage.RESTORE_NOWHERE, path.toString()));
    }
}
