package fr.chapeau.ui.changes;

import fr.chapeau.app.changes.BodyPart;
import fr.chapeau.app.changes.ChangedArticle;
import fr.chapeau.app.changes.FieldRow;
import fr.chapeau.app.changes.FieldRows;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.review.PostChanges;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.SmallPicture;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// What changed in an article, worked out for the view. FX thread only; what takes time runs
/// elsewhere.
public final class ChangesModel {
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Reading());
    private final Background background;
    private final Texts texts;
    private final ChangesPort port;

    /// @param background works out what is to be shown
    public ChangesModel(Background background, Texts texts, ChangesPort port) {
        this.background = background;
        this.texts = texts;
        this.port = port;
    }

    /// What there is to see.
    sealed interface State {}

    /// Nothing yet.
    record Reading() implements State {}

    /// It could not be compared.
    record Failed(Problem why) implements State {}

    /// Everything in words.
    record Shown(
            PostChanges changes,
            List<FieldRow> fields,
            List<BodyPart> body,
            List<LineRows.Row> lines)
            implements State {
        Shown {
            fields = List.copyOf(fields);
            body = List.copyOf(body);
            lines = List.copyOf(lines);
        }

        /// Whether the front matter cannot be told as fields.
        boolean headerAsText() {
            return !changes.header().readable() && !changes.header().isEmpty();
        }
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    Optional<Shown> shown() {
        return state.get() instanceof Shown shown ? Optional.of(shown) : Optional.empty();
    }

    /// Compares the versions as they are now.
    public void read() {
        port.read(outcome -> {
            switch (outcome) {
                case Outcome.Done<ChangedArticle>(ChangedArticle article) ->
                        background.run(() -> shown(article), state::set);
                case Outcome.Refused<ChangedArticle>(Problem why) -> state.set(new Failed(why));
                case Outcome.Failed<ChangedArticle>(Problem why) -> state.set(new Failed(why));
            }
        });
    }

    private Shown shown(ChangedArticle article) {
        PostChanges changes = article.changes();
        return new Shown(
                changes,
                FieldRows.of(article, texts),
                BodyPart.of(changes.body()),
                LineRows.of(changes, changes.lines()));
    }

    Subscription picture(String address, int width, int height, Consumer<SmallPicture> show) {
        return port.picture(address, width, height, show);
    }
}
