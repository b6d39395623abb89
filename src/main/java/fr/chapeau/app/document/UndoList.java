package fr.chapeau.app.document;

import fr.chapeau.text.Rope;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What can be undone and redone in one document, form and body together.
final class UndoList {
    /// Far more than anybody undoes; keeps the memory of a long day's work in bounds.
    private static final int MOST = 10_000;

    private final Clock clock;
    private final Deque<UndoStep> done = new ArrayDeque<>();
    private final Deque<UndoStep> undone = new ArrayDeque<>();
    private @Nullable TypingRun run;

    UndoList(Clock clock) {
        this.clock = clock;
    }

    /// Keeps a change that was just made.
    void add(Origin origin, TextEdits edits, Rope before, Rope after) {
        undone.clear();
        @Nullable TypingRun next = run(origin, edits, before);
        Optional<TypingRun> longer =
                run == null || next == null ? Optional.empty() : run.continuedBy(next);
        if (longer.isPresent()) {
            UndoStep first = done.pop();
            run = longer.get();
            done.push(new UndoStep(origin, TextEdits.of(run.edit()), first.before(), after));
        } else {
            run = next;
            done.push(new UndoStep(origin, edits, before, after));
            if (done.size() > MOST) {
                done.removeLast();
            }
        }
    }

    private @Nullable TypingRun run(Origin origin, TextEdits edits, Rope before) {
        if (edits.edits().size() != 1) {
            return null;
        }
        TextEdit edit = edits.edits().getFirst();
        return TypingRun.startedBy(edit, edit.span().of(before), origin, clock.instant())
                .orElse(null);
    }

    /// What comes now is undone on its own, whatever came before.
    void endRun() {
        run = null;
    }

    Optional<UndoStep> undo() {
        return move(done, undone);
    }

    Optional<UndoStep> redo() {
        return move(undone, done);
    }

    private Optional<UndoStep> move(Deque<UndoStep> from, Deque<UndoStep> to) {
        endRun();
        Optional<UndoStep> step = Optional.ofNullable(from.poll());
        step.ifPresent(to::push);
        return step;
    }

    Optional<Origin> nextUndo() {
        return Optional.ofNullable(done.peek()).map(UndoStep::origin);
    }

    Optional<Origin> nextRedo() {
        return Optional.ofNullable(undone.peek()).map(UndoStep::origin);
    }
}
