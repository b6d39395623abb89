package fr.chapeau.ui.library;

import fr.chapeau.git.DraftState;
import fr.chapeau.ui.kit.Folded;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is known of the posts, each fact from whom it comes: the files say what they hold, the
/// checks count errors, Git tells what is committed. A row joins them at the moment it is asked
/// for, so that none can be older than another.
final class KnownPosts {
    private final Map<Path, FromFile> files = new HashMap<>();
    private final Map<Path, Integer> errors = new HashMap<>();
    private Map<Path, DraftState> drafts = Map.of();

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
    Collection<Path> setDrafts(Map<Path, DraftState> now) {
        Set<Path> changed = new HashSet<>(drafts.keySet());
        changed.addAll(now.keySet());
        changed.removeIf(path -> draft(drafts, path) == draft(now, path));
        drafts = Map.copyOf(now);
        return changed;
    }

    /// The row of a post; empty where there is none to show.
    Optional<LibraryRow> row(Path path) {
        return Optional.ofNullable(files.get(path))
                .map(file ->
                        new LibraryRow(
                                file.post(),
                                file.searched(),
                                errors.getOrDefault(path, 0),
                                draft(drafts, path)));
    }

    private static DraftState draft(Map<Path, DraftState> drafts, Path path) {
        return drafts.getOrDefault(path, DraftState.UNCHANGED);
    }
}
