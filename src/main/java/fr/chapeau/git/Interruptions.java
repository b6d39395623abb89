package fr.chapeau.git;

import fr.chapeau.problem.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/// Settles what a programme that died has left half done, and says what became of it. Locks that it
/// left are removed, no others: a lock is its own if it was taken while its note was written, for
/// as long as that lock was there nobody else could take it.
final class Interruptions {
    /// Between the last line of a note and the lock that follows it. In milliseconds.
    private static final long AT_MOST = 10_000;

    /// Clocks of disks count in steps.
    private static final long STEP = 2_000;

    private final Repository repository;
    private final GitFolders folders;
    private final Heads heads;

    Interruptions(Repository repository, GitFolders folders) {
        this.repository = repository;
        this.folders = folders;
        heads = new Heads(repository, folders);
    }

    /// Settles it.
    ///
    /// @return what to tell about each piece of work that was cut off
    List<Problem> settle() throws IOException, GitStop {
        List<Problem> told = new ArrayList<>();
        for (Path note : notes()) {
            try (FileChannel channel = FileChannel.open(note, StandardOpenOption.WRITE)) {
                FileLock lock = channel.tryLock();
                if (lock != null && Files.exists(note)) {
                    told.add(settle(note));
                    Files.deleteIfExists(note);
                }
            } catch (OverlappingFileLockException | NoSuchFileException e) {
                // It goes on, or has just come to its end.
            }
        }
        return told;
    }

    private List<Path> notes() throws IOException {
        List<Path> notes = new ArrayList<>();
        Path folder = folders.own().resolve(Underway.FOLDER);
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> all =
                    Files.newDirectoryStream(folder, Underway.NAME + "*")) {
                all.forEach(notes::add);
            }
        }
        return notes;
    }

    private Problem settle(Path note) throws IOException, GitStop {
        Map<Underway.Line, String> lines = read(note);
        removeLocks(lines, Files.getLastModifiedTime(note).toMillis());
        Optional<ObjectId> commit =
                Optional.ofNullable(lines.get(Underway.Line.COMMIT)).map(ObjectId::fromString);
        boolean isThere = commit.isPresent() && isInHistory(commit.get());
        boolean undo = Underway.Kind.UNDO.name().equals(lines.get(Underway.Line.KIND));
        if (commit.isPresent()) {
            finish(commit.get(), undo, isThere);
        }
        String subject = lines.getOrDefault(Underway.Line.SUBJECT, "");
        GitMessage made =
                isThere ? GitMessage.INTERRUPTED_COMMIT_MADE : GitMessage.INTERRUPTED_COMMIT_NOT;
        GitMessage undone =
                isThere ? GitMessage.INTERRUPTED_UNDO_NOT : GitMessage.INTERRUPTED_UNDO_MADE;
        return Problem.of(undo ? undone : made, subject);
    }

    /// A last line without its end was cut off.
    private static Map<Underway.Line, String> read(Path note) throws IOException {
        Map<Underway.Line, String> lines = new EnumMap<>(Underway.Line.class);
        String text = new String(Files.readAllBytes(note), StandardCharsets.UTF_8);
        for (String line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
            for (Underway.Line key : Underway.Line.values()) {
                if (line.startsWith(key + " ")) {
                    lines.put(key, line.substring(key.name().length() + 1));
                }
            }
        }
        return lines;
    }

    private void removeLocks(Map<Underway.Line, String> lines, long lastLine)
            throws IOException, GitStop {
        long begun = Long.parseLong(lines.getOrDefault(Underway.Line.BEGUN, "0"));
        List<Path> locks = new ArrayList<>();
        locks.add(folders.own().resolve("index.lock"));
        locks.add(folders.own().resolve("HEAD.lock"));
        HeadFile.branch(folders.own())
                .map(branch -> folders.common().resolve("refs/heads/" + branch + ".lock"))
                .ifPresent(locks::add);
        for (Path lock : locks) {
            if (Files.exists(lock)) {
                long taken = Files.getLastModifiedTime(lock).toMillis();
                if (taken >= begun - STEP && taken <= lastLine + AT_MOST) {
                    Files.deleteIfExists(lock);
                }
            }
        }
        String scratch = lines.getOrDefault(Underway.Line.SCRATCH, "");
        if (scratch.matches("next-index-\\d+\\.lock")) {
            Files.deleteIfExists(folders.own().resolve(scratch));
            Files.deleteIfExists(folders.own().resolve(scratch + ".lock"));
        }
    }

    private boolean isInHistory(ObjectId commit) throws IOException {
        Optional<ObjectId> head = heads.commit();
        if (head.isEmpty()) {
            return false;
        }
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit newest = walk.parseCommit(head.get());
            return walk.isMergedInto(walk.parseCommit(commit), newest);
        } catch (MissingObjectException e) {
            return false;
        }
    }

    /// Where the branch moved and the index did not follow.
    private void finish(ObjectId commit, boolean undo, boolean isThere)
            throws IOException, GitStop {
        Optional<IndexTraces.Trace> trace = new IndexTraces(repository, folders).of(commit);
        Optional<ObjectId> head = heads.commit();
        if (trace.isEmpty() || head.isEmpty() || undo == isThere || !isAt(commit, head.get())) {
            return;
        }
        DirCache index = IndexFile.lock(repository);
        try {
            if (undo) {
                trace.get().takeBack(index);
            } else {
                trace.get().bring(index);
            }
            index.write();
            index.commit();
        } finally {
            index.unlock();
        }
    }

    /// Whether the branch still ends where the work left it: at the commit or right before it.
    private boolean isAt(ObjectId commit, ObjectId head) throws IOException {
        if (commit.equals(head)) {
            return true;
        }
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit taken = walk.parseCommit(commit);
            return taken.getParentCount() == 1 && taken.getParent(0).equals(head);
        }
    }
}
