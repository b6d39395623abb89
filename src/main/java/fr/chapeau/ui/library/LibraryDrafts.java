package fr.chapeau.ui.library;

import fr.chapeau.git.DraftState;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What Git says of the posts at one moment.
///
/// @param states of the posts that are not as in the last commit
/// @param gone posts that the last commit has and the disk has not
public record LibraryDrafts(Map<Path, DraftState> states, Collection<LibraryPost> gone) {
    /// All posts are as in the last commit.
    static final LibraryDrafts NONE = new LibraryDrafts(Map.of());

    public LibraryDrafts {
        states = Map.copyOf(states);
    }

    /// Where no post is gone.
    public LibraryDrafts(Map<Path, DraftState> states) {
        this(states, List.of());
    }

    DraftState of(Path path) {
        return states.getOrDefault(path, DraftState.UNCHANGED);
    }
}
