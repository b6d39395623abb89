package fr.chapeau.ui.review;

import fr.chapeau.app.changes.ChangedArticle;
import fr.chapeau.app.review.ReviewedDraft;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.changes.ChangesModel;
import fr.chapeau.ui.changes.ChangesPort;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.SmallPicture;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// The drafts under review and the one that is looked at. FX thread only.
public final class ReviewModel {
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Unread());
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<ReviewedDraft>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReviewSource source;
    private final ChangesModel changes;
    private ReviewScope scope = ReviewScope.DRAFTS;
    private int asked;

    public ReviewModel(Background background, Texts texts, ReviewSource source) {
        this.source = source;
        this.changes = new ChangesModel(background, texts, new OfChosen());
    }

    /// What is known of the drafts.
    sealed interface State {}

    /// Nothing was read yet.
    record Unread() implements State {}

    /// They could not be read.
    record Failed(Problem why) implements State {}

    /// They were read.
    record Known(ReviewedDrafts drafts) implements State {}

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ReviewedDraft>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// What changed in the draft that is looked at.
    ChangesModel changes() {
        return changes;
    }

    /// The draft that is looked at, among those that were just read.
    Optional<ReviewedDraft> sameAs(Optional<ReviewedDraft> before) {
        return drafts().stream()
                .filter(draft -> before.filter(old -> old.path().equals(draft.path())).isPresent())
                .findFirst();
    }

    private List<ReviewedDraft> drafts() {
        return state.get() instanceof Known(ReviewedDrafts known) ? known.drafts() : List.of();
    }

    /// Reads other drafts.
    void read(ReviewScope wanted) {
        scope = wanted;
        read();
    }

    /// Reads the drafts as they are now.
    void read() {
        int mine = ++asked;
        reading.set(true);
        source.read(
                scope,
                outcome -> {
                    if (mine == asked) {
                        reading.set(false);
                        show(outcome);
                    }
                });
    }

    private void show(Outcome<ReviewedDrafts> outcome) {
        state.set(
                switch (outcome) {
                    case Outcome.Done<ReviewedDrafts>(ReviewedDrafts drafts) -> new Known(drafts);
                    case Outcome.Refused<ReviewedDrafts>(Problem why) -> new Failed(why);
                    case Outcome.Failed<ReviewedDrafts>(Problem why) -> new Failed(why);
                });
    }

    /// Looks at a draft.
    void choose(Optional<ReviewedDraft> draft) {
        if (!draft.equals(chosen.get())) {
            chosen.set(draft);
            draft.ifPresent(any -> changes.read());
        }
    }

    private final class OfChosen implements ChangesPort {

        @Override
        public void read(Consumer<Outcome<ChangedArticle>> then) {
            chosen.get().ifPresent(draft -> then.accept(Outcome.done(draft.article())));
        }

        @Override
        public Subscription picture(
                String address, int width, int height, Consumer<SmallPicture> show) {
            return chosen.get()
                    .map(draft -> source.picture(draft, address, width, height, show))
                    .orElse(Subscription.EMPTY);
        }
    }
}
