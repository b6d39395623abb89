package fr.chapeau.ui.history;

import fr.chapeau.app.changes.ChangedArticle;
import fr.chapeau.git.FileVersion;
import fr.chapeau.git.FileVersions;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.changes.ChangesModel;
import fr.chapeau.ui.changes.ChangesPort;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.SmallPicture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// The versions of an article, and which two of them are compared. FX thread only.
public final class HistoryModel implements AutoCloseable {
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Reading());
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Compared> compared =
            new ReadOnlyObjectWrapper<>(new Compared(Optional.empty(), Optional.empty()));
    private final ReadOnlyBooleanWrapper restoring = new ReadOnlyBooleanWrapper();
    private final HistoryPort port;
    private final ChangesModel changes;
    private Subscription reading = Subscription.EMPTY;

    public HistoryModel(Background background, Texts texts, HistoryPort port) {
        this.port = port;
        this.changes = new ChangesModel(background, texts, new Chosen());
    }

    /// What is known of the versions.
    sealed interface State {}

    /// Not yet anything.
    record Reading() implements State {}

    /// They could not be read.
    record Failed(Problem why) implements State {}

    /// All of them, the newest first.
    ///
    /// @param complete whether the history has no more
    record Known(List<Row> rows, boolean complete) implements State {
        Known {
            rows = List.copyOf(rows);
        }
    }

    /// A line of the list: the text as it is now, or a version with the one before it.
    ///
    /// @param version nothing for the text as it is now
    /// @param before nothing where there was no article yet
    record Row(Optional<FileVersion> version, Optional<FileVersion> before) {

        boolean isNow() {
            return version.isEmpty();
        }

        /// The name that the article had until this version.
        Optional<String> oldName() {
            return version.flatMap(now ->
                    before.filter(old -> !old.path().equals(now.path()))
                            .map(old -> old.path().toString()));
        }
    }

    /// Two versions.
    ///
    /// @param before nothing where there was no article yet
    /// @param after nothing for the text as it is now
    record Compared(Optional<FileVersion> before, Optional<FileVersion> after) {}

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Compared> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty restoringProperty() {
        return restoring.getReadOnlyProperty();
    }

    /// What changed between the two versions that are compared.
    ChangesModel changes() {
        return changes;
    }

    /// Reads the versions.
    void read() {
        reading.unsubscribe();
        reading =
                port.versions(outcome ->
                        state.set(
                                switch (outcome) {
                                    case Outcome.Done<FileVersions>(FileVersions found) ->
                                            known(found);
                                    case Outcome.Refused<FileVersions>(Problem why) ->
                                            new Failed(why);
                                    case Outcome.Failed<FileVersions>(Problem why) ->
                                            new Failed(why);
                                }));
    }

    private static Known known(FileVersions found) {
        List<Row> rows = new ArrayList<>();
        List<FileVersion> versions = found.versions();
        if (!versions.isEmpty()) {
            rows.add(new Row(Optional.empty(), Optional.of(versions.getFirst())));
        }
        for (int i = 0; i < versions.size(); i++) {
            boolean last = i + 1 == versions.size();
            rows.add(
                    new Row(
                            Optional.of(versions.get(i)),
                            last ? Optional.empty() : Optional.of(versions.get(i + 1))));
        }
        return new Known(rows, found.complete());
    }

    /// Compares what is chosen: one version with the one before it, or with the text as it is now;
    /// of several the oldest with the newest.
    ///
    /// @param toNow whether one version is compared with the text as it is now
    void choose(List<Row> rows, boolean toNow) {
        if (rows.isEmpty()) {
            return;
        }
        Known known = state.get() instanceof Known all ? all : new Known(rows, true);
        List<Row> ordered =
                rows.stream().sorted(Comparator.comparingInt(known.rows()::indexOf)).toList();
        Row newest = ordered.getFirst();
        Row oldest = ordered.getLast();
        Compared wanted;
        if (ordered.size() > 1) {
            wanted = new Compared(oldest.version(), newest.version());
        } else if (toNow && !newest.isNow()) {
            wanted = new Compared(newest.version(), Optional.empty());
        } else {
            wanted = new Compared(newest.before(), newest.version());
        }
        if (!wanted.equals(compared.get()) || newest.isNow()) {
            compared.set(wanted);
            changes.read();
        }
    }

    /// Puts a version in the place of the text.
    ///
    /// @param then runs once it is done
    void restore(FileVersion version, Runnable then) {
        problem.set(Optional.empty());
        restoring.set(true);
        port.restore(
                version,
                why -> {
                    restoring.set(false);
                    problem.set(why);
                    if (why.isEmpty()) {
                        then.run();
                    }
                });
    }

    @Override
    public void close() {
        reading.unsubscribe();
    }

    private final class Chosen implements ChangesPort {

        @Override
        public void read(Consumer<Outcome<ChangedArticle>> then) {
            Compared wanted = compared.get();
            port.compare(
                    wanted.before(),
                    wanted.after(),
                    outcome -> {
                        if (wanted.equals(compared.get())) {
                            then.accept(outcome);
                        }
                    });
        }

        @Override
        public Subscription picture(
                String address, int width, int height, Consumer<SmallPicture> show) {
            return port.picture(address, width, height, show);
        }
    }
}
