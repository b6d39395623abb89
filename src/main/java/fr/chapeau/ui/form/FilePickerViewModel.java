package fr.chapeau.ui.form;

import fr.chapeau.app.pictures.BroughtIn;
import fr.chapeau.app.pictures.FieldFiles;
import fr.chapeau.app.pictures.FileListing;
import fr.chapeau.app.pictures.FileListing.FolderCount;
import fr.chapeau.app.pictures.FileSort;
import fr.chapeau.app.pictures.SiteFile;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.kit.Folded;
import fr.chapeau.ui.kit.Job;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What the picker shows: the files that a search and a folder leave, and the chosen one of them.
/// FX thread only; whatever grows with the site happens off it.
final class FilePickerViewModel {
    private final FormFiles tools;
    private final FieldFiles.Asked asked;
    private final String now;
    private final Consumer<FileChoice> chosen;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<FolderCount> folder = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<FolderCount>> folders =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.LOADING);
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private Listed listed = new Listed(List.of(), null, "");
    private @Nullable Job reading;
    private @Nullable Job searching;
    private boolean loaded;
    private boolean busy;
    private boolean closed;

    /// What the picker shows of all files.
    ///
    /// @param total how many there are in all
    record Shown(boolean loading, List<FoundFile> files, int total) {
        static final Shown LOADING = new Shown(true, List.of(), 0);
    }

    /// All files, ready to be searched.
    private record Listed(List<FoundFile> files, @Nullable SiteFile current, String newFiles) {}

    /// One search and what it found.
    private record Search(List<FoundFile> found, int selected) {}

    /// @param now what the field holds
    /// @param chosen takes the file that the user chose
    FilePickerViewModel(
            FormFiles tools, FieldFiles.Asked asked, String now, Consumer<FileChoice> chosen) {
        this.tools = tools;
        this.asked = asked;
        this.now = now;
        this.chosen = chosen;
        query.subscribe((before, text) -> search(null));
        folder.subscribe((before, one) -> search(null));
    }

    FileSort sort() {
        return asked.sort();
    }

    StringProperty queryProperty() {
        return query;
    }

    /// The folder that the files are to lie in; null for any.
    ObjectProperty<FolderCount> folderProperty() {
        return folder;
    }

    ReadOnlyObjectProperty<List<FolderCount>> foldersProperty() {
        return folders.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Which of the shown files is selected; -1 for none.
    ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Why a file was not brought in.
    ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Where a file from outside would go, from the site's root.
    String newFiles() {
        return listed.newFiles();
    }

    Optional<SiteFile> current() {
        return Optional.ofNullable(listed.current());
    }

    Optional<SiteFile> selectedFile() {
        int at = selected.get();
        List<FoundFile> files = shown.get().files();
        return at < 0 || at >= files.size() ? Optional.empty() : Optional.of(files.get(at).file());
    }

    /// Reads the files of the site.
    void load() {
        reading =
                tools.background()
                        .run(
                                () -> {
                                    FileListing listing = tools.files().list(asked, now);
                                    return new Reading(
                                            listing,
                                            listing.files().stream().map(FoundFile::of).toList());
                                },
                                this::loaded);
    }

    private record Reading(FileListing listing, List<FoundFile> files) {}

    private void loaded(Reading read) {
        FileListing listing = read.listing();
        listed = new Listed(read.files(), listing.named().orElse(null), listing.newFiles());
        folders.set(listing.folders());
        loaded = true;
        search(listed.current());
    }

    private void search(@Nullable SiteFile wanted) {
        if (closed || !loaded) {
            return;
        }
        Listed all = listed;
        Folded words = Folded.of(query.get());
        String in = folder.get() == null ? null : folder.get().folder();
        SiteFile keep = wanted == null ? selectedFile().orElse(null) : wanted;
        stop(searching);
        searching =
                tools.background()
                        .run(
                                () -> search(all.files(), words, in, keep),
                                found -> {
                                    shown.set(new Shown(false, found.found(), all.files().size()));
                                    selected.set(found.selected());
                                });
    }

    private static Search search(
            List<FoundFile> files, Folded words, @Nullable String folder, @Nullable SiteFile keep) {
        boolean all = words.text().isEmpty() && folder == null;
        List<FoundFile> found =
                all ? files : files.stream().filter(one -> one.matches(words, folder)).toList();
        int selected = found.isEmpty() ? -1 : 0;
        for (int i = 0; keep != null && i < found.size(); i++) {
            if (found.get(i).file().equals(keep)) {
                selected = i;
            }
        }
        return new Search(found, selected);
    }

    private static void stop(@Nullable Job job) {
        if (job != null) {
            job.cancel();
        }
    }

    void select(int at) {
        if (at >= 0 && at < shown.get().files().size()) {
            selected.set(at);
        }
    }

    /// Takes the selected file.
    void choose() {
        SiteFile file = selectedFile().orElse(null);
        if (file == null || busy || closed) {
            return;
        }
        busy = true;
        tools.background()
                .run(() -> new FileChoice(tools.files().address(asked, file), null), this::chosen)
                .whenOver(() -> busy = false);
    }

    /// Takes a file of this computer, copied into the site first.
    void bringIn(Path file) {
        if (busy || closed) {
            return;
        }
        busy = true;
        problem.set(null);
        tools.background()
                .run(tools.writing(), () -> tools.files().bringIn(asked, file), this::broughtIn)
                .whenOver(() -> busy = false);
    }

    private void chosen(FileChoice choice) {
        if (!closed) {
            chosen.accept(choice);
        }
    }

    private void broughtIn(Outcome<BroughtIn> outcome) {
        switch (outcome) {
            case Outcome.Done<BroughtIn>(BroughtIn file) ->
                    chosen(new FileChoice(file.address(), file));
            case Outcome.Refused<BroughtIn>(Problem why) -> problem.set(why);
            case Outcome.Failed<BroughtIn>(Problem why) -> problem.set(why);
        }
    }

    /// Ends all work; what is being copied is still written.
    void close() {
        closed = true;
        stop(reading);
        stop(searching);
    }
}
