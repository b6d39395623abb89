package fr.chapeau.ui.library;

import fr.chapeau.ui.kit.Folded;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is known of the posts, each fact from whom it comes: the files say what they hold, the
/// checks count errors, Git tells what is committed, and an open article knows its own text better
/// than its file. A row joins them at the moment it is asked for, so that none can be older than
/// another.
final class KnownPosts {
    private final Map<Path, FromFile> files = new HashMap<>();
    private final Map<Path, Integer> errors = new HashMap<>();
    private final Map<Path, OpenState> open = new HashMap<>();
    private final Map<Path, FromFile> gone = new HashMap<>();
    private LibraryDrafts drafts = LibraryDrafts.NONE;

    /// A post with the text that is searched.
    record FromFile(LibraryPost post, Folded searched) {
        static FromFile of(LibraryPost post) {
            return new FromFile(post, Folded.of(post.title() + " " + post.fileName()));
        }
    }

    void put(FromFile file) {
        files.put(file.post().path(), file);
    }

    void putErrors(Map<Path, Integer> counts) {
        errors.putAll(counts);
    }

    void remove(Path path) {
        files.remove(path);
        errors.remove(path);
    }

    /// Paths of all posts that have a file.
    Set<Path> files() {
        return Set.copyOf(files.keySet());
    }

    /// Takes what Git says by now.
    ///
    /// @return posts of which it says something else than before
    Collection<Path> setDrafts(LibraryDrafts now) {
        Set<Path> changed = new HashSet<>(drafts.states().keySet());
        changed.addAll(now.states().keySet());
        changed.removeIf(path -> drafts.of(path) == now.of(path));
        changed.addAll(gone.keySet());
        gone.clear();
        for (LibraryPost post : now.gone()) {
            gone.put(post.path(), FromFile.of(post));
            changed.add(post.path());
        }
        drafts = now;
        return changed;
    }

    void putOpen(Path path, OpenState state) {
        open.put(path, state);
    }

    void removeOpen(Path path) {
        open.remove(path);
    }

    /// The row of a post; empty where there is none to show.
    Optional<LibraryRow> row(Path path) {
        return Optional.ofNullable(files.getOrDefault(path, gone.get(path)))
                .map(file -> row(path, file));
    }

    private LibraryRow row(Path path, FromFile file) {
        OpenState state =
                open.getOrDefault(path, new OpenState(false, errors.getOrDefault(path, 0)));
        return new LibraryRow(
                file.post(), file.searched(), state.errors(), drafts.of(path), state.unsaved());
    }
}
