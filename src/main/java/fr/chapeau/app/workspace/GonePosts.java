package fr.chapeau.app.workspace;

import fr.chapeau.app.posts.MovedPosts;
import fr.chapeau.git.Checkout;
import fr.chapeau.git.DraftState;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.PostReader;
import fr.chapeau.site.PostSummary;
import fr.chapeau.text.FileText;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the last commit holds of posts whose files are gone. Calls Git: only in the lane of the
/// checkout.
final class GonePosts {
    private final Workspace workspace;
    private final PostReader reader;

    GonePosts(Workspace workspace, PostReader reader) {
        this.workspace = workspace;
        this.reader = reader;
    }

    /// Those among the drafts of a checkout.
    ///
    /// @param known from the last time, which need not be read again
    Map<Path, PostSummary> of(
            Checkout checkout, Map<Path, DraftState> states, Map<Path, PostSummary> known) {
        Set<Path> renamed = MovedPosts.of(workspace.site().root(), checkout).renamed();
        Map<Path, PostSummary> gone = new HashMap<>();
        states.forEach((path, state) -> {
            if (isGone(path, state) && !renamed.contains(path)) {
                PostSummary before = known.get(path);
                gone.put(path, before == null ? read(checkout, path) : before);
            }
        });
        return gone;
    }

    /// A post in conflict has a file, unless one of the two sides has deleted it.
    private boolean isGone(Path path, DraftState state) {
        return switch (state) {
            case DELETED -> true;
            case CONFLICT -> !Files.exists(workspace.absolute(path), LinkOption.NOFOLLOW_LINKS);
            case UNCHANGED, CHANGED, NEW, IGNORED -> false;
        };
    }

    private PostSummary read(Checkout checkout, Path path) {
        Path file = workspace.absolute(path);
        String text =
                switch (checkout.committed(file)) {
                    case Outcome.Done<Optional<byte[]>>(Optional<byte[]> bytes) ->
                            bytes.flatMap(FileText::decode).map(FileText::text).orElse("");
                    case Outcome.Refused<Optional<byte[]>> refused -> "";
                    case Outcome.Failed<Optional<byte[]>> failed -> "";
                };
        return reader.of(workspace.site().named(file), text).summary();
    }
}
