package fr.chapeau.ui.editor;

import fr.chapeau.app.article.FieldChange;
import fr.chapeau.app.article.FieldEditing;
import fr.chapeau.app.document.Document;
import fr.chapeau.app.document.Origin;
import fr.chapeau.app.document.Snapshot;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.KeyOrder;
import fr.chapeau.problem.Outcome;
import fr.chapeau.text.Rope;
import fr.chapeau.text.TextEdits;
import fr.chapeau.ui.kit.Background;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Turns changes of fields into edits of the document, one after the other, off the FX thread: a
/// change is worked out on a snapshot and applied if the text is still that one, else worked out
/// again. FX thread only.
final class FieldQueue {
    private final Document document;
    private final Background background;
    private final Consumer<Outcome<TextEdits>> failed;
    private final Runnable settled;
    private final FieldEditing editing;
    private final Deque<FieldChange> waiting = new ArrayDeque<>();
    private final List<Runnable> whenSettled = new ArrayList<>();
    private @Nullable FieldChange running;

    /// @param usual the order of keys in the article's collection; asked for off the FX thread
    /// @param failed takes outcomes that are no edits
    /// @param settled runs each time that nothing waits any more
    FieldQueue(
            Document document,
            Background background,
            Supplier<KeyOrder> usual,
            Consumer<Outcome<TextEdits>> failed,
            Runnable settled) {
        this.document = document;
        this.background = background;
        this.editing = new FieldEditing(usual);
        this.failed = failed;
        this.settled = settled;
    }

    void add(FieldChange change) {
        // Of the letters typed into one field only the newest text counts.
        boolean newer =
                change instanceof FieldChange.Set set
                        && waiting.peekLast() instanceof FieldChange.Set last
                        && last.path().equals(set.path());
        if (newer) {
            waiting.removeLast();
        }
        waiting.addLast(change);
        next();
    }

    /// Whether a change is on its way.
    boolean isPending() {
        return running != null || !waiting.isEmpty();
    }

    /// Runs something once no change is on its way: at once, if none is.
    void whenSettled(Runnable then) {
        if (isPending()) {
            whenSettled.add(then);
        } else {
            then.run();
        }
    }

    private void next() {
        if (running != null || waiting.isEmpty()) {
            return;
        }
        FieldChange change = waiting.removeFirst();
        running = change;
        Snapshot snapshot = document.snapshot();
        Rope saved = document.disk().text();
        background
                .run(
                        () ->
                                editing.edits(
                                        FrontMatter.parse(snapshot.text().toString()),
                                        change,
                                        FrontMatter.parse(saved.toString())),
                        (Outcome<TextEdits> outcome) -> arrived(change, snapshot, outcome))
                .whenOver(this::over);
    }

    private void arrived(FieldChange change, Snapshot snapshot, Outcome<TextEdits> outcome) {
        if (document.snapshot().revision() != snapshot.revision()) {
            waiting.addFirst(change);
        } else if (outcome instanceof Outcome.Done<TextEdits>(TextEdits edits)) {
            document.apply(edits, new Origin.Field(change.path().toString()));
        } else {
            failed.accept(outcome);
        }
    }

    private void over() {
        running = null;
        next();
        if (!isPending()) {
            settled.run();
            List<Runnable> due = List.copyOf(whenSettled);
            whenSettled.clear();
            due.forEach(Runnable::run);
        }
    }
}
