package fr.chapeau.ui.text;

import fr.chapeau.text.Span;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Derivation;
import fr.chapeau.ui.kit.Pause;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The search in a text: what is looked for, where it was found, which place is the current one.
final class FindModel {

    /// What was found.
    ///
    /// @param spans in units from the start of the region
    /// @param current index of the current place; -1 where nothing was found
    record Found(List<Span> spans, int current) {
        static final Found NOTHING = new Found(List.of(), -1);
    }

    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty matchCase = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private final Supplier<CharSequence> snapshot;
    private final Supplier<Integer> caret;
    private final Derivation<TextSearch, List<Span>> search;
    private boolean textChanged;

    /// @param snapshot the text now
    /// @param caret place in that text from which the first result is sought
    FindModel(
            Background background,
            Pause pause,
            Supplier<CharSequence> snapshot,
            Supplier<Integer> caret) {
        this.snapshot = snapshot;
        this.caret = caret;
        search = new Derivation<>(background, pause, TextSearch::find, this::arrived);
        words.subscribe(now -> restart());
        matchCase.subscribe(now -> restart());
        open.subscribe(now -> restart());
    }

    BooleanProperty openProperty() {
        return open;
    }

    StringProperty wordsProperty() {
        return words;
    }

    BooleanProperty matchCaseProperty() {
        return matchCase;
    }

    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    void next() {
        step(1);
    }

    void previous() {
        step(-1);
    }

    /// The text is another one; the current place stays the current one if it can.
    void textChanged() {
        if (open.get() && !words.get().isEmpty()) {
            textChanged = true;
            search.update(new TextSearch(snapshot.get(), words.get(), matchCase.get()));
        }
    }

    void close() {
        search.close();
    }

    private void restart() {
        textChanged = false;
        if (open.get() && !words.get().isEmpty()) {
            search.update(new TextSearch(snapshot.get(), words.get(), matchCase.get()));
        } else {
            found.set(Found.NOTHING);
            // Nothing is looked for: what is under way must not arrive.
            search.update(new TextSearch("", "", true));
        }
    }

    private void arrived(List<Span> spans) {
        if (spans.isEmpty()) {
            found.set(Found.NOTHING);
        } else if (textChanged) {
            int current = Math.clamp(found.get().current(), 0, spans.size() - 1);
            found.set(new Found(spans, current));
        } else {
            found.set(new Found(spans, firstFrom(spans, caret.get())));
        }
    }

    private static int firstFrom(List<Span> spans, int place) {
        int found = Collections.binarySearch(spans, Span.at(place));
        int first = found >= 0 ? found : -found - 1;
        return first % spans.size();
    }

    private void step(int by) {
        Found now = found.get();
        if (!now.spans().isEmpty()) {
            found.set(
                    new Found(now.spans(), Math.floorMod(now.current() + by, now.spans().size())));
        }
    }
}
