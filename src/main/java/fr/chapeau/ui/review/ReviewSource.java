package fr.chapeau.ui.review;

import fr.chapeau.app.review.ReviewedDraft;
import fr.chapeau.check.Finding;
import fr.chapeau.problem.Outcome;
import fr.chapeau.ui.kit.SmallPicture;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.util.Subscription;

/// Where drafts are read for their review, and where their articles are opened. FX thread only.
public interface ReviewSource {

    /// Reads the drafts; takes its time.
    ///
    /// @param then told on the JavaFX thread
    void read(ReviewScope scope, Consumer<Outcome<ReviewedDrafts>> then);

    /// Opens the article of a draft.
    ///
    /// @param finding leads to its place
    void open(ReviewedDraft draft, Optional<Finding> finding);

    /// Searches a small picture of an article.
    ///
    /// @param address as it is written
    /// @param show told on the JavaFX thread
    /// @return ends the search
    Subscription picture(
            ReviewedDraft draft,
            String address,
            int width,
            int height,
            Consumer<SmallPicture> show);
}
