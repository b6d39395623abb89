package fr.chapeau.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Names of files as Git has them: relative to the work tree, with `/` between the parts.
final class TreePaths {
    /// As many symbolic links as Linux follows in a row.
    private static final int LINKS = 40;

    private final Path workTree;

    /// @param workTree a real path
    TreePaths(Path workTree) {
        this.workTree = workTree;
    }

    /// Name of the file whose text one sees under `file`. Symbolic links are followed as long as
    /// they stay inside the work tree.
    String nameOf(Path file) throws GitStop, IOException {
        String last = "";
        for (String name : namesOf(file)) {
            last = name;
        }
        return last;
    }

    /// Names of all files that a change of `file` may be a change of: the symbolic links on the
    /// way, if `file` is one, then the file that they lead to.
    Set<String> namesOf(Path file) throws GitStop, IOException {
        Set<String> names = new LinkedHashSet<>();
        Path at = real(file);
        names.add(checked(at, file));
        for (int i = 0; i < LINKS && Files.isSymbolicLink(at); i++) {
            Path next = real(at.resolveSibling(Files.readSymbolicLink(at)));
            if (!next.startsWith(workTree)
                    || Files.isDirectory(next)
                    || !Files.exists(next)
                    || !names.add(checked(next, file))) {
                return names;
            }
            at = next;
        }
        return names;
    }

    /// Name of a folder, the empty name for the work tree itself; empty when it is not inside.
    Optional<String> folder(Path folder) throws IOException {
        Path real = Files.exists(folder) ? folder.toRealPath() : real(folder);
        return real.startsWith(workTree)
                ? Optional.of(name(workTree.relativize(real)))
                : Optional.empty();
    }

    /// The path that a name stands for; empty when the system cannot express it.
    static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// Git's name for a path relative to the work tree.
    static String name(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    private String checked(Path real, Path asked) throws GitStop {
        if (!real.startsWith(workTree) || real.equals(workTree)) {
            throw GitStop.refused(GitMessage.FILE_OUTSIDE, asked, workTree);
        }
        Path at = workTree;
        for (Path part : workTree.relativize(real)) {
            if (part.toString().equalsIgnoreCase(".git")) {
                throw GitStop.refused(GitMessage.FILE_INSIDE_GIT, asked);
            }
            if (!at.equals(workTree) && Files.exists(at.resolve(".git"))) {
                throw GitStop.refused(GitMessage.FILE_SUBMODULE, asked, at);
            }
            at = at.resolve(part);
        }
        String name = name(workTree.relativize(real));
        // A name in an old encoding has bytes that its letters do not give back.
        if (!path(name).map(workTree::resolve).equals(Optional.of(real))) {
            throw GitStop.failed(GitMessage.FILE_NAME, asked);
        }
        return name;
    }

    /// The path with all symbolic links followed but the last part's own; parts that do not exist
    /// stay as they are.
    private static Path real(Path file) throws IOException {
        Path path = file.toAbsolutePath();
        Path name = path.getFileName();
        if (name == null || name.toString().equals("..") || name.toString().equals(".")) {
            Path normal = path.normalize();
            return normal.equals(path) ? path : real(normal);
        }
        Path folder = path.getParent();
        return existing(folder == null ? path : folder).resolve(name);
    }

    private static Path existing(Path folder) throws IOException {
        if (Files.exists(folder)) {
            return folder.toRealPath();
        }
        Path parent = folder.getParent();
        Path name = folder.getFileName();
        return parent == null || name == null ? folder : existing(parent).resolve(name).normalize();
    }
}
