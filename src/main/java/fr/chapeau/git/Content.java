package fr.chapeau.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;

/// Contents of files on their way between work tree and repository.
final class Content {
    /// Up to here a file that needs a conversion is read as a whole.
    private static final long LARGEST = 200L << 20;

    /// A file written just now may be written again within the same step of the disk's clock.
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final Repository repository;
    private final GitConfig config;
    private final Machine machine;
    private final Map<Key, ObjectId> known;

    /// @param known ids found before; they spare reading files whose times say nothing, such as all
    ///   of a copied checkout
    Content(Repository repository, GitConfig config, Machine machine, Map<Key, ObjectId> known) {
        this.repository = repository;
        this.config = config;
        this.machine = machine;
        this.known = known;
    }

    static Map<Key, ObjectId> nothingKnown() {
        return new HashMap<>();
    }

    /// Id that the file's content would have in the repository.
    ObjectId idOf(WorkFile file) throws IOException, GitStop {
        Path path = pathOf(file.path());
        BasicFileAttributes facts =
                Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        Key key = new Key(file, facts.lastModifiedTime(), facts.size());
        ObjectId before = known.get(key);
        if (before != null) {
            return before;
        }
        ObjectId id = computed(file);
        Instant settled = facts.lastModifiedTime().toInstant().plus(SETTLED);
        if (settled.isBefore(Instant.now())) {
            known.put(key, id);
        }
        return id;
    }

    private ObjectId computed(WorkFile file) throws IOException, GitStop {
        try (ObjectInserter ids = new ObjectInserter.Formatter()) {
            Path path = pathOf(file.path());
            String filter = filterOf(file);
            if (filter != null) {
                return filtering(file.path(), filter).idOf(file.path(), work(file));
            }
            if (!isAsItIs(file)) {
                return ids.idFor(Constants.OBJ_BLOB, clean(file));
            }
            try (InputStream in = Files.newInputStream(path)) {
                return ids.idFor(Constants.OBJ_BLOB, Files.size(path), in);
            }
        }
    }

    /// Writes the file's content into the repository.
    ObjectId store(WorkFile file, ObjectInserter inserter) throws IOException, GitStop {
        Path path = pathOf(file.path());
        String filter = filterOf(file);
        if (filter != null) {
            return filtering(file.path(), filter).store(file.path(), work(file));
        }
        if (!isAsItIs(file)) {
            return inserter.insert(Constants.OBJ_BLOB, clean(file));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return inserter.insert(Constants.OBJ_BLOB, Files.size(path), in);
        }
    }

    private static @Nullable String filterOf(WorkFile file) {
        return isLink(file) ? null : file.conversion().filter();
    }

    /// Whether the bytes on disk are those of the repository, so that none of them need be kept in
    /// memory.
    private boolean isAsItIs(WorkFile file) throws IOException {
        LineEnds ends = file.conversion().ends();
        return !isLink(file) && (ends.isUntouched() || (ends.guess() && isBinary(file.path())));
    }

    /// Whether the file's beginning is not that of a text.
    boolean isBinary(String path) throws IOException {
        try (InputStream in = Files.newInputStream(pathOf(path))) {
            return LineCount.isBinary(in.readNBytes(LineCount.LOOKED_AT));
        }
    }

    /// The file's content as the repository would hold it, but for filters.
    byte[] clean(WorkFile file) throws IOException, GitStop {
        byte[] bytes = work(file);
        LineEnds ends = file.conversion().ends();
        if (isLink(file) || file.conversion().filter() != null || ends.isUntouched()) {
            return bytes;
        }
        ObjectId stored = file.stored();
        return ends.toRepository(
                bytes, stored == null || !ends.asksForStored() ? new byte[0] : blob(stored));
    }

    /// Content of the repository as it would be checked out.
    byte[] checkedOut(String path, AnyObjectId blob, int mode, Conversion conversion)
            throws IOException, GitStop {
        String filter = conversion.filter();
        if (FileMode.SYMLINK.equals(mode) || filter == null) {
            return FileMode.SYMLINK.equals(mode)
                    ? blob(blob)
                    : conversion.ends().toWorkTree(blob(blob));
        }
        return filtering(path, filter).checkedOut(path, blob);
    }

    byte[] blob(AnyObjectId id) throws IOException {
        return repository.open(id, Constants.OBJ_BLOB).getBytes(Integer.MAX_VALUE - 8);
    }

    long size(AnyObjectId id) throws IOException {
        return repository.open(id, Constants.OBJ_BLOB).getSize();
    }

    /// Bytes on disk.
    long sizeOnDisk(String path) throws IOException {
        return Files.readAttributes(
                        pathOf(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .size();
    }

    /// Whether there is something on disk that Git takes; it does not see pipes and the like.
    boolean isContent(String path) {
        Path file = pathOf(path);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.isSymbolicLink(file);
    }

    Path pathOf(String path) {
        return repository.getWorkTree().toPath().resolve(path);
    }

    private byte[] work(WorkFile file) throws IOException, GitStop {
        Path path = pathOf(file.path());
        if (isLink(file)) {
            return Files.readSymbolicLink(path).toString().getBytes(StandardCharsets.UTF_8);
        }
        if (Files.size(path) > LARGEST) {
            throw GitStop.refused(GitMessage.FILE_TOO_LARGE, file.path(), LARGEST >> 20);
        }
        return Files.readAllBytes(path);
    }

    private static boolean isLink(WorkFile file) {
        return FileMode.SYMLINK.equals(file.mode());
    }

    private InstalledGit filtering(String path, String filter) throws GitStop {
        if (Conversion.isLfsMissing(filter, config)) {
            throw GitStop.refused(GitMessage.FILTER_LFS, path);
        }
        Optional<InstalledGit> git = InstalledGit.find(repository.getWorkTree().toPath(), machine);
        return git.orElseThrow(() -> GitStop.failed(GitMessage.FILTER_NEEDS_GIT, path, filter));
    }

    /// When the id of a file is known without reading it.
    record Key(WorkFile file, @Nullable FileTime modified, long size) {}
}
