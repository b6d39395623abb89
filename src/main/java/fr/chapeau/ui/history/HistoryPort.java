package fr.chapeau.ui.history;

import fr.chapeau.app.changes.ChangedArticle;
import fr.chapeau.git.FileVersion;
import fr.chapeau.git.FileVersions;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.kit.SmallPicture;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.util.Subscription;

/// Where the history of an article is read, and where an older version goes. All is told on the
/// JavaFX thread.
public interface HistoryPort {

    /// Reads the versions; takes its time.
    ///
    /// @return stops the reading
    Subscription versions(Consumer<Outcome<FileVersions>> then);

    /// Compares two versions.
    ///
    /// @param before nothing where there was no article yet
    /// @param after nothing for the text as it is now
    void compare(
            Optional<FileVersion> before,
            Optional<FileVersion> after,
            Consumer<Outcome<ChangedArticle>> then);

    /// Puts the text of a version in the place of the article's; undone like any other change.
    ///
    /// @param then told why it could not be done, where it could not
    void restore(FileVersion version, Consumer<Optional<Problem>> then);

    /// Searches a small picture of the article.
    ///
    /// @param address as it is written
    /// @return ends the search
    Subscription picture(String address, int width, int height, Consumer<SmallPicture> show);
}
