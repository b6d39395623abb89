package fr.chapeau.app.pictures;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.Site;
import fr.chapeau.site.SiteIndex;
import fr.chapeau.text.AtomicFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The files that the fields of one article can name. Any thread but JavaFX's; an interrupt ends a
/// search.
public final class FieldFiles {
    private final Supplier<SiteIndex> index;
    private final PostFile post;
    private final AtomicFile disk;
    private final PublicFolders folders;
    private final MeantFiles means;

    /// @param index what is known of the posts by now
    /// @param disk writes in the site's root
    public FieldFiles(Supplier<SiteIndex> index, PostFile post, AtomicFile disk) {
        this.index = index;
        this.post = post;
        this.disk = disk;
        this.folders = new PublicFolders(index.get().site());
        this.means = new MeantFiles(index, post);
    }

    /// A field, and the sort of file that it names.
    public record Asked(FieldPath field, FileSort sort) {}

    /// All files that a field could name.
    ///
    /// @param now what the field holds
    public FileListing list(Asked asked, String now) {
        FileWalk.Found found = new FileWalk(site(), folders).find(asked.sort());
        HabitLearning learning = new HabitLearning(site(), folders, found::files);
        FieldHabit habit = learning.learn(means.named(asked));
        List<SiteFile> files = new ArrayList<>(found.files());
        files.sort(order(files, habit));
        Map<String, Integer> counts = new LinkedHashMap<>();
        files.forEach(file -> counts.merge(file.folder(), 1, Integer::sum));
        Optional<Path> current =
                now.isBlank() ? Optional.empty() : learning.meant(now, post, habit);
        return new FileListing(
                files,
                counts.entrySet().stream()
                        .map(entry -> new FileListing.FolderCount(entry.getKey(), entry.getValue()))
                        .toList(),
                current.flatMap(path -> files.stream().filter(f -> f.path().equals(path)).findAny())
                        .orElse(null),
                habit.folder(),
                found.complete());
    }

    /// Most used folder first, then the one with the newest file; in a folder the newest first. A
    /// fresh checkout has all its files of one moment: those go by name.
    private static Comparator<SiteFile> order(List<SiteFile> files, FieldHabit habit) {
        Map<String, Instant> newest = new HashMap<>();
        files.forEach(file ->
                newest.merge(
                        file.folder(), minute(file), (one, two) -> one.isAfter(two) ? one : two));
        return Comparator.comparingInt(
                        (SiteFile file) -> -habit.uses().getOrDefault(file.folder(), 0))
                .thenComparing(
                        file -> newest.getOrDefault(file.folder(), Instant.EPOCH),
                        Comparator.reverseOrder())
                .thenComparing(SiteFile::folder)
                .thenComparing(FieldFiles::minute, Comparator.reverseOrder())
                .thenComparing(SiteFile::name);
    }

    private static Instant minute(SiteFile file) {
        return file.modified().truncatedTo(ChronoUnit.MINUTES);
    }

    /// Where a file of the site is.
    ///
    /// @param path from the site's root
    public Path absolute(Path path) {
        return site().root().resolve(path);
    }

    /// What to write into the field for a file of the site.
    public String address(Asked asked, SiteFile file) {
        return means.habit(asked).address().address(file.path(), post.path(), folders);
    }

    /// The file that an address in the text means.
    ///
    /// @return absolute
    public Optional<Path> meant(String address) {
        return means.meant(address);
    }

    /// The file that a field names.
    ///
    /// @return absolute
    public Optional<Path> meant(Asked asked, String address) {
        return means.meant(asked, address);
    }

    /// Makes a file of this computer one of the site: a copy where this field's files lie, under a
    /// clean name that is free. What is in the site already is taken as it is.
    ///
    /// @param file absolute
    public Outcome<BroughtIn> bringIn(Asked asked, Path file) {
        FieldHabit habit = means.habit(asked);
        return new BringingIn(site(), folders, disk)
                .into(habit.folder(), file, asked.sort())
                .map(brought ->
                        new BroughtIn(
                                brought.file(),
                                habit.address()
                                        .address(brought.file().path(), post.path(), folders),
                                brought.told(),
                                brought.warning()));
    }

    private Site site() {
        return index.get().site();
    }
}
