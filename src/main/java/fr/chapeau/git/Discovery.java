package fr.chapeau.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.errors.ConfigInvalidException;

/// Finds the work tree that a folder is in (`gitrepository-layout`; Git's own variables such as
/// `GIT_DIR` are for commands that Git starts and are not looked at).
final class Discovery {
    /// Extensions of the repository format that Chapeau reads rightly.
    private static final Set<String> EXTENSIONS =
            Set.of(
                    "noop",
                    "noop-v1",
                    "objectformat",
                    "compatobjectformat",
                    "partialclone",
                    "preciousobjects",
                    "refstorage",
                    "relativeworktrees",
                    "worktreeconfig");

    private final Machine machine;

    Discovery(Machine machine) {
        this.machine = machine;
    }

    /// Empty when the folder is in no work tree.
    Optional<GitFolders> find(Path folder) throws GitStop {
        try {
            Path start = folder.toRealPath();
            for (Path at = start; at != null; at = at.getParent()) {
                Optional<Path> gitFolder = gitFolderOf(at);
                if (gitFolder.isPresent()) {
                    return checked(gitFolder.get(), at, start);
                }
                if (isGitFolder(at)) {
                    throw GitStop.failed(
                            at.endsWith(".git") ? GitMessage.OPEN_INSIDE : GitMessage.OPEN_BARE,
                            at);
                }
            }
            return Optional.empty();
        } catch (ConfigInvalidException e) {
            throw GitStop.failed(Failures.brokenConfig(e));
        } catch (AccessDeniedException e) {
            throw GitStop.failed(Failures.opening(GitMessage.OPEN_DENIED, folder, e));
        } catch (NoSuchFileException e) {
            throw GitStop.failed(Failures.opening(GitMessage.OPEN_MISSING, folder, e));
        } catch (IOException e) {
            throw GitStop.failed(Failures.opening(GitMessage.OPEN_UNREADABLE, folder, e));
        }
    }

    private Optional<GitFolders> checked(Path gitFolder, Path at, Path start)
            throws GitStop, IOException, ConfigInvalidException {
        GitFolders folders = new GitFolders(at, gitFolder, common(gitFolder));
        if (!HeadFile.isSound(gitFolder)) {
            throw GitStop.failed(GitMessage.OPEN_DAMAGED, gitFolder);
        }
        UserSystem.install();
        GitConfig config = GitConfig.read(folders, machine);
        new Ownership(config, machine).check(folders);
        checkFormat(config, at);
        if (folders.isLinked()) {
            return Optional.of(folders);
        }
        Optional<String> elsewhere = config.string("core", "worktree");
        if (elsewhere.isPresent()) {
            Path workTree = gitFolder.resolve(elsewhere.get()).toRealPath();
            return start.startsWith(workTree)
                    ? Optional.of(new GitFolders(workTree, gitFolder, folders.common()))
                    : Optional.empty();
        }
        if (config.flag("core", "bare", false)) {
            throw GitStop.failed(GitMessage.OPEN_BARE, at);
        }
        return Optional.of(folders);
    }

    private static void checkFormat(GitConfig config, Path at) throws GitStop {
        Optional<String> hash = config.string("extensions", "objectformat");
        if (hash.isPresent() && !hash.get().equalsIgnoreCase("sha1")) {
            throw GitStop.failed(GitMessage.OPEN_HASH, at, hash.get().toUpperCase(Locale.ROOT));
        }
        int version = config.number("core", "repositoryformatversion");
        if (version > 1) {
            throw GitStop.failed(GitMessage.OPEN_FORMAT, at, String.valueOf(version));
        }
        for (String extension : version == 1 ? config.names("extensions") : Set.<String>of()) {
            if (!EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT))) {
                throw GitStop.failed(GitMessage.OPEN_FORMAT, at, extension);
            }
        }
    }

    private static Optional<Path> gitFolderOf(Path workTree) throws GitStop, IOException {
        Path dotGit = workTree.resolve(".git");
        if (Files.isRegularFile(dotGit)) {
            return Optional.of(namedBy(dotGit));
        }
        if (Files.isDirectory(dotGit) && !Files.isExecutable(dotGit)) {
            throw new AccessDeniedException(dotGit.toString());
        }
        return isGitFolder(dotGit) ? Optional.of(dotGit.toRealPath()) : Optional.empty();
    }

    /// The folder that a `.git` file names.
    private static Path namedBy(Path file) throws GitStop, IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
        String prefix = "gitdir:";
        try {
            Path folder =
                    file.resolveSibling(
                            text.substring(Math.min(prefix.length(), text.length())).strip());
            if (text.startsWith(prefix) && isGitFolder(folder)) {
                return folder.toRealPath();
            }
        } catch (InvalidPathException e) {
            // as if it named nothing
        }
        throw GitStop.failed(GitMessage.OPEN_LINK, file);
    }

    /// A folder without objects is not one, whatever its name; Git then looks further up, too.
    private static boolean isGitFolder(Path folder) throws IOException {
        Path common = common(folder);
        boolean hasHead = Files.exists(folder.resolve("HEAD"));
        boolean hasLostHead = folder.endsWith(".git") && Files.exists(folder.resolve("config"));
        return (hasHead || hasLostHead)
                && Files.isDirectory(common.resolve("objects"))
                && Files.isDirectory(common.resolve("refs"));
    }

    private static Path common(Path gitFolder) throws IOException {
        Path file = gitFolder.resolve("commondir");
        if (!Files.isRegularFile(file)) {
            return gitFolder;
        }
        String named = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
        Path folder = gitFolder.resolve(named);
        return Files.isDirectory(folder) ? folder.toRealPath() : folder;
    }
}
