package fr.chapeau.ui.adjust;

import fr.chapeau.app.adjustment.AdjustableMap;
import fr.chapeau.app.adjustment.FieldChanges;
import fr.chapeau.settings.SettingChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What is to be said of the fields of one map, and their order, not yet saved. FX thread only.
final class MapDraft {
    private final AdjustableMap map;
    private final ObservableList<FieldDraft> rows = FXCollections.observableArrayList();
    private final Runnable changed;

    /// @param shared the same fields for all collections; null where these are those
    /// @param changed runs after each change
    MapDraft(AdjustableMap map, @Nullable MapDraft shared, Runnable changed) {
        this.map = map;
        this.changed = changed;
        map.arranged()
                .forEach(field ->
                        rows.add(
                                new FieldDraft(
                                        field,
                                        shared == null
                                                ? null
                                                : shared.row(field.key()).orElse(null),
                                        changed)));
    }

    /// In the order of the form.
    ObservableList<FieldDraft> rows() {
        return rows;
    }

    Optional<FieldDraft> row(String key) {
        return rows.stream().filter(row -> row.field().key().equals(key)).findFirst();
    }

    /// All drafts here and below.
    Stream<FieldDraft> all() {
        return rows.stream().flatMap(row -> Stream.concat(Stream.of(row), row.inner().all()));
    }

    /// Moves a field up or down, as far as there is room.
    void move(FieldDraft row, int by) {
        int from = rows.indexOf(row);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < rows.size()) {
            rows.remove(from);
            rows.add(to, row);
            changed.run();
        }
    }

    /// Back to the order of the articles, or that of all collections.
    void asFound() {
        List<String> keys = map.found();
        rows.sort(Comparator.comparingInt(row -> keys.indexOf(row.field().key())));
        changed.run();
    }

    /// Whether the order is another one than that of the articles, or of all collections.
    boolean isOrdered() {
        return !keys().equals(map.found());
    }

    List<SettingChange> changes(FieldChanges changes) {
        List<SettingChange> all = new ArrayList<>();
        rows.forEach(row -> all.addAll(row.changes(changes)));
        all.addAll(changes.order(map, keys()));
        return all;
    }

    private List<String> keys() {
        return rows.stream().map(row -> row.field().key()).toList();
    }
}
