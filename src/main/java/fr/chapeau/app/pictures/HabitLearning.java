package fr.chapeau.app.pictures;

import fr.chapeau.site.PostFile;
import fr.chapeau.site.Site;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Learns from the addresses in posts where the files of a field lie and how it names them.
final class HabitLearning {
    /// The newest addresses decide where new files go: folders by year change.
    private static final int NEWEST = 30;

    /// More than this adds nothing but time.
    private static final int MOST_ADDRESSES = 400;

    private static final List<String> USUAL_FOLDERS =
            List.of("uploads", "assets/images", "assets/img", "images", "img", "assets", "files");

    private final Site site;
    private final PublicFolders folders;
    private final Supplier<List<SiteFile>> files;

    /// @param files of the site, asked for only where the addresses alone do not tell
    HabitLearning(Site site, PublicFolders folders, Supplier<List<SiteFile>> files) {
        this.site = site;
        this.folders = folders;
        this.files = files;
    }

    /// @param named newest first
    FieldHabit learn(List<NamedFile> named) {
        Map<AddressHabit, Integer> shapes = new LinkedHashMap<>();
        Map<String, Integer> newest = new LinkedHashMap<>();
        Map<String, Integer> own = new LinkedHashMap<>();
        Map<String, Integer> others = new LinkedHashMap<>();
        List<NamedFile> lost = new ArrayList<>();
        int counted = 0;
        for (NamedFile one : named.stream().limit(MOST_ADDRESSES).toList()) {
            Optional<Path> file = file(one);
            if (file.isEmpty()) {
                if (one.own()) {
                    lost.add(one);
                }
                continue;
            }
            String folder = SiteFile.folderOf(file.get());
            (one.own() ? own : others).merge(folder, 1, Integer::sum);
            if (one.own()) {
                AddressHabit.of(one.address(), file.get(), one.post(), folders)
                        .ifPresent(shape -> shapes.merge(shape, 1, Integer::sum));
                if (counted++ < NEWEST) {
                    newest.merge(folder, 1, Integer::sum);
                }
            }
        }
        if (own.isEmpty()) {
            behindFolder(lost, shapes, newest);
        }
        Map<String, Integer> uses = new LinkedHashMap<>(others);
        own.forEach((folder, times) -> uses.merge(folder, 2 * times, Integer::sum));
        newest.forEach((folder, times) -> uses.merge(folder, 2 * times, Integer::sum));
        return new FieldHabit(
                most(shapes).orElse(AddressHabit.USUAL),
                most(newest).or(() -> most(others)).orElseGet(this::likelyFolder),
                uses);
    }

    private Optional<Path> file(NamedFile one) {
        return site.asset(one.address(), site.named(one.post()));
    }

    /// Addresses such as `x.jpg` or `./photos/x.jpg` that mean nothing by themselves: the folder
    /// that the layout puts before them is where files with such ends lie.
    private void behindFolder(
            List<NamedFile> lost,
            Map<AddressHabit, Integer> shapes,
            Map<String, Integer> folderUses) {
        if (lost.isEmpty()) {
            return;
        }
        Map<String, List<SiteFile>> byName = new LinkedHashMap<>();
        files.get()
                .forEach(file ->
                        byName.computeIfAbsent(file.name(), name -> new ArrayList<>()).add(file));
        for (NamedFile one : lost.stream().limit(NEWEST).toList()) {
            String tail = AddressHabit.tail(one.address());
            String name = tail.substring(tail.lastIndexOf('/') + 1);
            for (SiteFile file : byName.getOrDefault(name, List.of())) {
                AddressHabit.behindFolder(one.address(), folders.published(file.path()))
                        .ifPresent(shape -> {
                            shapes.merge(shape, 1, Integer::sum);
                            folderUses.merge(file.folder(), 1, Integer::sum);
                        });
            }
        }
    }

    /// Where a site without any example would have its files.
    private String likelyFolder() {
        Path source = site.source();
        String below = SiteFile.slashes(site.root().relativize(source));
        String start = below.isEmpty() ? "" : below + "/";
        for (String usual : USUAL_FOLDERS) {
            if (Files.isDirectory(source.resolve(usual))) {
                return start + usual;
            }
        }
        Map<String, Integer> full = new LinkedHashMap<>();
        files.get().forEach(file -> full.merge(file.folder(), 1, Integer::sum));
        return most(full).orElse(start + (site.isPlain() ? "images" : "assets/images"));
    }

    /// The first of those that were seen most often.
    private static <T> Optional<T> most(Map<T, Integer> counts) {
        int best = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == best)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The file that an address in a field means, with what the layout may put before it.
    Optional<Path> meant(String address, PostFile post, FieldHabit habit) {
        Optional<Path> plain = site.asset(address, post);
        String base = habit.address().base();
        return plain.isPresent() || base == null || base.isEmpty()
                ? plain
                : site.asset("/" + base + "/" + AddressHabit.tail(address), post);
    }
}
