package fr.chapeau.ui.changes;

import fr.chapeau.app.changes.ChangedArticle;
import fr.chapeau.problem.Outcome;
import fr.chapeau.ui.kit.SmallPicture;
import java.util.function.Consumer;
import javafx.util.Subscription;

/// Where the view of what changed takes it from.
public interface ChangesPort {

    /// Compares; takes its time.
    ///
    /// @param then told on the JavaFX thread
    void read(Consumer<Outcome<ChangedArticle>> then);

    /// Searches a small picture of the article.
    ///
    /// @param address as it is written
    /// @param show told on the JavaFX thread
    /// @return ends the search
    Subscription picture(String address, int width, int height, Consumer<SmallPicture> show);
}
