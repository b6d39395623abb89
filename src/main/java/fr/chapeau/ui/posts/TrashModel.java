package fr.chapeau.ui.posts;

import fr.chapeau.app.posts.Trash;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Lane;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The posts that were deleted, and how they come back. FX thread only.
public final class TrashModel {

    /// A deleted post as it is shown.
    ///
    /// @param date of the post; null for none
    /// @param waits whether the deletion is not committed yet
    public record Row(Trash.Deleted entry, String title, @Nullable Instant date, boolean waits) {}

    /// Lists and restores; off the JavaFX thread.
    public interface Bin {

        /// What can be restored, the latest first.
        Outcome<List<Row>> list();

        /// Puts one back, never over something else.
        ///
        /// @return the file, absolute
        Outcome<Path> restore(Row row);
    }

    private final Background background;
    private final Lane files;
    private final Bin bin;
    private final BiConsumer<Row, Path> restored;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();

    /// @param files the lane in which posts are written
    /// @param restored takes what is back, and its file
    public TrashModel(Background background, Lane files, Bin bin, BiConsumer<Row, Path> restored) {
        this.background = background;
        this.files = files;
        this.bin = bin;
        this.restored = restored;
    }

    /// Reads the list.
    public void read() {
        busy.set(true);
        background.run(
                files,
                bin::list,
                (Outcome<List<Row>> outcome) -> {
                    busy.set(false);
                    switch (outcome) {
                        case Outcome.Done<List<Row>>(List<Row> found) -> rows.setAll(found);
                        case Outcome.Refused<List<Row>>(Problem why) -> problem.set(why);
                        case Outcome.Failed<List<Row>>(Problem why) -> problem.set(why);
                    }
                });
    }

    /// Puts one back.
    void restore(Row row) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        problem.set(null);
        background.run(
                files,
                () -> bin.restore(row),
                (Outcome<Path> outcome) -> {
                    busy.set(false);
                    switch (outcome) {
                        case Outcome.Done<Path>(Path file) -> {
                            rows.remove(row);
                            restored.accept(row, file);
                        }
                        case Outcome.Refused<Path>(Problem why) -> problem.set(why);
                        case Outcome.Failed<Path>(Problem why) -> problem.set(why);
                    }
                });
    }

    ObservableList<Row> rows() {
        return rows;
    }

    /// Whether it reads or restores.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Why something could not be done.
    ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
