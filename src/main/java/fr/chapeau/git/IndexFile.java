package fr.chapeau.git;

import fr.chapeau.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.Repository;

/// The index of a work tree: what other tools have put aside for the next commit.
final class IndexFile {
    private IndexFile() {}

    static DirCache read(Repository repository) throws GitStop, IOException {
        try {
            return understood(DirCache.read(repository), repository);
        } catch (CorruptObjectException e) {
            throw diagnosis(repository, e);
        }
    }

    /// Reads the one of a commit that Git is about to make: in a hook it may be one of its own,
    /// with the files of that commit alone (`git commit --only`).
    static DirCache ofCommit(Repository repository, Machine machine) throws GitStop, IOException {
        String other = machine.environment().getOrDefault("GIT_INDEX_FILE", "");
        if (other.isEmpty()) {
            return read(repository);
        }
        Path file = repository.getWorkTree().toPath().resolve(other);
        try {
            return understood(DirCache.read(file.toFile(), repository.getFS()), repository);
        } catch (CorruptObjectException e) {
            throw diagnosis(repository, file, e);
        }
    }

    /// Reads it and keeps all others from writing it, until it is committed or unlocked.
    static DirCache lock(Repository repository) throws GitStop, IOException {
        DirCache index;
        try {
            index = repository.lockDirCache();
        } catch (LockFailedException e) {
            throw GitStop.failed(GitMessage.INDEX_LOCKED, repository.getIndexFile() + ".lock");
        } catch (CorruptObjectException e) {
            throw diagnosis(repository, e);
        }
        try {
            return understood(index, repository);
        } catch (GitStop e) {
            index.unlock();
            throw e;
        }
    }

    private static DirCache understood(DirCache index, Repository repository) throws GitStop {
        for (int i = 0; i < index.getEntryCount(); i++) {
            if (FileMode.TREE.equals(index.getEntry(i).getRawMode())) {
                throw GitStop.failed(GitMessage.INDEX_SPARSE, repository.getWorkTree());
            }
        }
        return index;
    }

    /// Two formats of Git that JGit does not read name themselves in the file (`gitformat-index`,
    /// "Split index" and "Sparse directory entries").
    private static GitStop diagnosis(Repository repository, CorruptObjectException cause)
            throws IOException {
        return diagnosis(repository, repository.getIndexFile().toPath(), cause);
    }

    private static GitStop diagnosis(Repository repository, Path file, CorruptObjectException cause)
            throws IOException {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (bytes.contains("sdir\0\0\0\0")) {
            return GitStop.failed(GitMessage.INDEX_SPARSE, repository.getWorkTree());
        }
        if (bytes.contains("link\0\0\0")) {
            return GitStop.failed(GitMessage.INDEX_SPLIT, repository.getWorkTree());
        }
        return GitStop.failed(Problem.of(GitMessage.INDEX_DAMAGED, file).because(cause));
    }
}
