package fr.chapeau.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;

/// What the index said of the files of Chapeau's own commits before they were made and afterwards,
/// as small indexes in Git's format. A commit that is taken back gives others what they had staged.
final class IndexTraces {
    /// So many commits can be taken back one after the other.
    private static final int MOST = 30;

    private static final String BEFORE = ".before";
    private static final String AFTER = ".after";

    private final Repository repository;
    private final Path folder;

    IndexTraces(Repository repository, GitFolders folders) {
        this.repository = repository;
        this.folder = folders.own().resolve(Underway.FOLDER).resolve("commits");
    }

    /// @param before as they were
    /// @param after as they are with the commit
    void keep(AnyObjectId commit, Collection<DirCacheEntry> before, Collection<DirCacheEntry> after)
            throws IOException {
        Files.createDirectories(folder);
        prune();
        write(folder.resolve(commit.name() + AFTER), after);
        write(folder.resolve(commit.name() + BEFORE), before);
    }

    /// Empty for a commit that Chapeau did not make here.
    Optional<Trace> of(AnyObjectId commit) throws IOException {
        Path before = folder.resolve(commit.name() + BEFORE);
        Path after = folder.resolve(commit.name() + AFTER);
        return Files.exists(before) && Files.exists(after)
                ? Optional.of(new Trace(read(before), read(after)))
                : Optional.empty();
    }

    private DirCache read(Path file) throws IOException {
        return DirCache.read(file.toFile(), repository.getFS());
    }

    private void write(Path file, Collection<DirCacheEntry> entries) throws IOException {
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".lock"));
        DirCache cache = DirCache.lock(file.toFile(), repository.getFS());
        DirCacheBuilder builder = cache.builder();
        // Not copies: those that JGit makes lose what marks a file that is only announced.
        entries.forEach(builder::add);
        builder.finish();
        cache.write();
        if (!cache.commit()) {
            throw new IOException("cannot write " + file);
        }
    }

    private void prune() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all =
                    files.sorted(Comparator.comparing(IndexTraces::age).reversed()).toList();
            for (Path old : all.subList(Math.min(all.size(), 2 * MOST), all.size())) {
                Files.deleteIfExists(old);
            }
        }
    }

    private static long age(Path file) {
        return file.toFile().lastModified();
    }

    /// The files of one commit.
    record Trace(DirCache before, DirCache after) {

        /// From the index with the commit to the one without it.
        void takeBack(DirCache index) {
            exchange(index, after, before);
        }

        /// From the index without the commit to the one with it.
        void bring(DirCache index) {
            exchange(index, before, after);
        }

        /// What somebody has staged since stays.
        private static void exchange(DirCache index, DirCache from, DirCache to) {
            Set<String> paths = new HashSet<>();
            for (DirCache side : List.of(from, to)) {
                for (int i = 0; i < side.getEntryCount(); i++) {
                    paths.add(side.getEntry(i).getPathString());
                }
            }
            Map<String, Optional<DirCacheEntry>> changes = new HashMap<>();
            for (String path : paths) {
                if (same(index.getEntry(path), from.getEntry(path))) {
                    changes.put(path, Optional.ofNullable(to.getEntry(path)));
                }
            }
            CommitIndex.rewrite(index, index, changes);
        }

        private static boolean same(@Nullable DirCacheEntry one, @Nullable DirCacheEntry other) {
            if (one == null || other == null) {
                return one == other;
            }
            return one.getStage() == DirCacheEntry.STAGE_0
                    && one.getRawMode() == other.getRawMode()
                    && one.getObjectId().equals(other.getObjectId())
                    && one.isIntentToAdd() == other.isIntentToAdd();
        }
    }
}
