package fr.chapeau.ui.fixing;

import fr.chapeau.app.fixing.Attempt;
import fr.chapeau.app.fixing.ChosenArticle;
import fr.chapeau.app.fixing.FixRun;
import fr.chapeau.app.fixing.FixRun.ToApply;
import fr.chapeau.app.fixing.FixTarget;
import fr.chapeau.app.fixing.FixTarget.OpenText;
import fr.chapeau.app.fixing.FixingMessage;
import fr.chapeau.app.fixing.KeptText;
import fr.chapeau.problem.Outcome;
import fr.chapeau.text.TextEdits;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Lane;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;

/// Makes one bulk change or takes it back: first in the articles that are open, through their
/// documents, then in the files of the others. FX thread only, but for what it has done in the lane
/// of the files.
final class FixingWork {
    private final Background background;
    private final Lane files;
    private final FixingPort port;
    private final FixRun run;
    private final IntConsumer progress;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final List<Attempt> attempts = new ArrayList<>();
    private int unreached;

    /// @param files the lane in which articles are written
    /// @param progress told how many articles are over, on the FX thread
    FixingWork(
            Background background, Lane files, FixingPort port, FixRun run, IntConsumer progress) {
        this.background = background;
        this.files = files;
        this.port = port;
        this.run = run;
        this.progress = progress;
    }

    /// Ends the work after the article that it is at.
    void stop() {
        stopped.set(true);
    }

    /// Makes the changes that were chosen.
    void putRight(List<ChosenArticle> chosen, Consumer<FixResult> then) {
        Deque<ChosenArticle> open = new ArrayDeque<>();
        List<ChosenArticle> closed = new ArrayList<>();
        for (ChosenArticle one : chosen) {
            boolean nowOpen = port.open().text(one.target().post().path()).isPresent();
            if (one.article().isOpen()) {
                open.add(one);
            } else if (nowOpen) {
                attempts.add(Attempt.left(one.target(), FixingMessage.OPENED_SINCE));
            } else {
                closed.add(one);
            }
        }
        eachOpen(open, this::putRightOpen, () -> eachClosed(closed, run::write, then));
    }

    /// Takes back what was made, where nobody has touched it since.
    void takeBack(Consumer<FixResult> then) {
        Deque<KeptText> open = new ArrayDeque<>();
        List<KeptText> closed = new ArrayList<>();
        for (KeptText text : run.kept()) {
            boolean nowOpen = port.open().text(text.path()).isPresent();
            (nowOpen ? open : closed).add(text);
        }
        eachOpen(
                open,
                this::takeBackOpen,
                () ->
                        eachClosed(
                                closed,
                                text -> run.takeBack(text, port.target(text.path())),
                                then));
    }

    /// Does one article on the FX thread and goes on when told.
    private interface OpenStep<T> {
        void of(T one, Consumer<Attempt> then);
    }

    private <T> void eachOpen(Deque<T> left, OpenStep<T> step, Runnable then) {
        T one = stopped.get() ? null : left.poll();
        if (one == null) {
            unreached += left.size();
            then.run();
            return;
        }
        step.of(
                one,
                attempt -> {
                    attempts.add(attempt);
                    progress.accept(attempts.size());
                    eachOpen(left, step, then);
                });
    }

    private <T> void eachClosed(List<T> left, Function<T, Attempt> step, Consumer<FixResult> then) {
        int before = attempts.size();
        background.run(
                files,
                () -> {
                    List<Attempt> made = new ArrayList<>();
                    for (T one : left) {
                        if (stopped.get()) {
                            break;
                        }
                        made.add(step.apply(one));
                        int over = before + made.size();
                        background.deliver(() -> progress.accept(over));
                    }
                    return made;
                },
                (List<Attempt> made) -> {
                    attempts.addAll(made);
                    then.accept(FixResult.of(attempts, unreached + left.size() - made.size()));
                });
    }

    private void putRightOpen(ChosenArticle chosen, Consumer<Attempt> then) {
        FixTarget target = chosen.target();
        OpenText planned = target.open();
        Optional<OpenText> now = port.open().text(target.post().path());
        if (now.isEmpty() || planned == null || now.get().revision() != planned.revision()) {
            then.accept(Attempt.left(target, FixingMessage.CHANGED_SINCE));
            return;
        }
        OpenText text = now.get();
        background.run(
                files,
                () -> run.prepare(chosen, text.text(), text.unsaved()),
                (Outcome<ToApply> prepared) -> {
                    switch (prepared) {
                        case Outcome.Done<ToApply>(ToApply todo) -> apply(target, text, todo, then);
                        case Outcome.Refused<ToApply>(var why) ->
                                then.accept(Attempt.left(target, why));
                        case Outcome.Failed<ToApply>(var why) ->
                                then.accept(Attempt.left(target, why));
                    }
                });
    }

    private void apply(FixTarget target, OpenText text, ToApply todo, Consumer<Attempt> then) {
        port.open()
                .change(
                        target.post().path(),
                        todo.edits(),
                        text.revision(),
                        !text.unsaved(),
                        change -> {
                            if (change == OpenTexts.Change.REFUSED) {
                                run.forget(target.post().path());
                                then.accept(Attempt.left(target, FixingMessage.CHANGED_SINCE));
                            } else {
                                boolean unsaved = change == OpenTexts.Change.MADE;
                                then.accept(new Attempt.Done(target, todo.changes(), unsaved));
                            }
                        });
    }

    private void takeBackOpen(KeptText kept, Consumer<Attempt> then) {
        FixTarget target = port.target(kept.path());
        Optional<OpenText> now = port.open().text(kept.path());
        if (now.isEmpty()) {
            then.accept(Attempt.left(target, FixingMessage.CLOSED_SINCE));
            return;
        }
        OpenText text = now.get();
        boolean save = kept.unsaved() == null;
        background.run(
                files,
                () -> run.back(kept, text.text()),
                (Optional<TextEdits> edits) -> {
                    if (edits.isEmpty()) {
                        then.accept(Attempt.left(target, FixingMessage.CHANGED_AGAIN));
                        return;
                    }
                    port.open()
                            .change(
                                    kept.path(),
                                    edits.get(),
                                    text.revision(),
                                    save,
                                    change -> then.accept(takenBack(target, change)));
                });
    }

    private static Attempt takenBack(FixTarget target, OpenTexts.Change change) {
        return change == OpenTexts.Change.REFUSED
                ? Attempt.left(target, FixingMessage.CHANGED_AGAIN)
                : new Attempt.Done(target, 0, change == OpenTexts.Change.MADE);
    }
}
