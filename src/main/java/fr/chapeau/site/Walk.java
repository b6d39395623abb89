package fr.chapeau.site;

import fr.chapeau.problem.Problem;
import fr.chapeau.site.PostFile.Markup;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One walk over the content of a site. Links to folders are followed last, each folder is seen
/// once, and none outside the root.
final class Walk {
    private final Path root;
    private final Markups markups;
    private final Predicate<PostFile> out;
    private final Set<Path> seenFolders = new HashSet<>();
    private final Set<Path> seenFiles = new HashSet<>();
    private final Queue<Folder> links = new ArrayDeque<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean stopped;

    /// @param out takes a post and says whether to go on
    Walk(Path root, Markups markups, Predicate<PostFile> out) {
        this.root = root;
        this.markups = markups;
        this.out = out;
    }

    /// @param path as reached from the root
    /// @param real where it really is
    private record Folder(Path path, Path real, List<Zone> zones) {}

    Site.WalkResult run(Path start, List<Zone> zones) {
        visit(new Folder(start, start, zones));
        for (Folder link = links.poll(); link != null && !stopped; link = links.poll()) {
            visit(link);
        }
        return new Site.WalkResult(!stopped, List.copyOf(problems));
    }

    private void visit(Folder folder) {
        if (!seenFolders.add(folder.real())) {
            return;
        }
        for (Path entry : entries(folder.path())) {
            stopped |= Thread.currentThread().isInterrupted();
            if (stopped) {
                return;
            }
            if (Files.isDirectory(entry)) {
                enter(folder, entry);
            } else {
                file(folder, entry);
            }
        }
    }

    private List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (IOException | DirectoryIteratorException e) {
            String shown = root.relativize(folder).toString();
            problems.add(Problem.of(SiteMessage.FOLDER_SKIPPED, shown).because(e));
        }
        entries.sort(Comparator.comparing(Walk::name));
        return entries;
    }

    private void enter(Folder parent, Path folder) {
        String name = name(folder);
        List<Zone> zones =
                parent.zones().stream().flatMap(zone -> zone.into(name).stream()).toList();
        if (zones.isEmpty()) {
            return;
        }
        if (!Files.isSymbolicLink(folder)) {
            visit(new Folder(folder, parent.real().resolve(folder.getFileName()), zones));
            return;
        }
        boolean ofCollection = parent.zones().stream().noneMatch(Zone::followsLinks);
        if (!ofCollection) {
            inside(folder).ifPresent(real -> links.add(new Folder(folder, real, zones)));
        }
    }

    private void file(Folder folder, Path file) {
        Optional<Markup> markup = markups.of(name(file));
        if (markup.isEmpty()
                || !Files.isRegularFile(file)
                || (Files.isSymbolicLink(file) && inside(file).isEmpty())) {
            return;
        }
        place(folder.zones(), file, markup.get(), () -> header(file))
                .filter(post -> seenFiles.add(post.path()))
                .ifPresent(post -> stopped |= !out.test(post));
    }

    private Optional<PostFile> place(
            List<Zone> zones, Path file, Markup markup, Supplier<HeaderLine> header) {
        Path path = root.relativize(file);
        for (Zone zone : zones) {
            Optional<Zone.Place> place = zone.file(name(file), markup, header);
            if (place.isPresent()) {
                return place.map(found ->
                        new PostFile(
                                path, found.collection(), markup, found.draft(), found.building()));
            }
        }
        return Optional.empty();
    }

    private HeaderLine header(Path file) {
        HeaderLine line = HeaderLine.of(file);
        if (line == HeaderLine.UNREADABLE) {
            problems.add(Problem.of(SiteMessage.FILE_SKIPPED, root.relativize(file).toString()));
        }
        return line;
    }

    /// Where a link leads, if that is a place in the root.
    private Optional<Path> inside(Path link) {
        try {
            return Optional.of(link.toRealPath()).filter(real -> real.startsWith(root));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    /// What a single file is, by the same zones.
    Optional<PostFile> single(Path start, List<Zone> zones, Path file) {
        return single(start, zones, file, () -> header(file));
    }

    /// What a single file would be, did it begin so.
    Optional<PostFile> single(
            Path start, List<Zone> zones, Path file, Supplier<HeaderLine> header) {
        Optional<Markup> markup = markups.of(name(file));
        if (markup.isEmpty() || !file.startsWith(start) || file.equals(start)) {
            return Optional.empty();
        }
        return place(below(zones, start, file.getParent()), file, markup.get(), header);
    }

    /// What a folder is that lies somewhere below another one.
    static List<Zone> below(List<Zone> zones, Path start, @Nullable Path folder) {
        List<Zone> current = zones;
        if (folder != null && !folder.equals(start)) {
            for (Path segment : start.relativize(folder)) {
                String name = segment.toString();
                current = current.stream().flatMap(zone -> zone.into(name).stream()).toList();
            }
        }
        return current;
    }
}
