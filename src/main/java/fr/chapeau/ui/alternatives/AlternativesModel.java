package fr.chapeau.ui.alternatives;

import fr.chapeau.app.alternatives.ArticlePicture;
import fr.chapeau.app.alternatives.ArticlePictures;
import fr.chapeau.app.alternatives.Decision;
import fr.chapeau.app.alternatives.Describing;
import fr.chapeau.app.alternatives.EarlierAlternatives;
import fr.chapeau.app.alternatives.PictureChange;
import fr.chapeau.app.alternatives.Suggestion;
import fr.chapeau.app.article.CheckedArticle;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Derivation;
import fr.chapeau.ui.kit.Job;
import fr.chapeau.ui.kit.Pause;
import fr.chapeau.ui.kit.SmallPicture;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The pictures of an open article and what is decided about them, each decision one undo step. FX
/// thread only; everything that takes time runs elsewhere.
public final class AlternativesModel implements AutoCloseable {
    private final Background background;
    private final AlternativesPort port;
    private final ReadOnlyObjectWrapper<Optional<ArticlePictures>> pictures =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<String, List<Suggestion>>> suggestions =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyIntegerWrapper steps = new ReadOnlyIntegerWrapper();
    private final Derivation<CheckedArticle, ArticlePictures> reading;
    private final Subscription listening;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private @Nullable Job search;
    private boolean deciding;
    private boolean closed;

    private record Waiting(
            ArticlePicture.Key key, Decision decision, Consumer<Optional<Problem>> done) {}

    /// The pictures of an article as it is now and from now on.
    public AlternativesModel(Background background, AlternativesPort port) {
        this.background = background;
        this.port = port;
        reading = new Derivation<>(background, Pause.onFxThread(), port::read, this::read);
        listening = port.checkedProperty().subscribe(reading::update);
    }

    /// Those of the newest text; empty until they are read.
    ReadOnlyObjectProperty<Optional<ArticlePictures>> picturesProperty() {
        return pictures.getReadOnlyProperty();
    }

    /// Earlier alternatives, by the address of the picture.
    ReadOnlyObjectProperty<Map<String, List<Suggestion>>> suggestionsProperty() {
        return suggestions.getReadOnlyProperty();
    }

    /// How many decisions were written and not taken back.
    ReadOnlyIntegerProperty stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    /// Writes a decision into the text as it is by then.
    ///
    /// @param done told why not, or that it was
    void decide(ArticlePicture.Key key, Decision decision, Consumer<Optional<Problem>> done) {
        waiting.addLast(new Waiting(key, decision, done));
        next();
    }

    /// Takes the last decision back.
    void undo() {
        if (steps.get() > 0) {
            steps.set(steps.get() - 1);
            port.undo();
        }
    }

    /// Thumbnail of a picture, see [AlternativesPort#picture].
    Subscription picture(String address, int width, int height, Consumer<SmallPicture> show) {
        return port.picture(address, width, height, show);
    }

    /// Ends all searches.
    @Override
    public void close() {
        closed = true;
        listening.unsubscribe();
        reading.close();
        Job running = search;
        if (running != null) {
            running.cancel();
        }
    }

    private void read(ArticlePictures now) {
        pictures.set(Optional.of(now));
        if (search == null) {
            search(now.all());
        }
        next();
    }

    private void search(List<ArticlePicture> of) {
        EarlierAlternatives earlier = port.earlier();
        search =
                background.run(
                        () -> {
                            earlier.search(of, found -> background.deliver(() -> found(found)));
                            return true;
                        },
                        (Boolean over) -> {});
    }

    private void found(Map<String, List<Suggestion>> found) {
        if (!closed) {
            suggestions.set(found);
        }
    }

    /// One decision at a time: the next one is about the text that the last one made.
    private void next() {
        Optional<ArticlePictures> now = pictures.get();
        if (deciding || closed || waiting.isEmpty() || now.isEmpty()) {
            return;
        }
        deciding = true;
        Waiting one = waiting.removeFirst();
        Describing describing = port.describing();
        background
                .run(
                        () -> describing.change(now.get(), one.key(), one.decision()),
                        (Outcome<PictureChange> outcome) -> apply(one, outcome))
                .whenOver(() -> deciding = false);
    }

    private void apply(Waiting one, Outcome<PictureChange> outcome) {
        deciding = false;
        switch (outcome) {
            case Outcome.Done<PictureChange>(PictureChange.InText(var edits, long revision)) -> {
                if (!port.fix(edits, revision)) {
                    // The text has gone on: once it was read, the decision is made on that.
                    waiting.addFirst(one);
                    return;
                }
                written(one);
            }
            case Outcome.Done<PictureChange>(PictureChange.InField(var change)) -> {
                port.change(change);
                written(one);
            }
            case Outcome.Refused<PictureChange>(Problem why) -> one.done().accept(Optional.of(why));
            case Outcome.Failed<PictureChange>(Problem why) -> one.done().accept(Optional.of(why));
        }
    }

    private void written(Waiting one) {
        steps.set(steps.get() + 1);
        one.done().accept(Optional.empty());
    }
}
