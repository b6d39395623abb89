package fr.chapeau.app.posts;

import fr.chapeau.app.document.JournalPlace;
import fr.chapeau.git.Checkout;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.WriteResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Remembers which posts were renamed and not yet committed so, that a commit of the new file may
/// take the old one out. A lost note loses no text: the old file then waits as a deleted draft.
public final class MovedPosts {
    private final Path root;
    private final Path folder;
    private final Path note;

    /// @param root paths are kept relative to it
    /// @param folder Chapeau's own, in the Git directory
    public MovedPosts(Path root, Path folder) {
        this.root = root;
        this.folder = folder;
        this.note = folder.resolve("moved");
    }

    /// Those of a site in a checkout.
    ///
    /// @param root of the site
    public static MovedPosts of(Path root, Checkout checkout) {
        return new MovedPosts(
                root, JournalPlace.inGit(checkout.workTree(), checkout.gitDir()).folder());
    }

    /// Where a post was before it was renamed, as far as nothing is there now.
    ///
    /// @param file absolute
    /// @return absolute
    public List<Path> before(Path file) {
        List<Path> before = new ArrayList<>();
        read().forEach((old, now) -> {
            if (root.resolve(now).equals(file) && !Files.exists(root.resolve(old))) {
                before.add(root.resolve(old));
            }
        });
        return before;
    }

    /// Where the last commit has a post that may have been renamed since.
    ///
    /// @param file absolute
    /// @return absolute
    public Path committed(Path file) {
        List<Path> before = before(file);
        return before.isEmpty() ? file : before.getFirst();
    }

    /// Where posts were before they were renamed, as far as nothing is there now and they are still
    /// where they went.
    ///
    /// @return from the root
    public Set<Path> renamed() {
        Set<Path> renamed = new HashSet<>();
        read().forEach((old, now) -> {
            if (Files.exists(root.resolve(now)) && !Files.exists(root.resolve(old))) {
                renamed.add(Path.of(old));
            }
        });
        return renamed;
    }

    /// Notes a move; one that takes the file further keeps where it was at first.
    void add(Path from, Path to) {
        String old = name(from);
        String now = name(to);
        Map<String, String> moves = new LinkedHashMap<>();
        read().forEach((first, last) -> {
            if (!first.equals(now) && !Files.exists(root.resolve(first))) {
                moves.put(first, last.equals(old) ? now : last);
            }
        });
        moves.put(old, now);
        StringBuilder text = new StringBuilder();
        moves.forEach((first, last) ->
                text.append(first).append('\0').append(last).append('\0').append('\n'));
        write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void write(byte[] bytes) {
        try {
            Files.createDirectories(folder);
            AtomicFile file = new AtomicFile(folder);
            if (file.create(note, bytes) instanceof WriteResult.NotWritten) {
                file.replace(note, bytes);
            }
        } catch (IOException e) {
            // See above: what is not noted waits as a deleted draft.
        }
    }

    private String name(Path file) {
        return root.relativize(file).toString();
    }

    private Map<String, String> read() {
        Map<String, String> moves = new LinkedHashMap<>();
        try {
            for (String line : Files.readString(note).split("\0\n", -1)) {
                String[] parts = line.split("\0", 2);
                if (parts.length == 2 && isPath(parts[0]) && isPath(parts[1])) {
                    moves.put(parts[0], parts[1]);
                }
            }
        } catch (NoSuchFileException e) {
            // Nothing was renamed yet.
        } catch (IOException e) {
            // As if nothing had been noted.
        }
        return moves;
    }

    private static boolean isPath(String text) {
        try {
            return !text.isEmpty() && !Path.of(text).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
