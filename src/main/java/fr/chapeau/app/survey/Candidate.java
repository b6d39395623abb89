package fr.chapeau.app.survey;

import fr.chapeau.app.workspace.PathSelection.Selected;
import fr.chapeau.text.FileText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A post to be checked.
///
/// @param staged the text to check; null for the one on disk
/// @param draft whether only what is new in it counts
/// @param committed the text that it is compared with then; null for a new post
public record Candidate(
        Selected post, @Nullable FileText staged, boolean draft, @Nullable FileText committed) {

    /// A post as it is on disk, with all that is found.
    static Candidate whole(Selected post) {
        return new Candidate(post, null, false, null);
    }

    Optional<FileText> before() {
        return Optional.ofNullable(committed);
    }
}
