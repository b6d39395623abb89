package fr.chapeau.ui.library;

import fr.chapeau.ui.kit.Folded;
import fr.chapeau.ui.library.LibraryViewModel.Counts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The rows that search and filters let through, in order, and how many there are of each kind. A
/// row that changes costs little, however many there are; another filter goes through all of them.
final class Listing {

    /// What is let through.
    ///
    /// @param collection its name; empty for all
    record Filter(Folded query, String collection, StateFilter state) {
        static final Filter NONE = new Filter(Folded.of(""), "", StateFilter.ANY);

        private boolean takes(LibraryRow row) {
            return isChosen(row) && state.takes(row) && row.searched().hasAllWordsOf(query);
        }

        private boolean isChosen(LibraryRow row) {
            return collection.isEmpty() || collection.equals(row.post().collection());
        }
    }

    private final Map<Path, LibraryRow> all = new HashMap<>();
    private final ObservableList<LibraryRow> shown = FXCollections.observableArrayList();
    private final Map<String, Integer> perCollection = new TreeMap<>();
    private final Map<StateFilter, Integer> perState = new EnumMap<>(StateFilter.class);
    private Filter filter = Filter.NONE;

    /// What is shown, newest first.
    ObservableList<LibraryRow> shown() {
        return shown;
    }

    Optional<LibraryRow> row(Path path) {
        return Optional.ofNullable(all.get(path));
    }

    /// Numbers of posts, by collection.
    Map<String, Integer> perCollection() {
        return Collections.unmodifiableMap(perCollection);
    }

    Counts counts() {
        return new Counts(shown.size(), all.size(), new EnumMap<>(perState));
    }

    void show(Filter now) {
        filter = now;
        showAll();
    }

    /// Takes one row as it is now, in its place in the list.
    ///
    /// @param now empty where the post is to be shown no more
    void put(Path path, Optional<LibraryRow> now) {
        LibraryRow before = all.get(path);
        LibraryRow after = now.orElse(null);
        if (before == null ? after == null : before.equals(after)) {
            return;
        }
        keep(path, now);
        tally(before, -1);
        tally(after, 1);
        int from = before != null && filter.takes(before) ? position(before) : -1;
        boolean stays = from >= 0 && after != null && filter.takes(after);
        if (stays && LibraryRow.ORDER.compare(before, after) == 0) {
            shown.set(from, after);
            return;
        }
        if (from >= 0) {
            shown.remove(from);
        }
        if (after != null && filter.takes(after)) {
            shown.add(-1 - position(after), after);
        }
    }

    /// The same for many at once.
    void putAll(Map<Path, Optional<LibraryRow>> now) {
        now.forEach(this::keep);
        showAll();
    }

    private void keep(Path path, Optional<LibraryRow> now) {
        now.ifPresentOrElse(row -> all.put(path, row), () -> all.remove(path));
    }

    private void showAll() {
        perCollection.clear();
        perState.clear();
        List<LibraryRow> now = new ArrayList<>();
        for (LibraryRow row : all.values()) {
            tally(row, 1);
            if (filter.takes(row)) {
                now.add(row);
            }
        }
        now.sort(LibraryRow.ORDER);
        if (!now.equals(shown)) {
            shown.setAll(now);
        }
    }

    private void tally(@Nullable LibraryRow row, int by) {
        if (row == null) {
            return;
        }
        perCollection.merge(row.post().collection(), by, Listing::sum);
        if (filter.isChosen(row)) {
            for (StateFilter state : StateFilter.values()) {
                perState.merge(state, state.takes(row) ? by : 0, Integer::sum);
            }
        }
    }

    private static @Nullable Integer sum(int a, int b) {
        return a + b == 0 ? null : a + b;
    }

    /// Where a row is, or as a negative number where it belongs, as binary searches tell it.
    private int position(LibraryRow row) {
        return Collections.binarySearch(shown, row, LibraryRow.ORDER);
    }
}
