package fr.chapeau.ui.fixing;

import fr.chapeau.app.fixing.ChosenArticle;
import fr.chapeau.app.fixing.FixChange;
import fr.chapeau.app.fixing.FixChoice;
import fr.chapeau.app.fixing.FixPlan;
import fr.chapeau.app.fixing.FixPlanning;
import fr.chapeau.app.fixing.FixRun;
import fr.chapeau.app.fixing.FixTarget;
import fr.chapeau.app.fixing.FixWriting;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Job;
import fr.chapeau.ui.kit.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What can be put right in many articles, what of it was chosen, and what became of it. FX thread
/// only.
public final class FixingModel {
    /// So many steps of a progress can be told apart.
    private static final int STEPS = 200;

    private final Background background;
    private final Lane files;
    private final FixingPort port;
    private final FixWriting writing;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.LOOKING);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyIntegerWrapper ticked = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<FixRun>> latest =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Found found = Found.NOTHING;
    private FixResult result = FixResult.of(List.of(), 0);
    private @Nullable Problem failure;
    private @Nullable Job looking;
    private @Nullable FixingWork work;
    private @Nullable FixRun run;
    private int looked;

    /// How far it is.
    enum Stage {
        LOOKING,
        CHOOSING,
        WRITING,
        DONE,
        TAKING_BACK,
        TAKEN_BACK,
        /// A bulk change of an earlier time is shown.
        EARLIER;

        /// Whether articles are being written.
        boolean isBusy() {
            return this == WRITING || this == TAKING_BACK;
        }
    }

    /// @param files the lane in which articles are written
    public FixingModel(Background background, Lane files, FixingPort port) {
        this.background = background;
        this.files = files;
        this.port = port;
        this.writing = port.writing();
        background.run(files, writing::latest, latest::set);
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// How much of the work under way is done, from 0 to 1.
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Counts up whenever something is ticked or not any more.
    ReadOnlyIntegerProperty tickedProperty() {
        return ticked.getReadOnlyProperty();
    }

    /// The bulk change that can still be taken back.
    ReadOnlyObjectProperty<Optional<FixRun>> latestProperty() {
        return latest.getReadOnlyProperty();
    }

    Found found() {
        return found;
    }

    /// How many articles were looked at.
    int looked() {
        return looked;
    }

    FixResult result() {
        return result;
    }

    /// Why nothing could be done at all.
    Optional<Problem> failure() {
        return Optional.ofNullable(failure);
    }

    /// What can be taken back now.
    Optional<FixRun> run() {
        return Optional.ofNullable(run);
    }

    /// Looks for what can be put right; what was found before is dropped.
    ///
    /// @param asked tells where, off the FX thread
    void look(Supplier<List<FixTarget>> asked, FixChoice choice) {
        stopLooking();
        progress.set(0);
        stage.set(Stage.LOOKING);
        FixPlanning planning = port.planning();
        looking =
                background.run(
                        () -> {
                            List<FixTarget> targets = asked.get();
                            FixPlan plan = planning.plan(targets, choice, telling(targets.size()));
                            return new Looked(Found.of(plan), targets.size());
                        },
                        (Looked now) -> {
                            found = now.found();
                            looked = now.articles();
                            stage.set(Stage.CHOOSING);
                        });
    }

    private record Looked(Found found, int articles) {}

    /// Tells how far it is, from any thread, but not each single article of many.
    private IntConsumer telling(int all) {
        int step = Math.max(1, all / STEPS);
        return seen -> {
            if (seen % step == 0) {
                background.deliver(() -> advance(Stage.LOOKING, seen, all));
            }
        };
    }

    private void advance(Stage of, int over, int all) {
        if (stage.get() == of && all > 0) {
            progress.set((double) over / all);
        }
    }

    private void stopLooking() {
        if (looking != null) {
            looking.cancel();
        }
    }

    void tick(FixItem item, boolean on) {
        found.ticks().set(item, on);
        ticked.set(ticked.get() + 1);
    }

    void tick(FixGroup group, boolean on) {
        found.ticks().set(group, on);
        ticked.set(ticked.get() + 1);
    }

    void tickAll(boolean on) {
        found.byArticle().forEach(group -> found.ticks().set(group, on));
        ticked.set(ticked.get() + 1);
    }

    /// Makes the changes that are ticked.
    void putRight() {
        List<ChosenArticle> chosen = chosen();
        if (stage.get() != Stage.CHOOSING || chosen.isEmpty()) {
            return;
        }
        progress.set(0);
        stage.set(Stage.WRITING);
        background.run(
                files,
                writing::begin,
                (Outcome<FixRun> begun) -> {
                    switch (begun) {
                        case Outcome.Done<FixRun>(FixRun now) -> write(now, chosen);
                        case Outcome.Refused<FixRun>(Problem why) -> failed(why);
                        case Outcome.Failed<FixRun>(Problem why) -> failed(why);
                    }
                });
    }

    private List<ChosenArticle> chosen() {
        List<ChosenArticle> chosen = new ArrayList<>();
        for (FixGroup group : found.byArticle()) {
            List<FixChange> changes =
                    group.items().stream()
                            .filter(found.ticks()::isOn)
                            .map(item -> item.change().change())
                            .toList();
            if (!changes.isEmpty()) {
                chosen.add(new ChosenArticle(group.items().getFirst().article(), changes));
            }
        }
        return chosen;
    }

    private void write(FixRun now, List<ChosenArticle> chosen) {
        run = now;
        work = work(now, Stage.WRITING, chosen.size());
        work.putRight(chosen, made -> over(made, Stage.DONE));
    }

    private FixingWork work(FixRun of, Stage during, int size) {
        return new FixingWork(background, files, port, of, over -> advance(during, over, size));
    }

    private void failed(Problem why) {
        failure = why;
        over(FixResult.of(List.of(), 0), Stage.DONE);
    }

    private void over(FixResult made, Stage then) {
        result = made;
        work = null;
        stage.set(then);
        if (!made.done().isEmpty()) {
            port.changed();
        }
    }

    /// Shows the latest bulk change of an earlier time.
    void showEarlier() {
        latest.get()
                .ifPresent(earlier -> {
                    stopLooking();
                    run = earlier;
                    stage.set(Stage.EARLIER);
                });
    }

    /// Takes back what was made, where nobody has touched it since.
    void takeBack() {
        FixRun made = run;
        if (made == null || stage.get().isBusy()) {
            return;
        }
        progress.set(0);
        stage.set(Stage.TAKING_BACK);
        work = work(made, Stage.TAKING_BACK, made.kept().size());
        work.takeBack(back -> {
            if (back.unreached() == 0) {
                run = null;
                background.run(
                        files,
                        () -> {
                            made.close();
                            return true;
                        },
                        closed -> {});
            }
            over(back, Stage.TAKEN_BACK);
        });
    }

    /// Ends what is under way: looking at once, writing after the article that it is at.
    void stop() {
        stopLooking();
        if (work != null) {
            work.stop();
        }
    }
}
