package fr.chapeau.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds out what a commit of some files would hold.
final class Planning {
    private static final Pattern LFS_SIZE =
            Pattern.compile("version https://git-lfs\\S*\n(?:.*\n)*?size (\\d{1,15})\n");

    /// Larger files are not read to count their lines.
    private static final long COUNTED = 20 << 20;

    private final TreePaths paths;
    private final Comparison comparison;
    private final Content content;

    Planning(TreePaths paths, Comparison comparison, Content content) {
        this.paths = paths;
        this.comparison = comparison;
        this.content = content;
    }

    /// @param files that must go in
    /// @param companions that go along if they can
    CommitPlan plan(Collection<Path> files, Collection<Path> companions, HeadState head)
            throws IOException, GitStop {
        Map<String, Path> wanted = new LinkedHashMap<>();
        for (Path file : files) {
            for (String name : paths.namesOf(file)) {
                wanted.putIfAbsent(name, file);
            }
        }
        Map<String, PlannedFile> planned = new TreeMap<>();
        Map<String, Standing> standings = comparison.standings(wanted.keySet());
        for (Map.Entry<String, Path> file : wanted.entrySet()) {
            planned(file.getKey(), standings, file.getValue())
                    .ifPresent(one -> planned.put(file.getKey(), one));
        }
        List<CommitPlan.LeftOut> leftOut = new ArrayList<>();
        for (Path companion : companions) {
            try {
                for (String name : paths.namesOf(companion)) {
                    planned(name, comparison.standings(Set.of(name)), companion)
                            .ifPresent(one -> planned.put(name, one));
                }
            } catch (GitStop stop) {
                leftOut.add(new CommitPlan.LeftOut(companion, stop.problem()));
            }
        }
        return new CommitPlan(List.copyOf(planned.values()), leftOut, head);
    }

    private Optional<PlannedFile> planned(String name, Map<String, Standing> standings, Path asked)
            throws IOException, GitStop {
        Standing standing = standings.get(name);
        if (standing == null) {
            throw refusal(name, asked);
        }
        if (standing.isConflict()) {
            throw GitStop.refused(GitMessage.FILE_CONFLICT, asked);
        }
        if (standing.isIgnored()) {
            throw GitStop.refused(GitMessage.FILE_IGNORED, asked);
        }
        boolean onDisk = standing.workMode() != 0;
        if (onDisk && Files.isDirectory(content.pathOf(name)) && !isLinkOnDisk(name)) {
            throw GitStop.refused(GitMessage.FILE_SUBMODULE, asked, asked);
        }
        if (onDisk && standing.work() == null) {
            throw GitStop.refused(GitMessage.FILE_SPECIAL, asked);
        }
        if (standing.work() == null && isOutOfSight(content.pathOf(name))) {
            throw GitStop.failed(GitMessage.FILE_OUT_OF_SIGHT, asked);
        }
        return standing.isChanged() ? Optional.of(planned(standing)) : Optional.empty();
    }

    /// Whether the system does not let us see if there is a file: then it is not deleted.
    private static boolean isOutOfSight(Path file) {
        return !Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                && !Files.notExists(file, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isLinkOnDisk(String name) {
        return Files.isSymbolicLink(content.pathOf(name));
    }

    private PlannedFile planned(Standing standing) throws IOException, GitStop {
        Path path =
                TreePaths.path(standing.path())
                        .orElseThrow(() -> GitStop.failed(GitMessage.FILE_NAME, standing.path()));
        Version head = standing.head();
        PlannedFile.Kind kind =
                head == null
                        ? PlannedFile.Kind.NEW
                        : standing.work() == null
                                ? PlannedFile.Kind.DELETED
                                : PlannedFile.Kind.CHANGED;
        return new PlannedFile(
                path, kind, size(standing), standing.isStagedDifferently(), standing.content());
    }

    private ChangeSize size(Standing standing) throws IOException, GitStop {
        Version head = standing.head();
        boolean isBlob = head != null && !head.isSubmodule();
        long before = head != null && isBlob ? content.size(head.id()) : 0;
        long after = standing.work() == null ? 0 : content.sizeOnDisk(standing.path());
        if (before > COUNTED || after > COUNTED) {
            return new ChangeSize.Bytes(before, after);
        }
        byte[] old = head != null && isBlob ? content.blob(head.id()) : new byte[0];
        byte[] now = after(standing);
        boolean isFiltered = standing.conversion().filter() != null;
        return isFiltered || LineCount.isBinary(old) || LineCount.isBinary(now)
                ? new ChangeSize.Bytes(sizeBefore(old), after)
                : LineCount.between(old, now);
    }

    private byte[] after(Standing standing) throws IOException, GitStop {
        if (standing.work() == null) {
            return new byte[0];
        }
        Version head = standing.head();
        return content.clean(
                new WorkFile(
                        standing.path(),
                        standing.workMode(),
                        standing.conversion(),
                        head == null ? null : head.id()));
    }

    /// Size of the content; for what Git LFS keeps elsewhere, the one that its pointer names.
    private static long sizeBefore(byte[] before) {
        if (before.length > 1024) {
            return before.length;
        }
        Matcher pointer = LFS_SIZE.matcher(new String(before, StandardCharsets.UTF_8));
        return pointer.lookingAt() ? Long.parseLong(pointer.group(1)) : before.length;
    }

    /// Why there is nothing at a path.
    private GitStop refusal(String name, Path asked) {
        Path file = content.pathOf(name);
        if (Files.isDirectory(file)) {
            return Files.exists(file.resolve(".git"))
                    ? GitStop.refused(GitMessage.FILE_SUBMODULE, asked, asked)
                    : GitStop.refused(GitMessage.FILE_FOLDER, asked);
        }
        return Files.exists(file)
                ? GitStop.refused(GitMessage.FILE_SPECIAL, asked)
                : GitStop.failed(GitMessage.FILE_UNKNOWN, asked);
    }
}
