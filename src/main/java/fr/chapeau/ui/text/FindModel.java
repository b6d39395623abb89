package fr.chapeau.ui.text;

import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Derivation;
import fr.chapeau.ui.kit.Pause;
import java.util.Collections;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The search in a text: what is looked for, where it was found, which place is the current one,
/// and what is put there instead. What takes time runs in the background.
final class FindModel {

    /// What was found.
    ///
    /// @param spans in units from the start of the region
    /// @param current index of the current place; -1 where nothing was found
    record Found(List<Span> spans, int current) {
        static final Found NOTHING = new Found(List.of(), -1);
    }

    /// The text that is searched; all places are in units from its start.
    interface Searched {

        /// The text now.
        CharSequence snapshot();

        /// From where the first result is sought.
        int caret();

        /// Changes the text, as one step.
        void apply(TextEdits edits);
    }

    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty replacement = new SimpleStringProperty("");
    private final BooleanProperty matchCase = new SimpleBooleanProperty();
    private final BooleanProperty wholeWord = new SimpleBooleanProperty();
    private final BooleanProperty anyAccent = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private final Background background;
    private final Searched searched;
    private final Derivation<TextSearch, List<Span>> search;
    private boolean textChanged;
    private boolean stale;
    private int version;
    private int goOnAt = -1;

    FindModel(Background background, Pause pause, Searched searched) {
        this.background = background;
        this.searched = searched;
        search = new Derivation<>(background, pause, TextSearch::find, this::arrived);
        words.subscribe(now -> restart());
        matchCase.subscribe(now -> restart());
        wholeWord.subscribe(now -> restart());
        anyAccent.subscribe(now -> restart());
        open.subscribe(now -> restart());
    }

    BooleanProperty openProperty() {
        return open;
    }

    StringProperty wordsProperty() {
        return words;
    }

    StringProperty replacementProperty() {
        return replacement;
    }

    BooleanProperty matchCaseProperty() {
        return matchCase;
    }

    BooleanProperty wholeWordProperty() {
        return wholeWord;
    }

    BooleanProperty anyAccentProperty() {
        return anyAccent;
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

    /// Replaces the current place and goes on to the next one.
    void replace() {
        Found now = found.get();
        if (stale || now.current() < 0) {
            return;
        }
        Span place = now.spans().get(now.current());
        // Not to what has just been written, though it may hold the words, too.
        goOnAt = place.start() + replacement.get().length();
        searched.apply(TextEdits.of(TextEdit.replace(place, replacement.get())));
    }

    /// Replaces all places in one step.
    void replaceAll() {
        if (!open.get() || words.get().isEmpty()) {
            return;
        }
        Replacing replacing = new Replacing(request(), replacement.get());
        int begun = version;
        background.run(
                replacing::work,
                result -> {
                    if (begun != version) {
                        replaceAll();
                    } else if (result.count() > 0) {
                        searched.apply(result.edits());
                    }
                });
    }

    /// The text is another one; the current place stays the current one if it can.
    void textChanged() {
        version++;
        if (open.get() && !words.get().isEmpty()) {
            textChanged = true;
            stale = true;
            search.update(request());
        }
    }

    void close() {
        search.close();
    }

    private TextSearch request() {
        return new TextSearch(
                searched.snapshot(),
                words.get(),
                new TextSearch.Rules(matchCase.get(), wholeWord.get(), anyAccent.get()));
    }

    private void restart() {
        textChanged = false;
        stale = true;
        if (open.get() && !words.get().isEmpty()) {
            search.update(request());
        } else {
            found.set(Found.NOTHING);
            // Nothing is looked for: what is under way must not arrive.
            search.update(new TextSearch("", "", TextSearch.Rules.PLAIN));
        }
    }

    private void arrived(List<Span> spans) {
        stale = false;
        int from = goOnAt;
        goOnAt = -1;
        if (spans.isEmpty()) {
            found.set(Found.NOTHING);
        } else if (from >= 0) {
            found.set(new Found(spans, firstFrom(spans, from)));
        } else if (textChanged) {
            int current = Math.clamp(found.get().current(), 0, spans.size() - 1);
            found.set(new Found(spans, current));
        } else {
            found.set(new Found(spans, firstFrom(spans, searched.caret())));
        }
    }

    private static int firstFrom(List<Span> spans, int place) {
        int at = Collections.binarySearch(spans, Span.at(place));
        return (at >= 0 ? at : -at - 1) % spans.size();
    }

    private void step(int by) {
        Found now = found.get();
        if (!now.spans().isEmpty()) {
            found.set(
                    new Found(now.spans(), Math.floorMod(now.current() + by, now.spans().size())));
        }
    }
}
