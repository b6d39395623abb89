package fr.chapeau.ui.library;

import fr.chapeau.problem.Problem;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Folded;
import fr.chapeau.ui.kit.Job;
import fr.chapeau.ui.library.KnownPosts.FromFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /// A post as its file is now.
    ///
    /// @param errors number of findings that are errors
    public record Checked(LibraryPost post, int errors) {}

    /// So many rows are put in their places one by one; more of them are laid out anew.
    private static final int FEW = 8;

    private final LibrarySource source;
    private final Background background;
    private final Consumer<Path> open;
    private final KnownPosts known = new KnownPosts();
    private final Listing listing = new Listing();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<String> collection = new SimpleObjectProperty<>("");
    private final ObjectProperty<StateFilter> state = new SimpleObjectProperty<>(StateFilter.ANY);
    private final ObservableList<CollectionChoice> collections =
            FXCollections.observableArrayList(CollectionChoice.NONE);
    private final ReadOnlyObjectWrapper<Counts> counts =
            new ReadOnlyObjectWrapper<>(new Counts(0, 0, Map.of()));
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Path>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private Reading reading = new Reading();
    private Optional<Job> job = Optional.empty();

    /// @param open opens the post of a path
    public LibraryViewModel(LibrarySource source, Background background, Consumer<Path> open) {
        this.source = source;
        this.background = background;
        this.open = open;
        query.subscribe(now -> filter());
        collection.subscribe(now -> filter());
        state.subscribe(now -> filter());
    }

    /// Reads all posts; what is shown stays until it is known better.
    public void refresh() {
        job.ifPresent(Job::cancel);
        Reading begun = new Reading();
        reading = begun;
        loading.set(true);
        Job now = background.<List<Problem>>run(() -> source.read(begun), begun::over);
        job = Optional.of(now);
        now.whenOver(() ->
                loading.set(job.map(newest -> newest != now && !newest.isOver()).orElse(false)));
    }

    /// Whether the posts are still being read.
    public boolean isLoading() {
        return loading.get();
    }

    /// Takes posts as their files are now, known or not. Many at once cost little more than one.
    public void update(Collection<Checked> changed) {
        for (Checked one : changed) {
            Path path = one.post().path();
            reading.touched.add(path);
            known.put(FromFile.of(one.post()));
            known.putErrors(Map.of(path, one.errors()));
        }
        show(changed.stream().map(one -> one.post().path()).toList());
    }

    /// Takes how many errors posts have by now whose files are as they were.
    public void updateErrors(Map<Path, Integer> counts) {
        Map<Path, Integer> news = new LinkedHashMap<>(counts);
        news.keySet().retainAll(known.files());
        known.putErrors(news);
        show(news.keySet());
    }

    /// Forgets posts whose files are no more.
    public void remove(Collection<Path> gone) {
        gone.forEach(known::remove);
        reading.touched.addAll(gone);
        show(gone);
    }

    /// Takes what Git says by now.
    public void setDrafts(LibraryDrafts drafts) {
        show(known.setDrafts(drafts));
    }

    /// Takes how an open article stands by now; that counts more than what its file says.
    public void setOpen(Path path, OpenState now) {
        known.putOpen(path, now);
        show(List.of(path));
    }

    /// Takes it that an article is open no more; its row says again what the file says.
    public void setClosed(Path path) {
        known.removeOpen(path);
        show(List.of(path));
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
        job.ifPresent(Job::cancel);
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
        return listing.shown();
    }

    /// The row of a post, shown or not.
    Optional<LibraryRow> row(Path path) {
        return listing.row(path);
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

    private void filter() {
        listing.show(new Listing.Filter(Folded.of(query.get()), collection.get(), state.get()));
        count();
    }

    /// Joins what is known of these posts anew.
    private void show(Collection<Path> changed) {
        if (changed.size() > FEW) {
            Map<Path, Optional<LibraryRow>> rows = new LinkedHashMap<>();
            changed.forEach(path -> rows.put(path, known.row(path)));
            listing.putAll(rows);
        } else {
            changed.forEach(path -> listing.put(path, known.row(path)));
        }
        count();
    }

    private void count() {
        Counts now = listing.counts();
        counts.set(now);
        List<CollectionChoice> choices = new ArrayList<>();
        choices.add(new CollectionChoice("", now.total()));
        listing.perCollection()
                .forEach((name, count) -> choices.add(new CollectionChoice(name, count)));
        if (!choices.equals(collections)) {
            collections.setAll(choices);
        }
    }

    /// One reading of all posts. Of what was touched since it began more is known than it tells: it
    /// may have passed the file before.
    private final class Reading implements LibrarySource.Portions {
        private final Set<Path> seen = new HashSet<>();
        private final Set<Path> touched = new HashSet<>();

        @Override
        public void posts(List<LibraryPost> posts) {
            List<FromFile> files = posts.stream().map(FromFile::of).toList();
            deliver(() -> {
                List<FromFile> news =
                        files.stream().filter(file -> !touched.contains(path(file))).toList();
                news.forEach(known::put);
                files.forEach(file -> seen.add(path(file)));
                show(news.stream().map(Reading::path).toList());
            });
        }

        @Override
        public void errors(Map<Path, Integer> counts) {
            deliver(() -> {
                Map<Path, Integer> news = new LinkedHashMap<>(counts);
                news.keySet().removeAll(touched);
                known.putErrors(news);
                show(news.keySet());
            });
        }

        void over(List<Problem> found) {
            Set<Path> gone = new HashSet<>(known.files());
            gone.removeAll(seen);
            gone.removeAll(touched);
            gone.forEach(known::remove);
            show(gone);
            problems.setAll(found);
        }

        /// What a reading tells that a newer one has overtaken is dropped.
        private void deliver(Runnable show) {
            background.deliver(() -> {
                if (reading == this) {
                    show.run();
                }
            });
        }

        private static Path path(FromFile file) {
            return file.post().path();
        }
    }
}
