package fr.chapeau.ui.library;

import fr.chapeau.problem.Problem;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Folded;
import fr.chapeau.ui.kit.Job;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The posts of a checkout, and which of them are shown. JavaFX thread only.
public final class LibraryViewModel {

    /// What the library tells about itself.
    ///
    /// @param shown posts that the search and the filters let through
    /// @param total all posts
    /// @param states posts of the chosen collection, by state filter
    record Counts(int shown, int total, Map<StateFilter, Integer> states) {}

    /// A collection to choose; an empty name stands for all.
    record CollectionChoice(String name, int count) {
        static final CollectionChoice NONE = new CollectionChoice("", 0);
    }

    private static final Comparator<Entry> NEWEST_FIRST =
            Comparator.<Entry, Instant>comparing(
                            entry -> entry.row.date() == null ? Instant.MIN : entry.row.date())
                    .reversed()
                    .thenComparing(entry -> entry.searched.text())
                    .thenComparing(entry -> entry.row.path());

    private final LibrarySource source;
    private final Background background;
    private final Consumer<Path> open;
    private final Map<Path, Entry> entries = new LinkedHashMap<>();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<String> collection = new SimpleObjectProperty<>("");
    private final ObjectProperty<StateFilter> state = new SimpleObjectProperty<>(StateFilter.ANY);
    private final ObservableList<LibraryRow> rows = FXCollections.observableArrayList();
    private final ObservableList<CollectionChoice> collections =
            FXCollections.observableArrayList(CollectionChoice.NONE);
    private final ReadOnlyObjectWrapper<Counts> counts =
            new ReadOnlyObjectWrapper<>(new Counts(0, 0, Map.of()));
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Path>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private Optional<Job> reading = Optional.empty();

    /// @param open opens the post of a path
    public LibraryViewModel(LibrarySource source, Background background, Consumer<Path> open) {
        this.source = source;
        this.background = background;
        this.open = open;
        query.subscribe(now -> refilter());
        collection.subscribe(now -> refilter());
        state.subscribe(now -> refilter());
    }

    /// Reads all posts; what is shown stays until it is known better.
    public void refresh() {
        reading.ifPresent(Job::cancel);
        List<Path> seen = new ArrayList<>();
        loading.set(true);
        Job job =
                background.<List<Problem>>run(
                        () ->
                                source.read(portion -> {
                                    List<Entry> folded = portion.stream().map(Entry::of).toList();
                                    background.deliver(() -> arrived(folded, seen));
                                }),
                        found -> allArrived(seen, found));
        reading = Optional.of(job);
        job.whenOver(
                () -> loading.set(reading.map(now -> now != job && !now.isOver()).orElse(false)));
    }

    /// Whether the posts are still being read.
    public boolean isLoading() {
        return loading.get();
    }

    /// Takes posts as they are now, known or not. Many at once cost little more than one.
    public void update(List<LibraryRow> changed) {
        for (LibraryRow row : changed) {
            entries.put(row.path(), Entry.of(row));
        }
        refilter();
    }

    /// Forgets a post that is no more.
    public void remove(Path path) {
        entries.remove(path);
        refilter();
    }

    /// The row of a post.
    public Optional<LibraryRow> row(Path path) {
        return Optional.ofNullable(entries.get(path)).map(Entry::row);
    }

    /// Marks the post that is being edited.
    public void setCurrent(Optional<Path> path) {
        current.set(path);
    }

    /// Name of the collection that is shown alone; empty for all.
    public String chosenCollection() {
        return collection.get();
    }

    /// Stops reading.
    public void close() {
        reading.ifPresent(Job::cancel);
    }

    void open(LibraryRow row) {
        open.accept(row.path());
    }

    void showAll() {
        query.set("");
        collection.set("");
        state.set(StateFilter.ANY);
    }

    StringProperty queryProperty() {
        return query;
    }

    /// Name of the chosen collection; empty for all.
    ObjectProperty<String> collectionProperty() {
        return collection;
    }

    ObjectProperty<StateFilter> stateProperty() {
        return state;
    }

    /// What is shown, newest first.
    ObservableList<LibraryRow> rows() {
        return rows;
    }

    ObservableList<CollectionChoice> collections() {
        return collections;
    }

    ObservableList<Problem> problems() {
        return problems;
    }

    ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Path>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    private void arrived(List<Entry> portion, List<Path> seen) {
        for (Entry entry : portion) {
            entries.put(entry.row.path(), entry);
            seen.add(entry.row.path());
        }
        refilter();
    }

    private void allArrived(List<Path> seen, List<Problem> found) {
        entries.keySet().retainAll(new HashSet<>(seen));
        problems.setAll(found);
        refilter();
    }

    private void refilter() {
        Folded wanted = Folded.of(query.get());
        Map<String, Integer> perCollection = new TreeMap<>();
        Map<StateFilter, Integer> perState = new LinkedHashMap<>();
        List<Entry> shown = new ArrayList<>();
        for (Entry entry : entries.values()) {
            LibraryRow row = entry.row;
            perCollection.merge(row.collection(), 1, Integer::sum);
            if (!collection.get().isEmpty() && !collection.get().equals(row.collection())) {
                continue;
            }
            for (StateFilter filter : StateFilter.values()) {
                perState.merge(filter, filter.takes(row) ? 1 : 0, Integer::sum);
            }
            if (state.get().takes(row) && entry.searched.hasAllWordsOf(wanted)) {
                shown.add(entry);
            }
        }
        shown.sort(NEWEST_FIRST);
        List<LibraryRow> now = shown.stream().map(Entry::row).toList();
        if (!now.equals(rows)) {
            rows.setAll(now);
        }
        counts.set(new Counts(now.size(), entries.size(), perState));
        choices(perCollection);
    }

    private void choices(Map<String, Integer> perCollection) {
        List<CollectionChoice> choices = new ArrayList<>();
        choices.add(new CollectionChoice("", entries.size()));
        perCollection.forEach((name, count) -> choices.add(new CollectionChoice(name, count)));
        if (!choices.equals(collections)) {
            collections.setAll(choices);
        }
    }

    /// A row with the text that is searched, folded once.
    private record Entry(LibraryRow row, Folded searched) {
        static Entry of(LibraryRow row) {
            return new Entry(row, Folded.of(row.title() + " " + row.fileName()));
        }
    }
}
