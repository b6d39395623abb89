package fr.chapeau.app.workspace;

import fr.chapeau.git.DraftState;
import fr.chapeau.site.PostSummary;
import java.nio.file.Path;
import java.util.Map;

/// What Git says of the posts of a site at one moment; paths start from the site's root.
///
/// @param states of the posts that are not as in the last commit
/// @param gone what the last commit holds of posts without a file; those that were renamed, and are
///   there under their new names, are left out
public record Drafts(Map<Path, DraftState> states, Map<Path, PostSummary> gone) {
    /// Nothing is known.
    static final Drafts NONE = new Drafts(Map.of(), Map.of());

    public Drafts {
        states = Map.copyOf(states);
        gone = Map.copyOf(gone);
    }

    /// How one post stands to the last commit.
    public DraftState of(Path path) {
        return states.getOrDefault(path, DraftState.UNCHANGED);
    }
}
