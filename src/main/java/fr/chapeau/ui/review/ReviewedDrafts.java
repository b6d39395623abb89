package fr.chapeau.ui.review;

import fr.chapeau.app.review.ReviewedDraft;
import fr.chapeau.problem.Problem;
import java.util.List;

/// The drafts that were read.
///
/// @param base the branch that they are compared with; empty for the last commit
/// @param problems why some could not be read
public record ReviewedDrafts(List<ReviewedDraft> drafts, String base, List<Problem> problems) {

    public ReviewedDrafts {
        drafts = List.copyOf(drafts);
        problems = List.copyOf(problems);
    }
}
